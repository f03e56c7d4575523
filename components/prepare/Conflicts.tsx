import type { Conflict } from '../../utils/core/limit.ts';
import { useSay } from '../lang.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { words } from './words.ts';

/** What other texts say instead; nothing where none does. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const say = useSay();
  if (conflicts.length === 0) return null;
  return (
    <details class="fold" data-conflicts>
      <summary>{say(words.differ, { n: conflicts.length })}</summary>
      {conflicts.map(({ says, source }) => (
        <p key={says.zh} class="conflict" data-conflict>
          {say(says)} <SourceLine source={source} />
        </p>
      ))}
    </details>
  );
}
