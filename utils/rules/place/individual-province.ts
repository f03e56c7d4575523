import { readResident } from '../../core/identity-resident.ts';
import { normalised } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import type { Day } from '../../core/time.ts';
import type { Province } from '../../data/provinces.ts';
import { sources } from '../../data/sources.ts';
import { isIndividual } from '../checks/options.ts';
import { provinceByCode, provinceOf, regionParts } from '../checks/places.ts';

const of = (region: string, address: string) => ({ 'subject.nature': '个人', 'subject.region': region, 'subject.certificateAddress': address });

/** The address printed on the card tells where a person is registered now; the number only where it was given out. */
function homeOf(address: string | undefined, number: string | undefined, today: Day): Province | undefined {
  const printed = provinceOf(address ?? '');
  if (printed !== undefined) return printed;
  const read = readResident(normalised(number ?? '').value, today);
  return typeof read === 'string' ? undefined : provinceByCode(read.province);
}

export default defineRule({
  id: 'individual-province',
  severity: 'warn',
  title: text('个人备案地区', 'Region of an individual'),
  why: text('外省身份证能否备案、要不要居住证，各管局不同。', 'Whether an ID card of another province is accepted, and with what permit, differs by administration.'),
  source: sources.huaweiFiling,
  needs: ['subject.region', 'subject.nature'],
  also: ['subject.certificateAddress', 'subject.certificateNumber'],
  messages: {
    local: text(
      '身份证在{home}，{region}只收本省身份证（{as}，{by}）。请改在{home}备案，或先问管局',
      'The ID is of {homeEn}; {regionEn} takes local IDs only ({as}, {by}). File in {homeEn}, or ask the administration first',
    ),
    permit: text(
      '身份证在{home}，在{region}备案需居住证或当地认可的证明（{as}，{by}）',
      'The ID is of {homeEn}; {regionEn} asks for a residence permit or other proof ({as}, {by})',
    ),
    unlisted: text('身份证在{home}，备案地区是{region}。没有找到{region}对外省个人的规定，请先问管局', 'The ID is of {homeEn}, the region {regionEn}. No rule of {regionEn} for other IDs was found; ask the administration first'),
  },
  check(values, { today }) {
    const individual = isIndividual(values['subject.nature']);
    if (individual === false) return 'pass';
    const { province: region } = regionParts(values['subject.region']);
    const home = homeOf(values['subject.certificateAddress'], values['subject.certificateNumber'], today);
    if (individual === undefined || region === undefined || home === undefined) return 'unknown';
    if (region === home || region.individuals?.value === 'anybody') return 'pass';
    const told = { home: home.name.zh, homeEn: home.name.en, region: region.name.zh, regionEn: region.name.en };
    const cell = region.individuals;
    if (cell === undefined) return { message: 'unlisted', data: told };
    const message = cell.value === 'local' ? 'local' : 'permit';
    return { message, data: { ...told, as: cell.as, by: cell.source.publisher } };
  },
  examples: [
    { values: of('浙江省/杭州市/西湖区', '浙江省杭州市西湖区示例路1号'), gives: 'pass' },
    { values: of('天津市/天津市/和平区', '河南省郑州市示例路1号'), gives: 'pass' },
    { values: { ...of('山西省/太原市/小店区', ''), 'subject.nature': '企业' }, gives: 'pass' },
    { values: of('山西省/太原市/小店区', '河南省郑州市示例路1号'), gives: 'local' },
    {
      values: { 'subject.nature': '个人', 'subject.region': '上海市/上海市/浦东新区', 'subject.certificateNumber': '440199190002289990' },
      gives: 'unknown',
    },
    { values: { 'subject.nature': '个人', 'subject.region': '上海市/上海市/浦东新区', 'subject.certificateNumber': '11019919000101001X' }, gives: 'permit' },
    { values: of('湖南省/长沙市/岳麓区', '河南省郑州市示例路1号'), gives: 'unlisted' },
  ],
});
