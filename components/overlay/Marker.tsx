import { fields } from '../../utils/core/field.ts';
import { useStaleMark } from '../today.ts';
import { at } from './at.ts';
import { Card } from './Card.tsx';
import { Icon } from './Icon.tsx';
import { useSay } from './lang.ts';
import { FindingCard, PassedCard } from './MarkerCard.tsx';
import type { Mark, Wishes } from './model.ts';
import { useCard } from './use-card.ts';
import { severityWords, words } from './words.ts';

interface MarkerProps {
  readonly mark: Mark;
  readonly canWaive: boolean;
  readonly wishes: Wishes;
}

/** The sign beside a control, the line under it, and the card behind both. */
export function Marker({ mark, canWaive, wishes }: MarkerProps) {
  const say = useSay();
  const { isOpen, handlers, press } = useCard();
  const { field, remarks, box, note } = mark;
  const [worst] = remarks;
  const label = say(fields[field].label);
  const old = useStaleMark(worst?.source);
  const id = `card-${field}`;
  const kind = worst?.severity ?? 'passed';
  const spoken = worst === undefined ? say(words.passed) : `${say(severityWords[worst.severity])} · ${say(worst.message)}`;
  const hook = worst === undefined ? { 'data-passed': '' } : { 'data-marker': kind };
  return (
    <div class={mark.covered ? 'spot covered' : 'spot'} {...handlers}>
      <button
        type="button"
        class={`mark ${kind}`}
        {...hook}
        {...old}
        data-field={field}
        style={{ ...at(box), zIndex: mark.depth }}
        aria-label={`${label}: ${spoken}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={press}
      >
        <Icon name={kind} />
      </button>
      {isOpen ? (
        <Card id={id} name={label}>
          {worst === undefined ? (
            <PassedCard titles={mark.passed} />
          ) : (
            remarks.map((remark) => <FindingCard key={remark.rule} remark={remark} canWaive={canWaive} wishes={wishes} />)
          )}
        </Card>
      ) : null}
      {note === undefined || worst === undefined ? null : (
        <span class={`note ${kind}`} data-note={field} {...old} aria-hidden="true" style={{ ...at(note), zIndex: mark.depth }}>
          {say(worst.message)}
        </span>
      )}
    </div>
  );
}
