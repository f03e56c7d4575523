import { maskName } from '../../../utils/core/mask.ts';
import { text } from '../../../utils/core/text.ts';
import { FieldName } from '../../FieldName.tsx';
import { useSay } from '../../lang.tsx';
import { seenAs } from '../../Value.tsx';
import { isAddition, type Difference } from './differences.ts';

const words = {
  blank: text('空', 'blank'),
  yes: text('是', 'Yes'),
  no: text('否', 'No'),
  take: text('取文件的“{label}”', 'Take “{label}” from the file'),
};

const answers: Readonly<Record<string, keyof typeof words>> = { yes: 'yes', no: 'no' };

export interface DifferenceRowProps {
  readonly one: Difference;
  readonly isTaken: boolean;
  readonly isShown: boolean;
  readonly onTake: (on: boolean) => void;
}

/** One difference: what is here, what the file says, and which of the two will be kept. */
export function DifferenceRow({ one, isTaken, isShown, onTake }: DifferenceRowProps) {
  const say = useSay();
  const { key, label, field, isPersonal, site, here, there } = one;
  const seen = (value: string) => {
    if (value === '') return <span class="faint">{say(words.blank)}</span>;
    if (field !== undefined) return <span class="value">{seenAs(field, value, isShown)}</span>;
    const answer = key.includes('answers/') ? answers[value] : undefined;
    if (answer !== undefined) return say(words[answer]);
    return <span class="value">{isPersonal && !isShown ? maskName(value) : value}</span>;
  };
  return (
    <tr data-difference={key} data-addition={isAddition(one) || undefined}>
      <td>
        <input type="checkbox" name={key} checked={isTaken} aria-label={say(words.take, { label: say(label) })} onChange={(event) => onTake(event.currentTarget.checked)} />
      </td>
      <th scope="row">
        {field === undefined ? say(label) : <FieldName field={field} />}
        {site === undefined || site === '' ? null : <span class="faint"> · {site}</span>}
      </th>
      <td class={isTaken && !isAddition(one) ? 'loses' : undefined}>{seen(here)}</td>
      <td class={isTaken ? 'wins' : undefined}>{seen(there)}</td>
    </tr>
  );
}
