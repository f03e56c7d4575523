import { text } from '../core/text.ts';
import type { Option } from './option.ts';
import { sources } from './sources.ts';

const row = (code: number, zh: string, en: string): Option => ({ code: String(code), label: text(zh, en), aliases: [], source: sources.miitForm });

/** 网站内容 by MIIT's bit values (the highest exceed 31 bits: add, never `|`). A newer two-level list may stand on a page. */
export const contents: readonly Option[] = [
  row(1, '即时通信', 'Instant messaging'),
  row(2, '搜索引擎', 'Search engine'),
  row(4, '综合门户', 'General portal'),
  row(8, '网上邮局', 'Webmail'),
  row(16, '网络新闻', 'News'),
  { ...row(32, '博客/个人空间', 'Blog or personal space'), aliases: ['博客', '个人空间', '博客、个人空间'] },
  row(64, '网络广告/信息', 'Advertising or information'),
  { ...row(128, '单位门户网站', "Organisation's own site"), aliases: ['单位门户'] },
  row(256, '网络购物', 'Shopping'),
  row(512, '网上支付', 'Payment'),
  row(1024, '网上银行', 'Banking'),
  row(2048, '网上炒股/股票基金', 'Shares and funds'),
  row(4096, '网络游戏', 'Games'),
  row(8192, '网络音乐', 'Music'),
  row(16384, '网络影视', 'Film and television'),
  row(32768, '网络图片', 'Pictures'),
  row(65536, '网络软件/下载', 'Software and downloads'),
  row(131072, '网上求职', 'Jobs'),
  row(262144, '网上交友/婚介', 'Dating'),
  row(524288, '网上房产', 'Property'),
  row(1048576, '网络教育', 'Education'),
  row(2097152, '网站建设', 'Website building'),
  row(4194304, 'WAP', 'WAP'),
  { ...row(8388608, '其他', 'Other'), aliases: ['其它'] },
  { ...row(134217728, 'APP', 'App'), aliases: ['App'] },
  row(268435456, '网络借贷信息中介', 'Lending intermediary'),
  row(536870912, '互联网股权融资', 'Equity funding'),
  row(1073741824, '互联网保险', 'Insurance'),
  row(2147483648, '互联网跨界金融及资产管理', 'Cross-sector finance and asset management'),
  row(4294967296, '网上非银支付', 'Non-bank payment'),
];

/** What an individual may choose (华为云 2026-07). */
export const individualContents: readonly string[] = ['32', '8388608'];
