import type { Mandate } from '../../../utils/core/mandate.ts';
import type { Profile } from '../../../utils/core/profile.ts';
import { text, type Text } from '../../../utils/core/text.ts';
import { isDay, type Day, type Instant } from '../../../utils/core/time.ts';
import { storeNotice } from '../../store-notice.ts';
import { withTags } from '../../subject/form-state.ts';
import type { PageProps } from '../page-props.ts';

/** What is done to each of many subjects. */
export type Change = (profile: Profile) => Profile;

export const tagged = (tag: string): Change => (profile) => withTags(profile, [...(profile.tags ?? []), tag]);
export const untagged = (tag: string): Change => (profile) => withTags(profile, (profile.tags ?? []).filter((one) => one !== tag));

/** What was typed for many; a blank part changes nothing. */
export interface Terms {
  readonly number: string;
  readonly consentOn: string;
  readonly scope: string;
  readonly ends: string;
  readonly retainUntil: string;
}

export const noTerms: Terms = { number: '', consentOn: '', scope: '', ends: '', retainUntil: '' };

const given = ({ number, consentOn, scope, ends }: Terms): Mandate => ({
  ...(number.trim() !== '' && { number: number.trim() }),
  ...(isDay(consentOn) && { consentOn }),
  ...(scope.trim() !== '' && { scope: scope.trim() }),
  ...(isDay(ends) && { ends }),
});

export const isBlank = (terms: Terms): boolean => Object.keys(given(terms)).length === 0 && !isDay(terms.retainUntil);

/** Mandate and last day of keeping, laid over what each subject has. */
export const withTerms = (terms: Terms): Change => {
  const mandate = given(terms);
  const { retainUntil } = terms;
  return (profile) => ({
    ...profile,
    ...(Object.keys(mandate).length > 0 && { mandate: { ...profile.mandate, ...mandate } }),
    ...(isDay(retainUntil) && { retainUntil }),
  });
};

/** Which of the terms would make data go at the next start: a last day that is over. */
export const isOver = ({ retainUntil }: Terms, today: Day): boolean => isDay(retainUntil) && retainUntil < today;

/** What the mandate's days say against themselves: an end before the consent, or one that is over. */
export function daysAmiss({ consentOn, ends }: Terms, today: Day): 'before-consent' | 'ended' | undefined {
  if (!isDay(ends)) return undefined;
  if (isDay(consentOn) && ends < consentOn) return 'before-consent';
  return ends < today ? 'ended' : undefined;
}

const isSame = (a: Profile, b: Profile): boolean => JSON.stringify(a) === JSON.stringify(b);

export interface Changing {
  readonly ids: readonly string[];
  readonly change: Change;
  readonly said: (count: number) => Text;
}

/** Changes them all or none, in one write; those that would stay as they are keep their day of change. True: done. */
export async function changeAll({ ports, subjects, edits, fail, say }: PageProps, { ids, change, said }: Changing): Promise<boolean> {
  const open = ids.filter((id) => edits.has(id));
  if (open.length > 0) {
    fail({ what: text(`其中 ${open.length} 个主体有未保存的修改，请先保存或放弃。`, `Of these, ${open.length} have changes that are not saved; save or discard them first.`), safe: text('没有改动任何主体。', 'Nothing was changed.') });
    return false;
  }
  try {
    const stored = await ports.profilesOf(ids);
    const at: Instant = ports.clock();
    const changed = stored.flatMap((profile) => {
      const next = change(profile);
      return isSame(profile, next) ? [] : [{ ...next, updatedAt: at }];
    });
    if (changed.length > 0) await ports.saveProfiles(changed);
    fail(undefined);
    await subjects.reload();
    say(said(changed.length));
    return true;
  } catch (error) {
    fail(storeNotice(error));
    return false;
  }
}

