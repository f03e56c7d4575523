import type { FieldId } from '../../utils/core/field.ts';
import type { Remark } from '../../utils/core/outlook.ts';
import type { Text } from '../../utils/core/text.ts';
import { useStaleMark } from '../today.ts';
import { Icon } from './Icon.tsx';
import { useSay } from './lang.ts';
import type { Wishes } from './model.ts';
import { SourceLine } from './SourceLine.tsx';
import { severityWords, words } from './words.ts';

interface FindingCardProps {
  readonly remark: Remark;
  /** False where the account is not known, so that a waiver could not be kept. */
  readonly canWaive: boolean;
  readonly wishes: Wishes;
}

/** What is wrong, why it matters, from where that is known, what would pass, and what can be done about it. */
export function FindingCard({ remark, canWaive, wishes }: FindingCardProps) {
  const say = useSay();
  const { severity, title, message, why, source, fix, example } = remark;
  return (
    <article class="card-part" {...useStaleMark(source)}>
      <h4 class={severity}>
        <Icon name={severity} size={14} />
        {say(severityWords[severity])} · {say(title)}
      </h4>
      <p>{say(message)}</p>
      <p class="faint">{say(why)}</p>
      {fix === undefined ? null : <Fix fix={fix} field={remark.field} wishes={wishes} />}
      {example === undefined || example === fix ? null : (
        <p class="sample">
          <span class="faint">{say(words.example)}</span> <code>{example}</code>
        </p>
      )}
      <p class="faint">
        <SourceLine source={source} />
      </p>
      {remark.broken ? null : (
        <button
          type="button"
          class="plain"
          data-action="waive"
          disabled={!canWaive}
          title={say(canWaive ? words.waiveHint : words.waiveNoAccount)}
          onClick={() => wishes.waive(remark)}
        >
          {say(words.waive)}
        </button>
      )}
    </article>
  );
}

/** The value that would pass: to be copied, or put in through the side panel with its preview and undo. */
function Fix({ fix, field, wishes }: { fix: string; field: FieldId; wishes: Wishes }) {
  const say = useSay();
  return (
    <div class="fix">
      <span class="faint">{say(words.fix)}</span>
      <code>{fix}</code>
      <button type="button" class="plain" data-action="copy-fix" onClick={() => wishes.copy(fix)}>
        <Icon name="copy" size={12} />
        {say(words.copy)}
      </button>
      <button type="button" class="plain" data-action="fill-fix" onClick={() => wishes.openPanel({ field, value: fix })}>
        <Icon name="panel" size={12} />
        {say(words.fillWith)}
      </button>
    </div>
  );
}

/** Which rules looked at the value and were content. */
export function PassedCard({ titles }: { titles: readonly Text[] }) {
  const say = useSay();
  return (
    <article class="card-part">
      <h4 class="passed">
        <Icon name="passed" size={14} />
        {say(words.passed)}
      </h4>
      <ul class="passed-list">
        {titles.map((title) => (
          <li key={title.zh}>{say(title)}</li>
        ))}
      </ul>
    </article>
  );
}
