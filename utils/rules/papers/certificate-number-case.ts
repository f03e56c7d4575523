import { normalised } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const number = (value: string) => ({ 'subject.certificateNumber': value });

export default defineRule({
  id: 'certificate-number-case',
  severity: 'hint',
  title: text('证件号码用大写字母', 'Capital letters in the certificate number'),
  why: text('证件上印的是大写；逐字比对时小写不相等。', 'Certificates print capitals; in a comparison by character small letters differ.'),
  source: sources.creditCode,
  needs: ['subject.certificateNumber'],
  messages: {
    small: text('含小写字母，证件上是大写：{clean}', 'It has small letters; the certificate prints capitals: {clean}'),
  },
  check(values) {
    const typed = values['subject.certificateNumber'].trim();
    const { value, changes } = normalised(typed.slice(0, 40), ['hyphens', 'spaces']);
    if (!changes.includes('case') || typed.length > 40) return 'pass';
    return { message: 'small', data: { clean: value }, fix: value };
  },
  examples: [
    { values: number('91440199MA5X000061'), gives: 'pass' },
    { values: number('91440199ma5x000061'), gives: 'small', fix: '91440199MA5X000061' },
    { values: number('11019919000101001x'), gives: 'small', fix: '11019919000101001X' },
  ],
});
