import { useState } from 'preact/hooks';
import type { Fact } from '../../utils/core/fact.ts';
import { text } from '../../utils/core/text.ts';
import { useSay } from '../lang.tsx';

const words = {
  title: text('页面不问、规则要知道的情况（已填 {n} / {all}）', 'What no page asks and rules need to know ({n} of {all} answered)'),
  why: text('都可以不填；不填的，相关检查就说“无法判断”。只保存在本机。', 'All optional; without an answer the checks that need it say “cannot tell”. Kept on this machine only.'),
  open: text('不知道', 'Not known'),
  yes: text('是', 'Yes'),
  no: text('否', 'No'),
};

type Answers = Readonly<Record<string, string | undefined>>;

interface ControlProps {
  readonly id: string;
  readonly fact: Fact;
  readonly answer: string;
  readonly onChange: (answer: string) => void;
}

function Control({ id, fact, answer, onChange }: ControlProps) {
  const say = useSay();
  const shared = { id, value: answer, 'aria-describedby': `${id}-where` };
  if (fact.kind === 'yes-no') {
    return (
      <select {...shared} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{say(words.open)}</option>
        <option value="yes">{say(words.yes)}</option>
        <option value="no">{say(words.no)}</option>
      </select>
    );
  }
  const put = (event: { readonly currentTarget: { readonly value: string } }) => onChange(event.currentTarget.value);
  if (fact.kind === 'day') return <input {...shared} type="date" onInput={put} />;
  if (fact.kind === 'count') return <input {...shared} type="number" min="0" max="99999" step="1" onInput={put} />;
  return <input {...shared} type="text" autocomplete="off" spellcheck={false} onInput={put} />;
}

export interface FactRowsProps<Id extends string> {
  /** Tells two sites' rows of the same fact apart. */
  readonly scope: string;
  readonly facts: Readonly<Record<Id, Fact>>;
  readonly ids: readonly Id[];
  readonly answers: Answers;
  readonly onChange: (id: Id, answer: string) => void;
}

/** Questions that no page of the console asks. Folded away until one of them is answered: they are extra, not a form to get through. */
export function FactRows<Id extends string>({ scope, facts, ids, answers, onChange }: FactRowsProps<Id>) {
  const say = useSay();
  const answered = ids.filter((id) => (answers[id] ?? '') !== '').length;
  // Only at first: what the person opens or closes afterwards stays as he left it.
  const [isOpen] = useState(answered > 0);
  return (
    <details class="fact-rows" data-facts={scope} open={isOpen}>
      <summary>{say(words.title, { n: answered, all: ids.length })}</summary>
      <p class="faint">{say(words.why)}</p>
      {ids.map((id) => {
        const row = `${scope}-${id}`;
        return (
          <div key={id} class="form-row" data-form-fact={id}>
            <label for={row}>{say(facts[id].label)}</label>
            <div>
              <Control id={row} fact={facts[id]} answer={answers[id] ?? ''} onChange={(answer) => onChange(id, answer)} />
              <p id={`${row}-where`} class="faint">
                {say(facts[id].where)}
              </p>
            </div>
          </div>
        );
      })}
    </details>
  );
}
