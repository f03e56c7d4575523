import { text } from '../core/text.ts';
import type { Option } from './option.ts';
import { sources } from './sources.ts';

export interface Nature extends Option {
  /** First two characters of the unified social credit codes that belong to it; absent where codes of several kinds occur. */
  readonly creditKinds?: readonly string[];
}

const row = (code: string, [zh, en]: readonly [string, string], more: Partial<Pick<Nature, 'aliases' | 'creditKinds' | 'source'>> = {}): Nature => ({
  code,
  label: text(zh, en),
  aliases: [],
  source: sources.miitForm,
  ...more,
});

/** 主办者性质. Codes 1–5 are confirmed by the providers' own interfaces; the list grows, so an unknown label is no fault. */
export const natures: readonly Nature[] = [
  row('1', ['国防机构', 'Defence'], { aliases: ['军队', '部队'], source: sources.wechatNatures }),
  row('2', ['政府机关', 'Government body'], { aliases: ['党政机关'], creditKinds: ['11'], source: sources.wechatNatures }),
  row('3', ['事业单位', 'Public institution'], { creditKinds: ['12'], source: sources.wechatNatures }),
  row('4', ['企业', 'Enterprise'], {
    aliases: ['企业单位', '企业（含个体工商户）', '个体工商户'],
    creditKinds: ['91', '92', '93'],
    source: sources.wechatCertificates,
  }),
  row('5', ['个人', 'Individual'], { aliases: ['自然人'], creditKinds: [], source: sources.wechatCertificates }),
  row('6', ['社会团体', 'Social organisation'], { creditKinds: ['51'] }),
  row('9', ['民办非企业单位', 'Private non-enterprise unit'], { aliases: ['社会服务机构', '民办非企业'], creditKinds: ['52'] }),
  row('10', ['基金会', 'Foundation'], { creditKinds: ['53'] }),
  row('11', ['律师执业机构', 'Law firm'], { aliases: ['律师事务所'], creditKinds: ['31'] }),
  row('12', ['外国在华文化中心', 'Foreign cultural centre in China'], { creditKinds: ['41'] }),
  row('13', ['群众性团体组织', 'Mass organisation'], { aliases: ['群众团体'] }),
  row('14', ['司法鉴定机构', 'Forensic body'], { aliases: ['司法鉴定'], creditKinds: ['34'] }),
  row('15', ['宗教团体', 'Religious body'], { aliases: ['宗教活动场所'] }),
  row('16', ['境外机构', 'Overseas organisation']),
  row('17', ['医疗机构', 'Medical institution']),
  row('18', ['公证机构', 'Notary'], { creditKinds: ['32'] }),
  row('19', ['集体经济', 'Collective economy'], { aliases: ['农村集体经济组织', '集体经济组织'], creditKinds: ['N1', 'N2', 'N3'] }),
  row('20', ['仲裁机构', 'Arbitration body'], { aliases: ['仲裁委员会'], creditKinds: ['35'] }),
];

/**
 * Registering department (first character) and its categories (second), GB 32100-2015, tables 1 and 2.
 * 54 is not in the text of 2015 and is issued to residents' committees all the same.
 */
export const creditKinds: Readonly<Record<string, string>> = {
  1: '1239',
  2: '19',
  3: '123459',
  4: '19',
  5: '12349',
  6: '129',
  7: '129',
  8: '19',
  9: '1239',
  A: '19',
  N: '1239',
  Y: '1',
};
