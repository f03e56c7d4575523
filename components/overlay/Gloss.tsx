import { useStaleMark } from '../today.ts';
import { at } from './at.ts';
import { Card } from './Card.tsx';
import { Choices } from './Choices.tsx';
import { useSay } from './lang.ts';
import type { GlossMark } from './model.ts';
import { SourceLine } from './SourceLine.tsx';
import { useCard } from './use-card.ts';
import { whoWords } from '../who-words.ts';
import { words } from './words.ts';

/** The English term beside a label of the console, with what it means and who can answer it. */
export function Gloss({ gloss }: { gloss: GlossMark }) {
  const say = useSay();
  const { isOpen, handlers, press } = useCard();
  const { key, term, options = [], value = '', box, align, ground, depth, covered } = gloss;
  const aliases = [...term.also, ...term.was];
  const id = `gloss-${key}`;
  const old = useStaleMark(term.source);
  return (
    <div class={covered ? 'spot covered' : 'spot'} {...handlers}>
      <button
        type="button"
        class="gloss"
        data-gloss={term.zh}
        {...old}
        data-ground={ground}
        style={{ ...at(box), zIndex: depth, textAlign: align }}
        lang="en"
        aria-label={`${term.zh}: ${term.en}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={press}
      >
        {term.en}
      </button>
      {isOpen ? (
        <Card id={id} name={term.zh} clear={24}>
          <article class="card-part" {...old}>
            <h4>
              {term.zh} <span class="pinyin">{term.pinyin}</span>
            </h4>
            <p class="term">{term.en}</p>
            <p>{say(term.meaning)}</p>
            <dl>
              <dt>{say(words.whoAnswers)}</dt>
              <dd>{say(whoWords[term.who])}</dd>
              {term.example === undefined ? null : (
                <>
                  <dt>{say(words.sample)}</dt>
                  <dd>{term.example}</dd>
                </>
              )}
              {aliases.length === 0 ? null : (
                <>
                  <dt>{say(words.alias)}</dt>
                  <dd>{aliases.join(' · ')}</dd>
                </>
              )}
            </dl>
            <SourceLine source={term.source} />
          </article>
          {options.length === 0 ? null : <Choices options={options} value={value} />}
        </Card>
      ) : null}
    </div>
  );
}
