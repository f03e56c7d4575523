import type { Source } from '../core/source.ts';
import { sources } from './sources.ts';

export interface Suffix {
  /** As a person reads it, without the leading dot. */
  readonly name: string;
  readonly ascii: string;
}

const latin = (names: string): Suffix[] => names.split(' ').map((name) => ({ name, ascii: name }));

/** Endings under which filings were accepted when the list was printed (北京, 2021), with the Chinese ones of MIIT's system. */
export const acceptedSuffixes: readonly Suffix[] = [
  ...latin('cn com net top xin vip ltd shop store club site xyz fun online tech link co law work art cc tv'),
  ...latin('cloud pro world wiki video team today show run plus live life info ink group fund design company city chat center mobi wang ren biz'),
  { name: '中国', ascii: 'xn--fiqs8s' },
  { name: '公司', ascii: 'xn--55qx5d' },
  { name: '网络', ascii: 'xn--io0a7i' },
  { name: '政务', ascii: 'xn--zfr164b' },
  { name: '公益', ascii: 'xn--55qw42g' },
  { name: '网址', ascii: 'xn--ses554g' },
  { name: '商城', ascii: 'xn--czru2d' },
  { name: '在线', ascii: 'xn--3ds443g' },
  { name: '集团', ascii: 'xn--3bst00m' },
  { name: '我爱你', ascii: 'xn--6qq986b3xl' },
  { name: '中文网', ascii: 'xn--fiq228c5hs' },
  { name: '网店', ascii: 'xn--hxt814e' },
];

/** What no source that is in force calls fileable. Named by the provider (2026) or by older lists of country endings. */
export const refusedSuffixes: readonly { readonly suffix: string; readonly source: Source }[] = [
  ...['io', 'dev', 'app', 'me'].map((suffix) => ({ suffix, source: sources.aliyunAdvisor })),
  ...['hk', 'tw', 'asia', 'jp', 'so'].map((suffix) => ({ suffix, source: sources.tencentProvinces })),
];

/** Endings of several labels below which names are registered, in ASCII (MIIT 2018 No. 7 for `.cn`). */
export const secondLevels: readonly string[] = [
  ...'ac com edu gov mil net org xn--55qx5d xn--od0alg xn--io0a7i'.split(' ').map((label) => `${label}.cn`),
  ...'ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln mo nm nx qh sc sd sh sn sx tj tw xj xz yn zj'.split(' ').map((label) => `${label}.cn`),
  ...'com net org edu gov mil nom'.split(' ').map((label) => `${label}.co`),
  ...'med eng law cpa aaa aca acct avocat bar jur recht'.split(' ').map((label) => `${label}.pro`),
];

/** Kept for government bodies, and for institutions (互联网政务应用安全管理规定). */
export const governmentSuffixes: readonly string[] = ['gov.cn', 'xn--zfr164b'];
export const institutionSuffixes: readonly string[] = ['cn', 'xn--55qw42g'];

/** Where MIIT publishes the list that counts. */
export const suffixList = 'https://domain.miit.gov.cn/';
