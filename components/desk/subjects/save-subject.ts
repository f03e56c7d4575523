import type { Profile } from '../../../utils/core/profile.ts';
import { text } from '../../../utils/core/text.ts';
import { storeNotice } from '../../store-notice.ts';
import { ready } from '../../subject/form-state.ts';
import type { PageProps } from '../page-props.ts';
import { hashOf } from '../route.ts';

/** The form of one subject as it stands: what was stored when one began, and what is typed now. */
export interface Form {
  readonly base: Profile | undefined;
  readonly now: Profile;
}

export type Outcome = 'saved' | 'conflict' | 'failed';

const saved = text('已保存', 'Saved');

export interface Saving {
  readonly page: PageProps;
  /** Under which the edit stands: the subject's id, or `new`. */
  readonly id: string;
  readonly form: Form;
}

/** Keeps what was typed. `force` overwrites what another window has stored meanwhile; the person has been told of it. */
export async function save({ page, id, form: { base, now } }: Saving, force: boolean): Promise<Outcome> {
  const { ports, subjects, edits, fail, say } = page;
  try {
    const [stored] = await ports.profilesOf([now.id]);
    if (!force && stored !== undefined && stored.updatedAt !== base?.updatedAt) return 'conflict';
    const next = ready(now, ports.clock());
    await ports.saveProfiles([next]);
    fail(undefined);
    await subjects.reload();
    edits.saved(id, now, next);
  } catch (error) {
    fail(storeNotice(error));
    return 'failed';
  }
  say(saved);
  // Who has gone elsewhere meanwhile stays there.
  if (location.hash === hashOf('subjects', id)) location.hash = hashOf('subjects', now.id);
  return 'saved';
}
