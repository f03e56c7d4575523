import { ownersAsked, takenBeside, type OwnersAt } from '../../../utils/core/duplicates.ts';
import type { FieldId } from '../../../utils/core/field.ts';
import type { Profile } from '../../../utils/core/profile.ts';
import type { Finding, Rule, Severity } from '../../../utils/core/rule.ts';
import type { Slices } from '../../../utils/core/slices.ts';
import type { Day } from '../../../utils/core/time.ts';
import { lackingIn } from '../../../utils/rows/judged.ts';
import type { Outlook } from '../../../utils/rows/tally.ts';
import { findingsOf } from '../../subject/form-state.ts';

/** What the rules say of one stored subject with all its sites; the same finding of several sites counts once. */
export interface Checked {
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** What the console asks for and is blank, on the subject or any of its sites. */
  readonly lacks: readonly FieldId[];
}

export interface CheckOf {
  readonly profiles: readonly Profile[];
  readonly rules: readonly Rule[];
  readonly today: Day;
  /** Who uses which value; without it, numbers used twice are not seen. */
  readonly owners: OwnersAt | undefined;
}

const keyOf = ({ rule, field, message }: Finding) => `${rule}/${field}/${message.en}`;

function checked(profile: Profile, { rules, today, owners = ownersAsked([]) }: CheckOf): Checked {
  const taken = takenBeside(profile, owners);
  const places = profile.sites.length === 0 ? [undefined] : profile.sites;
  const all = places.flatMap((site) => findingsOf(profile, site, { rules, today, taken }));
  const findings = [...new Map(all.map((one) => [keyOf(one), one])).values()];
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return { profile, findings, counts: { block: count('block'), warn: count('warn'), hint: count('hint') }, lacks: [...new Set(lackingIn(profile).map(({ field }) => field))] };
}

/** The same four answers as an import gives. */
export function outlookOf({ counts, lacks }: Checked): Outlook {
  if (counts.block > 0) return 'block';
  if (lacks.length > 0) return 'missing';
  return counts.warn > 0 ? 'warn' : 'fine';
}

/** Judges them one by one; those that would be refused come first. */
export function* checkAll(work: CheckOf): Slices<readonly Checked[]> {
  const done: Checked[] = [];
  for (const profile of work.profiles) {
    done.push(checked(profile, work));
    yield;
  }
  return done.toSorted((a, b) => b.counts.block - a.counts.block || b.lacks.length - a.lacks.length || b.counts.warn - a.counts.warn);
}
