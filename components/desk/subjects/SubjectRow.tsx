import type { Overview } from '../../../utils/core/overview.ts';
import { text } from '../../../utils/core/text.ts';
import { dayAt, type Day } from '../../../utils/core/time.ts';
import { useSay } from '../../lang.tsx';
import { HoldToShow, useReveal } from '../../Masked.tsx';
import { nameOf } from '../../subject/subject-view.ts';
import { Value } from '../../Value.tsx';
import { hashOf } from '../route.ts';

const words = {
  tick: text('选中 {name}', 'Tick {name}'),
  unsaved: text('未保存', 'unsaved'),
  ended: text('授权已到期', 'mandate ended'),
  more: text('{first} 等 {n} 个', '{first} and others, {n} in all'),
};

export interface SubjectRowProps {
  readonly subject: Overview;
  /** Its place in the list, from 0. */
  readonly row: number;
  readonly today: Day;
  readonly isTicked: boolean;
  readonly isUnsaved: boolean;
  readonly onTick: (on: boolean, through: boolean) => void;
}

function Tags({ subject, today, isUnsaved }: Pick<SubjectRowProps, 'subject' | 'today' | 'isUnsaved'>) {
  const say = useSay();
  const hasEnded = subject.mandateEnds !== undefined && subject.mandateEnds < today;
  return (
    <>
      {isUnsaved ? <span class="tag">{say(words.unsaved)}</span> : null}
      {hasEnded ? <span class="tag tag-warn">{say(words.ended)}</span> : null}
      {subject.tags.map((tag) => (
        <span key={tag} class="tag tag-same">
          {tag}
        </span>
      ))}
    </>
  );
}

/** One line, whatever it holds: lines of one height are what makes a list of a hundred thousand possible. */
export function SubjectRow({ subject, row, today, isTicked, isUnsaved, onTick }: SubjectRowProps) {
  const say = useSay();
  const reveal = useReveal();
  const mobile = subject.sole.find(({ field }) => field === 'principal.mobile')?.key ?? '';
  const several = (values: readonly string[]) => (values.length > 1 ? say(words.more, { first: values[0] ?? '', n: values.length }) : values[0]);
  return (
    <tr data-subject={subject.id} data-row={row} aria-rowindex={row + 2} aria-selected={isTicked}>
      <td class="cell-tick">
        <input type="checkbox" aria-label={say(words.tick, { name: say(nameOf(subject)) })} checked={isTicked} onClick={(event) => onTick(event.currentTarget.checked, event.shiftKey)} />
      </td>
      <th scope="row" title={say(nameOf(subject))}>
        <a href={hashOf('subjects', subject.id)}>{say(nameOf(subject))}</a>
        <Tags subject={subject} today={today} isUnsaved={isUnsaved} />
      </th>
      <td>
        <Value field="subject.certificateNumber" value={subject.certificate} shown={reveal.shown} />
      </td>
      <td>
        <Value field="principal.name" value={subject.principal} shown={reveal.shown} /> {mobile === '' ? null : <Value field="principal.mobile" value={mobile} shown={reveal.shown} />}
        <HoldToShow reveal={reveal} />
      </td>
      <td title={subject.domains.join('、')}>{several(subject.domains)}</td>
      <td title={subject.accounts.join('、')}>{several(subject.accounts)}</td>
      <td>{subject.mandateEnds}</td>
      <td>{subject.retainUntil}</td>
      <td>{dayAt(subject.updatedAt)}</td>
    </tr>
  );
}
