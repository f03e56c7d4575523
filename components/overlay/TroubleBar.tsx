import { useSay } from './lang.ts';
import type { Trouble, Wishes } from './model.ts';
import { words } from './words.ts';

/** What keeps the assistant from its work, and the one button that helps. */
export function TroubleBar({ trouble, wishes }: { trouble: Trouble; wishes: Wishes }) {
  const say = useSay();
  return (
    <div class="trouble" data-trouble={trouble}>
      <span>{say(words[trouble])}</span>
      {trouble === 'slow' || trouble === 'failed' ? (
        <button type="button" class="solid" data-action="scan" onClick={() => wishes.scan()}>
          {say(words.scanNow)}
        </button>
      ) : (
        <button type="button" class="solid" data-action="reload" onClick={() => wishes.reload()}>
          {say(words.reload)}
        </button>
      )}
    </div>
  );
}
