import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { certificates } from '../../data/certificates.ts';
import { sources } from '../../data/sources.ts';
import { certificateOf, natureOf } from '../checks/options.ts';

const of = (nature: string, type: string) => ({ 'subject.nature': nature, 'subject.certificateType': type });

/** A list longer than this says nothing at a glance. */
const mostShown = 4;

export default defineRule({
  id: 'certificate-nature',
  severity: 'warn',
  title: text('证件类型与备案性质', 'Certificate type and filing nature'),
  why: text('每种性质只收几种证件，不匹配会按备案类型错误退回。', 'Each nature takes a few certificates; others are returned as a wrong filing type.'),
  source: sources.miitForm,
  needs: ['subject.certificateType', 'subject.nature'],
  messages: {
    mismatch: text('“{nature}”通常用{usual}，这里是“{type}”', '“{nature}” usually files with {usual}; here is “{type}”'),
  },
  check(values) {
    const nature = natureOf(values['subject.nature']);
    const certificate = certificateOf(values['subject.certificateType']);
    if (nature === undefined || certificate === undefined || certificate.natures.length === 0) return 'unknown';
    if (certificate.natures.includes(nature.code)) return 'pass';
    const usual = certificates.filter((one) => one.natures.includes(nature.code)).map((one) => one.label.zh);
    if (usual.length === 0) return 'unknown';
    const told = { nature: nature.label.zh, type: certificate.label.zh, usual: usual.slice(0, mostShown).join('、') };
    return { message: 'mismatch', data: told };
  },
  examples: [
    { values: of('企业', '营业执照（个人或企业）'), gives: 'pass' },
    { values: of('个人', '港澳居民居住证'), gives: 'pass' },
    { values: of('政府机关', '组织机构代码证'), gives: 'pass' },
    { values: of('个人', '营业执照'), gives: 'mismatch' },
    { values: of('企业', '居民身份证'), gives: 'mismatch' },
    { values: of('境外机构', '境外非政府组织代表机构登记证书'), gives: 'unknown' },
  ],
});
