import { next, type Choice, type FindOut, type Question } from '../../utils/core/decision.ts';
import type { FilingType } from '../../utils/core/filing.ts';
import { decision } from '../../utils/data/decision.ts';
import { filingTypeRows } from '../../utils/data/filing-types.ts';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { TypeResult } from './TypeResult.tsx';
import { words } from './words.ts';

export interface DecideProps {
  /** Ids of the choices so far. */
  readonly answers: readonly string[];
  readonly onAnswers: (answers: readonly string[]) => void;
}

function Options({ question, onChoose }: { readonly question: Question; readonly onChoose: (id: string) => void }) {
  const say = useSay();
  return (
    <ul class="options" aria-label={say(question.ask)}>
      {question.choices.map(({ id, label, leads }) => (
        <li key={id}>
          <button type="button" class="option" data-choice={id} onClick={() => onChoose(id)}>
            <span class="option-label">{say(label)}</span>
            <span class="option-leads faint">→ {say(leads)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Lookup({ find, types }: { readonly find: FindOut; readonly types: readonly FilingType[] }) {
  const say = useSay();
  const names = types.flatMap((type) => filingTypeRows.find((row) => row.type === type) ?? []).map(({ name }) => say(name));
  return (
    <div class="lookup" data-find-out>
      <p>{say(find.how)}</p>
      {find.url === undefined ? null : (
        <p>
          <a class="button" data-action="open-query" href={find.url} target="_blank" rel="noopener noreferrer">
            {say(words.open)}
          </a>
        </p>
      )}
      <p class="faint">
        {say(words.possible)} {names.join(' · ')}
      </p>
      <p class="faint">{say(words.found)}</p>
    </div>
  );
}

/** The choices of the answers, in their order. */
function chosen(answers: readonly string[]): Choice[] {
  return answers.flatMap((answer, at) => {
    const before = next(decision, answers.slice(0, at));
    return before.kind === 'question' ? before.question.choices.filter(({ id }) => id === answer) : [];
  });
}

function Trail({ answers, onAnswers }: DecideProps) {
  const say = useSay();
  if (answers.length === 0) return null;
  return (
    <div class="trail">
      {chosen(answers).map(({ id, label }, at) => (
        <span key={id + String(at)} class="trail-step">
          {say(label)}
        </span>
      ))}
      <Button action="decide-back" look="link" onPress={() => onAnswers(answers.slice(0, -1))}>
        {say(words.back)}
      </Button>
      <Button action="decide-restart" look="link" onPress={() => onAnswers([])}>
        {say(words.restart)}
      </Button>
    </div>
  );
}

/** *Which type do I need?* One question at a time; each answer says what it leads to. */
export function Decide(props: DecideProps) {
  const say = useSay();
  const { answers, onAnswers } = props;
  const here = next(decision, answers);
  const question = here.kind === 'result' ? undefined : here.question;
  return (
    <section class="decide" data-decide={here.kind} aria-label={say(words.which)}>
      <h2>{say(words.which)}</h2>
      <Trail {...props} />
      {here.kind === 'result' ? <TypeResult result={here} /> : null}
      {here.kind === 'find-out' ? <Lookup find={here.find} types={here.types} /> : null}
      {question === undefined ? null : (
        <>
          <p class="ask">
            <strong>{say(question.ask)}</strong> <span class="faint">{say(words.question, { n: here.kind === 'find-out' ? answers.length : answers.length + 1 })}</span>
          </p>
          <Options question={question} onChoose={(id) => onAnswers([...(here.kind === 'find-out' ? answers.slice(0, -1) : answers), id])} />
          <SourceLine source={question.source} />
        </>
      )}
    </section>
  );
}
