import type { SiteKnown, SubjectKnown } from './fact.ts';
import type { FieldId, Reading } from './field.ts';
import type { Source } from './source.ts';
import { filled, type Text } from './text.ts';
import type { Day } from './time.ts';

/** `block`: the console or the law surely refuses. `warn`: a reviewer may. `hint`: worth a look. */
export type Severity = 'block' | 'warn' | 'hint';

/** What a rule may know besides the form. Everything but `today` may be unknown, and then the rule cannot tell. */
export interface Facts extends SubjectKnown, SiteKnown {
  /** Injected, never read from the clock: the day in China (+08:00). */
  readonly today: Day;
  /** Last day of the domain's registration. */
  readonly domainExpires?: Day;
  /** Last day on which the subject's certificate (licence, ID) is valid. */
  readonly certificateExpires?: Day;
  /** Mobiles, ID numbers and domains of the other stored subjects, normalised; absent where no subject is known. */
  readonly takenElsewhere?: Pick<ReadonlySet<string>, 'has'>;
  /** Services (websites and apps) that are stored for this subject. */
  readonly storedServices?: number;
}

export interface Fault<Message extends string, Need extends FieldId> {
  readonly message: Message;
  /** Values for the `{holes}` of the message. */
  readonly data?: Readonly<Record<string, string>>;
  /** The field beside which the fault is shown; the first need unless said. */
  readonly at?: Need;
  /** The value that would pass, offered but never written without the person. */
  readonly fix?: string;
}

export type Outcome<Message extends string, Need extends FieldId> = 'pass' | 'unknown' | Fault<Message, Need>;

export interface Example<Message extends string, Known extends FieldId> {
  readonly values: { readonly [Id in Known]?: string };
  readonly facts?: Partial<Facts>;
  readonly gives: 'pass' | 'unknown' | Message;
  readonly fix?: string;
}

export interface RuleSpec<Need extends FieldId, Also extends FieldId, Message extends string> {
  /** Kebab-case noun; the file's name. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Text;
  /** Why it matters to the person who files. */
  readonly why: Text;
  readonly source: Source;
  /** The rule runs only where all of these are present and not blank. */
  readonly needs: readonly Need[];
  /** Handed over where present; the rule runs without them. */
  readonly also?: readonly Also[];
  /** The rule has something to say about a blank value too. */
  readonly seesBlank?: true;
  readonly messages: Readonly<Record<Message, Text>>;
  check(
    values: { readonly [Id in Need]: string } & { readonly [Id in Also]?: string },
    facts: Facts,
  ): Outcome<NoInfer<Message>, NoInfer<Need | Also>>;
  /** The tests, and the help that a person sees. */
  readonly examples: readonly Example<NoInfer<Message>, NoInfer<Need | Also>>[];
}

/** A rule as the runner and the screens see it: its own field and message names forgotten. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly why: Text;
  readonly source: Source;
  readonly needs: readonly FieldId[];
  readonly also: readonly FieldId[];
  readonly seesBlank: boolean;
  readonly messages: Readonly<Record<string, Text>>;
  check(values: Reading, facts: Facts): Outcome<string, FieldId>;
  readonly examples: readonly Example<string, FieldId>[];
}

/** Makes a rule of a specification whose fields, messages and examples the compiler has checked. */
export function defineRule<const Need extends FieldId, const Message extends string, const Also extends FieldId = never>(
  spec: RuleSpec<Need, Also, Message>,
): Rule {
  return {
    ...spec,
    also: spec.also ?? [],
    seesBlank: spec.seesBlank ?? false,
    // The runner hands over every need before it calls, so the narrower type holds here.
    check: spec.check as Rule['check'],
  };
}

/** A rule's word on a form. `broken` is the rule's own failure and says nothing about the form. */
export interface Verdict {
  readonly rule: Rule;
  readonly outcome: 'pass' | 'unknown' | 'fault' | 'broken';
  readonly fault?: Fault<string, FieldId>;
}

/** What the person sees of a fault. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Beside which field it is shown. */
  readonly field: FieldId;
  /** Every field that the rule looked at and that is present. */
  readonly fields: readonly FieldId[];
  readonly title: Text;
  readonly message: Text;
  readonly why: Text;
  readonly source: Source;
  readonly fix?: string;
  /** The rule threw: shown as a fault of the assistant, never of the form. */
  readonly broken?: true;
}

const applies = (rule: Rule, reading: Reading) =>
  rule.needs.every((id) => {
    const value = reading[id];
    return value !== undefined && (rule.seesBlank || value.trim() !== '');
  });

function narrowed(rule: Rule, reading: Reading): Reading {
  const seen: Partial<Record<FieldId, string>> = {};
  for (const id of [...rule.needs, ...rule.also]) {
    const value = reading[id];
    if (value !== undefined) seen[id] = value;
  }
  return seen;
}

function judged(rule: Rule, reading: Reading, facts: Facts): Verdict {
  try {
    const outcome = rule.check(narrowed(rule, reading), facts);
    if (typeof outcome === 'string') return { rule, outcome };
    return { rule, outcome: 'fault', fault: outcome };
  } catch {
    return { rule, outcome: 'broken' };
  }
}

/** All verdicts of the rules that apply to this reading, in the rules' order. Pure; never throws. */
export function judge(reading: Reading, rules: readonly Rule[], facts: Facts): Verdict[] {
  return rules.filter((rule) => applies(rule, reading)).map((rule) => judged(rule, reading, facts));
}

const brokenMessage: Text = { zh: '这条规则自身出错，没有检查本项', en: 'This rule failed by itself; the field was not checked' };
const order: readonly Severity[] = ['block', 'warn', 'hint'];

/** What is wrong with the form, most severe first. Passes and "cannot tell" are left out; see `judge` for those. */
export function inspect(reading: Reading, rules: readonly Rule[], facts: Facts): Finding[] {
  const findings = judge(reading, rules, facts).flatMap((verdict) => findingsOf(verdict, reading));
  return findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function findingsOf({ rule, outcome, fault }: Verdict, reading: Reading): Finding[] {
  const first = rule.needs[0];
  if (first === undefined) return [];
  const about = {
    rule: rule.id,
    fields: [...rule.needs, ...rule.also].filter((id) => reading[id] !== undefined),
    title: rule.title,
    why: rule.why,
    source: rule.source,
  };
  if (outcome === 'broken') return [{ ...about, severity: 'hint', field: first, message: brokenMessage, broken: true }];
  if (fault === undefined) return [];
  const template = rule.messages[fault.message] ?? brokenMessage;
  const finding = { ...about, severity: rule.severity, field: fault.at ?? first, message: filled(template, fault.data ?? {}) };
  return [fault.fix === undefined ? finding : { ...finding, fix: fault.fix }];
}
