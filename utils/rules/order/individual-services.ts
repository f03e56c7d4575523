import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { isIndividual } from '../checks/options.ts';

const individual = { 'subject.nature': '个人' } as const;
const most = 5;

export default defineRule({
  id: 'individual-services',
  severity: 'hint',
  title: text('个人的网站和 App 数量', "Number of an individual's services"),
  why: text('个人名下服务过多会被疑为代他人备案；一家服务商写明不超过 5 个，全国没有公开的数字。', 'Many services look like filings for others; one provider says five at most, and no national figure is published.'),
  source: sources.huaweiFiling,
  needs: ['subject.nature'],
  messages: {
    many: text('算上已备案和正在填的共 {count} 个，超过 5 个。请先注销不用的，或准备用途说明', 'With those filed and those being filed there are {count}, more than five. Deregister unused ones, or have their purpose at hand'),
  },
  check(values, { filedSites, sitesInOrder, storedServices }) {
    const individually = isIndividual(values['subject.nature']);
    if (individually === false) return 'pass';
    // Stored services may be filed ones: the two counts overlap, so the larger is taken, never their sum.
    const known = filedSites === undefined ? storedServices : Math.max(filedSites + (sitesInOrder ?? 0), storedServices ?? 0);
    if (individually === undefined || known === undefined) return 'unknown';
    return known > most ? { message: 'many', data: { count: String(known) } } : 'pass';
  },
  examples: [
    { values: individual, facts: { filedSites: 4, sitesInOrder: 1 }, gives: 'pass' },
    { values: individual, facts: { filedSites: 5, sitesInOrder: 1 }, gives: 'many' },
    { values: individual, facts: { storedServices: 6 }, gives: 'many' },
    { values: { 'subject.nature': '企业' }, facts: { filedSites: 20 }, gives: 'pass' },
    { values: individual, gives: 'unknown' },
  ],
});
