import type { Source } from '../../utils/core/source.ts';
import { Icon } from './Icon.tsx';
import { useSay } from './lang.ts';
import type { Wishes } from './model.ts';
import { SourceLine } from './SourceLine.tsx';
import { words } from './words.ts';

/** From where the shown steps come, and the way to the side panel, where all filling is decided. */
export function RailFoot({ source, wishes }: { source: Source | undefined; wishes: Wishes }) {
  const say = useSay();
  return (
    <footer class="foot">
      <div class="foot-row">
        <button type="button" class="solid" data-action="panel" title="Alt+Shift+F" onClick={() => wishes.openPanel()}>
          <Icon name="panel" size={14} />
          {say(words.openPanel)}
        </button>
        <span class="faint">{say(words.neverSubmits)}</span>
      </div>
      <div class="foot-row faint">
        {source === undefined ? <span /> : <SourceLine source={source} />}
        <kbd>Alt+B</kbd>
      </div>
    </footer>
  );
}
