import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { isIndividual } from '../checks/options.ts';
import { nameKey } from '../checks/same-person.ts';

const of = (name: string) => ({ 'sitePrincipal.name': name, 'subject.nature': '企业' });
const wang = { legalRepresentative: '王五' } as const;

export default defineRule({
  id: 'site-principal-letter',
  severity: 'hint',
  title: text('网站负责人的授权书', 'Letter for the website principal'),
  why: text('网站负责人不是法定代表人时，内蒙古、上海、福建、湖北、湖南等地要求另交授权书。', 'Where the website principal is not the legal representative, Inner Mongolia, Shanghai, Fujian, Hubei and Hunan ask for a letter of its own.'),
  source: sources.huaweiFiling,
  needs: ['sitePrincipal.name', 'subject.nature'],
  messages: {
    letter: text('网站负责人不是法定代表人“{representative}”。请备好网站负责人授权书（上海用当地的格式）', 'The website principal is not the legal representative “{representative}”. Have a letter for the website principal ready (Shanghai has its own form)'),
  },
  check(values, { legalRepresentative, sitePrincipalAuthorised }) {
    const individual = isIndividual(values['subject.nature']);
    if (individual === true || sitePrincipalAuthorised === true) return 'pass';
    if (individual === undefined || legalRepresentative === undefined) return 'unknown';
    const same = nameKey(values['sitePrincipal.name'].slice(0, 200)) === nameKey(legalRepresentative.slice(0, 200));
    return same ? 'pass' : { message: 'letter', data: { representative: legalRepresentative.slice(0, 40) } };
  },
  examples: [
    { values: of('王五'), facts: wang, gives: 'pass' },
    { values: of('张三'), facts: { ...wang, sitePrincipalAuthorised: true }, gives: 'pass' },
    { values: of('张三'), facts: wang, gives: 'letter' },
    { values: of('张三'), gives: 'unknown' },
  ],
});
