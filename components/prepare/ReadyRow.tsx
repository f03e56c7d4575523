import type { ComponentChildren } from 'preact';
import type { Open } from '../../utils/core/case-condition.ts';
import type { Conflict } from '../../utils/core/limit.ts';
import type { Source } from '../../utils/core/source.ts';
import type { Text } from '../../utils/core/text.ts';
import { useSay } from '../lang.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { useStale } from '../today.ts';
import { Conflicts } from './Conflicts.tsx';
import { openText, words } from './words.ts';

/** What would decide whether it is needed; nothing where only the page or the reviewer does. */
export function Decides({ open }: { readonly open: readonly Open[] }) {
  const say = useSay();
  if (open.length === 0) return null;
  return (
    <p class="faint">
      {say(words.decides)} {open.map((one) => say(openText(one))).join(' · ')}
    </p>
  );
}

export interface ReadyRowProps {
  readonly id: string;
  readonly title: Text;
  readonly detail?: Text;
  /** Beside the title: how sure it is. */
  readonly tag?: ComponentChildren;
  readonly source: Source;
  readonly conflicts: readonly Conflict[];
  readonly ticked: boolean;
  readonly onTick: (id: string, on: boolean) => void;
  readonly children?: ComponentChildren;
}

/** One line that can be ticked, with where it is written and when that was checked. */
export function ReadyRow({ id, title, detail, tag, source, conflicts, ticked, onTick, children }: ReadyRowProps) {
  const say = useSay();
  return (
    <li class={ticked ? 'ready-row ready-done' : 'ready-row'} data-ready={id} data-stale={useStale(source) ? '' : undefined}>
      <label class="ready-title">
        <input type="checkbox" checked={ticked} onChange={(event) => onTick(id, event.currentTarget.checked)} />
        <span>{say(title)}</span>
      </label>
      {tag}
      <div class="ready-more">
        {detail === undefined ? null : <p>{say(detail)}</p>}
        {children}
        <Conflicts conflicts={conflicts} />
        <SourceLine source={source} />
      </div>
    </li>
  );
}
