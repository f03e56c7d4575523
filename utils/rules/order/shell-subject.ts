import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { regionParts } from '../checks/places.ts';

const at = (region: string) => ({ 'subject.region': region });
const empty = { subjectNumber: '京ICP备2099000001号', filedSites: 0 } as const;

export default defineRule({
  id: 'shell-subject',
  severity: 'warn',
  title: text('空壳主体', 'An entity without services'),
  why: text('有主体备案号、名下没有网站的是空壳主体，管局定期清理；能否直接新增网站各地不同。', 'An entity with a number and no site is an empty record that administrations clear away; whether a site can be added differs.'),
  source: sources.miitShell,
  needs: ['subject.region'],
  messages: {
    unlisted: text('主体有备案号却没有网站。没有找到{province}允许空壳主体直接新增的说法，请先问管局：可能要先注销（约 5 个工作日）再首次备案', 'The entity has a number and no site. Nothing says that {provinceEn} lets an empty record add one; ask first, it may have to be deregistered (about five working days)'),
  },
  check(values, { subjectNumber, filedSites }) {
    if (filedSites === undefined || (filedSites === 0 && subjectNumber === undefined)) return 'unknown';
    if (filedSites > 0) return 'pass';
    const { province } = regionParts(values['subject.region']);
    if (province === undefined) return 'unknown';
    if (province.shellMayAdd !== undefined) return 'pass';
    return { message: 'unlisted', data: { province: province.name.zh, provinceEn: province.name.en } };
  },
  examples: [
    { values: at('北京市/北京市/海淀区'), facts: empty, gives: 'pass' },
    { values: at('河南省/郑州市/金水区'), facts: { ...empty, filedSites: 1 }, gives: 'pass' },
    { values: at('河南省/郑州市/金水区'), facts: empty, gives: 'unlisted' },
    { values: at('河南省/郑州市/金水区'), gives: 'unknown' },
  ],
});
