import { useSay } from './lang.ts';
import { Icon } from './Icon.tsx';
import { blocking, stepCount, type View, type Wishes } from './model.ts';
import { Ring } from './Ring.tsx';
import { words } from './words.ts';
import { filled } from '../../utils/core/text.ts';

/** Less to see where there is nothing to say, px. */
const quietHeight = 44;

/** The collapsed rail: progress, and how many findings block. On login and captcha pages it says nothing more. */
export function Tab({ view, wishes }: { view: View; wishes: Wishes }) {
  const say = useSay();
  const { done, total } = stepCount(view.guide);
  const blocks = blocking(view.findings);
  const { x, y, width, height } = view.tab;
  return (
    <button
      type="button"
      class={view.quiet ? 'tab quiet' : 'tab'}
      style={{ left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${view.quiet ? quietHeight : height}px` }}
      data-tab
      aria-expanded="false"
      aria-disabled={view.quiet}
      title={say(view.quiet ? words.assistant : words.expand)}
      onClick={() => (view.quiet ? undefined : wishes.toggle())}
    >
      <span class="unseen">{say(view.quiet ? words.assistant : words.expand)}</span>
      {view.quiet ? <span class="tab-sign" aria-hidden="true">备</span> : <Ring done={done} total={total} />}
      {view.quiet ? null : (
        <span class={blocks === 0 ? 'tab-count none' : 'tab-count'} data-blocking={blocks}>
          <Icon name={blocks === 0 ? 'passed' : 'block'} size={14} />
          {blocks === 0 ? null : blocks}
          <span class="unseen">{say(filled(words.countBlock, { n: String(blocks) }))}</span>
        </span>
      )}
      {view.quiet ? null : <Icon name="left" size={14} />}
    </button>
  );
}
