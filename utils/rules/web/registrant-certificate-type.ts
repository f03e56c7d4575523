import { normalised } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { certificates } from '../../data/certificates.ts';
import { sources } from '../../data/sources.ts';
import { domainBox } from '../checks/domains.ts';
import { certificateOf, optionOf } from '../checks/options.ts';
import { nameKey } from '../checks/same-person.ts';

const company = { 'site.domain': 'example-demo.com', 'subject.name': '虚构示例科技有限公司', 'subject.certificateType': '营业执照' } as const;
const named = { registrantName: '虚构示例科技有限公司' } as const;
const bare = (label: string) => normalised(label.slice(0, 100)).value;

export default defineRule({
  id: 'registrant-certificate-type',
  severity: 'block',
  title: text('域名所有者的证件类型', "Certificate type of the domain's holder"),
  why: text('号码相同、类型不同也会按“注册人证件类型不一致”退回，例如一处选营业执照、一处选组织机构代码证。', 'Equal numbers under different types are returned too: a business licence here, an organisation code there.'),
  source: sources.aliyunRejections,
  needs: ['subject.name', 'subject.certificateType'],
  also: ['site.domain', 'app.domain'],
  messages: {
    differs: text('域名实名用的是“{held}”，备案选的是“{filed}”。请改成同一种证件（改域名实名或改备案）', 'The domain was verified with “{held}”, the filing has “{filed}”. Use the same paper in both'),
  },
  check(values, { registrantName, registrantCertificateType: type }) {
    const at = domainBox(values);
    if (type === undefined || at === undefined || registrantName === undefined) return 'unknown';
    if (nameKey(registrantName.slice(0, 200)) !== nameKey(values['subject.name'].slice(0, 200))) return 'unknown';
    const [held, filed] = [optionOf(certificates, type), certificateOf(values['subject.certificateType'])];
    if (bare(type) === bare(values['subject.certificateType'])) return 'pass';
    // The registrar's words are its own: 企业营业执照, 统一社会信用代码 … A word that is not known proves nothing.
    if (held === undefined || filed === undefined) return 'unknown';
    return held === filed ? 'pass' : { message: 'differs', data: { held: held.label.zh, filed: filed.label.zh }, at };
  },
  examples: [
    { values: company, facts: { ...named, registrantCertificateType: '企业营业执照' }, gives: 'pass' },
    { values: company, facts: { ...named, registrantCertificateType: '组织机构代码证' }, gives: 'differs' },
    { values: company, facts: { ...named, registrantCertificateType: 'YYZZ' }, gives: 'unknown' },
    { values: company, gives: 'unknown' },
  ],
});
