import type { Profile } from '../../utils/core/profile.ts';
import { text } from '../../utils/core/text.ts';
import { useSay } from '../lang.tsx';
import { hashOf } from './route.ts';

const words = { erase: text('删除这个主体…', 'Erase this subject…') };

/** Leads to the screen that says what would go, asks, and leaves a receipt. */
export function EraseSubject({ profile }: { readonly profile: Pick<Profile, 'id'> }) {
  const say = useSay();
  return (
    <a class="button button-danger" data-action="erase" href={hashOf('records', profile.id)}>
      {say(words.erase)}
    </a>
  );
}
