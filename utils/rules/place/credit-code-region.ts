import { readCreditCode } from '../../core/identity-credit-code.ts';
import { normalised } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { provinceByCode, regionParts } from '../checks/places.ts';

const of = (region: string, number: string) => ({ 'subject.region': region, 'subject.certificateNumber': number });

export default defineRule({
  id: 'credit-code-region',
  severity: 'hint',
  title: text('信用代码里的地区', 'Region inside the credit code'),
  why: text('第 3–8 位是登记机关所在地。迁址后代码不变，所以只作提示。', 'Characters 3–8 are the place of the registering authority. They stay when a company moves, so this is a hint.'),
  source: sources.creditCode,
  needs: ['subject.region', 'subject.certificateNumber'],
  messages: {
    other: text('代码的登记地是{registered}，地区选了{region}。单位须在证件签发地所在省备案，请核对', 'The code was given out in {registeredEn}, the region is {regionEn}. Organisations file where the certificate was issued; compare'),
  },
  check(values) {
    const code = readCreditCode(normalised(values['subject.certificateNumber']).value);
    const { province } = regionParts(values['subject.region']);
    if (typeof code === 'string' || province === undefined) return 'unknown';
    const registered = provinceByCode(code.division.slice(0, 2));
    // 10… is the state administration itself; other unknown codes are no reason to doubt.
    if (registered === undefined) return 'unknown';
    if (registered === province) return 'pass';
    const told = { registered: registered.name.zh, region: province.name.zh };
    return { message: 'other', data: { ...told, registeredEn: registered.name.en, regionEn: province.name.en } };
  },
  examples: [
    { values: of('广东省/广州市/天河区', '91440199MA5X000061'), gives: 'pass' },
    { values: of('浙江省/杭州市/西湖区', '91440199MA5X000061'), gives: 'other' },
    { values: of('浙江省/杭州市/西湖区', '11019919000101001X'), gives: 'unknown' },
  ],
});
