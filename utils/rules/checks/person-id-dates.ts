import { defineRule, type Rule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { addMonths, isDay } from '../../core/time.ts';
import { sources } from '../../data/sources.ts';
import { fieldsOf, prefixOf, type Role } from './person.ts';

/** How the forms say that a paper does not expire. */
export const isLongTerm = (value: string): boolean => /^(?:长期|永久|长期有效)$/.test(value.trim());

export function personIdDates(role: Role): Rule {
  const { idValidFrom, idValidUntil } = fieldsOf(role);
  return defineRule({
    id: `${prefixOf(role)}-id-dates`,
    severity: 'block',
    title: text('证件有效期', 'Validity of the ID'),
    why: text('过期证件一律退回。', 'An expired document is always returned.'),
    source: sources.aliyunProvinces,
    needs: [idValidUntil],
    also: [idValidFrom],
    messages: {
      form: text('{value} 不是日期。应形如 2036-11-24，长期有效的填“长期”', '{value} is no date. It should look like 2036-11-24, or 长期 (long-term)'),
      expired: text('证件已于 {until} 到期。请先换证，再填新证的有效期', 'The document expired on {until}. Renew it, then enter the new dates'),
      order: text('起始日 {from} 不早于截止日 {until}，可能填反了', 'The first day, {from}, is not before the last, {until}; they may be swapped'),
      'not-yet': text('起始日 {from} 在今天之后，证件尚未生效', 'The first day, {from}, lies ahead; the document is not valid yet'),
    },
    check(values, { today }) {
      const until = (values[idValidUntil] ?? '').trim();
      const from = (values[idValidFrom] ?? '').trim();
      if (isDay(from) && from > today) return { message: 'not-yet', data: { from }, at: idValidFrom };
      if (isLongTerm(until)) return 'pass';
      if (!isDay(until)) return { message: 'form', data: { value: until.slice(0, 30) }, at: idValidUntil };
      if (isDay(from) && from >= until) return { message: 'order', data: { from, until }, at: idValidUntil };
      return until < today ? { message: 'expired', data: { until }, at: idValidUntil } : 'pass';
    },
    examples: [
      { values: { [idValidFrom]: '2016-11-25', [idValidUntil]: '2036-11-25' }, gives: 'pass' },
      { values: { [idValidUntil]: '长期' }, gives: 'pass' },
      { values: { [idValidUntil]: '2026-11-24' }, facts: { today: '2026-11-24' }, gives: 'pass' },
      { values: { [idValidUntil]: '2026-02-30' }, gives: 'form' },
      { values: { [idValidUntil]: '2026-11-23' }, facts: { today: '2026-11-24' }, gives: 'expired' },
      { values: { [idValidFrom]: '2036-01-01', [idValidUntil]: '2016-01-01' }, facts: { today: '2037-01-01' }, gives: 'order' },
      { values: { [idValidFrom]: '2026-12-01', [idValidUntil]: '2046-12-01' }, facts: { today: '2026-11-24' }, gives: 'not-yet' },
    ],
  });
}

export function personIdValidity(role: Role): Rule {
  const { idValidUntil } = fieldsOf(role);
  return defineRule({
    id: `${prefixOf(role)}-id-validity`,
    severity: 'warn',
    title: text('证件剩余有效期', 'Remaining validity of the ID'),
    why: text('剩余不足三个月的证件多数管局不收。', 'Most administrations refuse a document with less than three months left.'),
    source: sources.huaweiFiling,
    needs: [idValidUntil],
    messages: {
      short: text('证件 {until} 到期，剩余不足三个月（需晚于 {least}）。建议换证后再提交', 'The document ends on {until}, in less than three months (after {least} is needed). Better renew it first'),
    },
    check(values, { today }) {
      const until = (values[idValidUntil] ?? '').trim();
      if (isLongTerm(until)) return 'pass';
      if (!isDay(until) || until < today) return 'unknown';
      const least = addMonths(today, 3);
      return until > least ? 'pass' : { message: 'short', data: { until, least }, at: idValidUntil };
    },
    examples: [
      { values: { [idValidUntil]: '2027-02-25' }, facts: { today: '2026-11-24' }, gives: 'pass' },
      { values: { [idValidUntil]: '长期' }, gives: 'pass' },
      { values: { [idValidUntil]: '2027-02-24' }, facts: { today: '2026-11-24' }, gives: 'short' },
      { values: { [idValidUntil]: '明年' }, gives: 'unknown' },
    ],
  });
}
