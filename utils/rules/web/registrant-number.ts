import { normalised } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { domainBox } from '../checks/domains.ts';
import { nameKey } from '../checks/same-person.ts';

const company = { 'site.domain': 'example-demo.com', 'subject.name': '虚构示例科技有限公司', 'subject.certificateNumber': '91440199MA5X000061' } as const;
const held = { registrantName: '虚构示例科技有限公司' } as const;

export default defineRule({
  id: 'registrant-number',
  severity: 'block',
  title: text('域名所有者的证件号码', "Certificate number of the domain's holder"),
  why: text('域名当年用旧执照号或组织机构代码实名的，号码与现在的证件对不上，查验不通过。', 'A domain verified years ago with an old registration number no longer fits the certificate, and the check fails.'),
  source: sources.aliyunMaterials,
  needs: ['subject.name', 'subject.certificateNumber'],
  also: ['site.domain', 'app.domain'],
  messages: {
    differs: text('域名实名用的证件号码与主办者的不同。请在域名控制台用现在的证件重新实名认证', "The domain was verified with another number than the entity's. Verify it again with the certificate in force"),
  },
  check(values, { registrantName, registrantCertificateNumber: number }) {
    const at = domainBox(values);
    if (number === undefined || at === undefined || registrantName === undefined) return 'unknown';
    // Another holder has another number; the name is spoken of elsewhere.
    if (nameKey(registrantName.slice(0, 200)) !== nameKey(values['subject.name'].slice(0, 200))) return 'unknown';
    return normalised(number).value === normalised(values['subject.certificateNumber']).value ? 'pass' : { message: 'differs', at };
  },
  examples: [
    { values: company, facts: { ...held, registrantCertificateNumber: '91440199ma5x000061' }, gives: 'pass' },
    { values: company, facts: { ...held, registrantCertificateNumber: '110199000000011' }, gives: 'differs' },
    { values: company, facts: { registrantName: '李四', registrantCertificateNumber: '110199000000011' }, gives: 'unknown' },
    { values: company, gives: 'unknown' },
  ],
});
