import { useSay } from './lang.ts';
import type { Trouble, Wishes } from './model.ts';
import { words } from './words.ts';

/** What keeps the assistant from its work, and the one button that helps. */
export function TroubleBar({ trouble, wishes }: { trouble: Trouble; wishes: Wishes }) {
  const say = useSay();
  const face = trouble === 'storage' ? words.again : words.scanNow;
  return (
    <div class="trouble" data-trouble={trouble}>
      <span>{say(words[trouble])}</span>
      {trouble === 'slow' || trouble === 'failed' || trouble === 'storage' ? (
        <button type="button" class="solid" data-action="scan" onClick={() => wishes.scan()}>
          {say(face)}
        </button>
      ) : (
        <button type="button" class="solid" data-action="reload" onClick={() => wishes.reload()}>
          {say(words.reload)}
        </button>
      )}
    </div>
  );
}
