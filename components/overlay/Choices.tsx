import { choicesOf } from '../../utils/core/field.ts';
import type { Choice } from '../../utils/core/term.ts';
import { useSay } from './lang.ts';
import { words } from './words.ts';

/** The options of a field with their English; what is chosen stands first, with what it means. */
export function Choices({ options, value }: { options: readonly Choice[]; value: string }) {
  const say = useSay();
  const chosen = new Set(choicesOf(value));
  const isChosen = ({ zh, also }: Choice) => [zh, ...also].some((word) => chosen.has(word));
  return (
    <div class="card-part">
      {options.filter(isChosen).map(({ zh, en, meaning }) => (
        <p key={zh} data-chosen={zh}>
          <b>
            {say(words.chosen)} {zh} <span lang="en">{en}</span>
          </b>
          <br />
          {say(meaning)}
        </p>
      ))}
      <h4>{say(words.options)}</h4>
      <ul class="choices">
        {options.map((one) => (
          <li key={one.zh} data-option={one.zh} title={say(one.meaning)} aria-current={isChosen(one) ? 'true' : undefined}>
            {one.zh} <span lang="en">{one.en}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
