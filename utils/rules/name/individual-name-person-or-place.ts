import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { provinces } from '../../data/provinces.ts';
import { sources } from '../../data/sources.ts';
import { isIndividual } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';

const own = (name: string) => ({ 'site.name': name, 'subject.nature': '个人', 'subject.name': '张三' });

function placeIn(name: string, region: string): string | undefined {
  const city = regionParts(region).city?.replace(/市$/, '');
  const places = [...provinces.map((one) => one.name.zh), ...(city === undefined || city.length < 2 ? [] : [city])];
  return places.find((place) => name.includes(place));
}

export default defineRule({
  id: 'individual-name-person-or-place',
  severity: 'warn',
  title: text('个人网站名称：人名、地名', 'Individual: names of persons and places'),
  why: text('人名、地名会被当作名人或地方门户，个人网站不予通过。', 'Names of persons and places pass for celebrities or local portals and are refused for individuals.'),
  source: sources.applicantReport,
  needs: ['site.name'],
  also: ['subject.nature', 'subject.name', 'subject.region'],
  messages: {
    person: text('名称里有本人姓名“{word}”，多会退回。请改用主题作名称', 'The name holds your own name, “{word}”, and is mostly returned. Name it after its topic'),
    place: text('名称里有地名“{word}”，多会退回。请改用主题作名称', 'The name holds a place name, “{word}”, and is mostly returned. Name it after its topic'),
  },
  check(values) {
    const name = values['site.name'].slice(0, 1_000);
    const person = (values['subject.name'] ?? '').trim();
    const hasPerson = person.length >= 2 && person.length <= 50 && name.includes(person);
    const place = placeIn(name, values['subject.region'] ?? '');
    if (!hasPerson && place === undefined) return 'pass';
    const individual = isIndividual(values['subject.nature']);
    if (individual === undefined) return 'unknown';
    if (!individual) return 'pass';
    if (hasPerson) return { message: 'person', data: { word: person } };
    return place === undefined ? 'pass' : { message: 'place', data: { word: place } };
  },
  examples: [
    { values: own('檐下骑行小记'), gives: 'pass' },
    { values: { ...own('浙江示例官网'), 'subject.nature': '企业' }, gives: 'pass' },
    { values: own('张三的骑行小记'), gives: 'person' },
    { values: own('浙江骑行小记'), gives: 'place' },
    { values: { ...own('杭州骑行小记'), 'subject.region': '浙江省/杭州市/西湖区' }, gives: 'place' },
    { values: { 'site.name': '浙江骑行小记' }, gives: 'unknown' },
  ],
});
