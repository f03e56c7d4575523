import type { FieldId, Reading } from '../../utils/core/field.ts';
import { inspect, judge, type Facts, type Finding, type Rule } from '../../utils/core/rule.ts';
import type { Text } from '../../utils/core/text.ts';

/** "I checked this", for exactly one value of one field. */
export interface Waived {
  readonly rule: string;
  readonly field: FieldId;
  readonly value: string;
}

export interface ToJudge {
  /** What the page shows now. */
  readonly reading: Reading;
  /** What other pages of the same order showed. */
  readonly remembered: Reading;
  readonly rules: readonly Rule[];
  readonly facts: Facts;
  readonly waived: readonly Waived[];
}

export interface Judged {
  /** Only what touches this page; most severe first. */
  readonly findings: readonly Finding[];
  /** Titles of the rules that are content with a field that nothing is said against. */
  readonly passed: ReadonlyMap<FieldId, readonly Text[]>;
}

/** Judges a page together with what is known of the other pages of its order. */
export function judged({ reading, remembered, rules, facts, waived }: ToJudge): Judged {
  const whole: Reading = { ...remembered, ...reading };
  const here = rules.filter(({ needs, also }) => [...needs, ...also].some((field) => reading[field] !== undefined));
  const isWaived = ({ rule, field }: Finding) => waived.some((one) => one.rule === rule && one.field === field && one.value === (whole[field] ?? ''));
  const findings = inspect(whole, here, facts).filter((finding) => !isWaived(finding));
  const spoken = new Set(findings.flatMap((finding) => [finding.field, ...(finding.fields.length === 1 ? finding.fields : [])]));
  const passed = new Map<FieldId, Text[]>();
  for (const { rule, outcome } of judge(whole, here, facts)) {
    const [field] = rule.needs;
    if (outcome !== 'pass' || field === undefined || spoken.has(field) || (reading[field] ?? '').trim() === '') continue;
    const titles = passed.get(field) ?? [];
    passed.set(field, [...titles, rule.title]);
  }
  return { findings, passed };
}

/** A value of the field that the rule's own examples let pass. */
export function exampleOf(rule: Rule | undefined, field: FieldId): string | undefined {
  const values = rule?.examples.filter(({ gives }) => gives === 'pass').map((example) => example.values[field]);
  return values?.find((value) => value !== undefined && value.trim() !== '');
}
