import { text } from '../../utils/core/text.ts';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { tickedWrites, type PanelState } from './state.ts';

const words = {
  fill: text('填写 {n} 项', 'Fill {n}'),
  filling: text('正在填写…', 'Filling…'),
  undo: text('撤销上次填写', 'Undo last fill'),
  undoing: text('正在撤销…', 'Undoing…'),
  never: text('只填写，不会提交', 'Fills only; never submits'),
  nothing: text('没有要填的', 'Nothing to fill'),
};

export interface ActionsProps {
  readonly state: PanelState;
  readonly onFill: () => void;
  readonly onUndo: () => void;
}

/** The two decisive presses. They live here and never in the page, where another script could press them. */
export function Actions({ state, onFill, onUndo }: ActionsProps) {
  const say = useSay();
  const { plan, busy, survey } = state;
  const count = tickedWrites(state).length;
  if (survey === undefined || survey.slots.length === 0) return null;
  return (
    <footer class="actions">
      {plan === undefined ? null : (
        <Button action="fill" look="main" busy={busy === 'fill'} disabled={count === 0} onPress={onFill}>
          {busy === 'fill' ? say(words.filling) : say(count === 0 ? words.nothing : words.fill, { n: count })}
        </Button>
      )}
      <Button action="undo" busy={busy === 'undo'} onPress={onUndo}>
        {say(busy === 'undo' ? words.undoing : words.undo)}
      </Button>
      <small class="faint">{say(words.never)}</small>
    </footer>
  );
}
