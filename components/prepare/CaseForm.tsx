import type { CaseAnswers, CaseQuestionId } from '../../utils/core/case-condition.ts';
import { groupOf } from '../../utils/core/case-condition.ts';
import { filingTypes, type FilingCase, type FilingType, type Service } from '../../utils/core/filing.ts';
import { caseQuestions } from '../../utils/data/case-questions.ts';
import { filingTypeRows } from '../../utils/data/filing-types.ts';
import { natures } from '../../utils/data/natures.ts';
import { provinces } from '../../utils/data/provinces.ts';
import type { Text } from '../../utils/core/text.ts';
import type { ComponentChildren } from 'preact';
import { useLang, useSay } from '../lang.tsx';
import { words } from './words.ts';

export interface Pick {
  readonly value: string;
  readonly name: Text;
}

interface SelectProps {
  readonly name: string;
  readonly label: Text;
  readonly value: string;
  readonly picks: readonly Pick[];
  readonly onPick: (value: string) => void;
}

/** A choice of the case. In English the console's word stays beside it. */
export function Select({ name, label, value, picks, onPick }: SelectProps) {
  const say = useSay();
  const lang = useLang();
  const face = ({ zh, en }: Text) => (lang === 'zh' || zh === en ? say({ zh, en }) : `${en} ${zh}`);
  return (
    <label class="case-field">
      <span class="faint">{say(label)}</span>
      <select name={name} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {picks.map((pick) => (
          <option key={pick.value} value={pick.value}>
            {face(pick.name)}
          </option>
        ))}
      </select>
    </label>
  );
}

const typePicks: readonly Pick[] = filingTypeRows.map(({ type, name }) => ({ value: type, name }));
const servicePicks: readonly Pick[] = [{ value: 'website', name: words.website }, { value: 'app', name: words.app }];
const none: Pick = { value: '', name: words.unknown };
const naturePicks: readonly Pick[] = [none, ...natures.map(({ code, label }) => ({ value: code, name: label }))];
const provincePicks: readonly Pick[] = [none, ...provinces.map(({ code, name }) => ({ value: code, name }))];

const isType = (value: string): value is FilingType => (filingTypes as readonly string[]).includes(value);
const serviceOf = (value: string): Service => (value === 'app' ? 'app' : 'website');

export interface CaseFormProps {
  readonly filing: FilingCase;
  /** The choice of a stored subject. */
  readonly children: ComponentChildren;
  readonly onFiling: (filing: FilingCase) => void;
}

function changed(filing: FilingCase, change: { readonly nature?: string; readonly province?: string }): FilingCase {
  const { type, service } = filing;
  const { nature, province } = { ...filing, ...change };
  return { type, service, ...(nature !== undefined && nature !== '' && { nature }), ...(province !== undefined && province !== '' && { province }) };
}

/** What the preparation depends on: type, service, subject, nature, province. */
export function CaseForm({ filing, children, onFiling }: CaseFormProps) {
  return (
    <div class="case">
      <Select name="type" label={words.type} value={filing.type} picks={typePicks} onPick={(type) => (isType(type) ? onFiling({ ...filing, type }) : undefined)} />
      <Select name="service" label={words.service} value={filing.service} picks={servicePicks} onPick={(value) => onFiling({ ...filing, service: serviceOf(value) })} />
      {children}
      <Select name="nature" label={words.nature} value={filing.nature ?? ''} picks={naturePicks} onPick={(nature) => onFiling(changed(filing, { nature }))} />
      <Select name="province" label={words.province} value={filing.province ?? ''} picks={provincePicks} onPick={(province) => onFiling(changed(filing, { province }))} />
    </div>
  );
}

interface AnswersProps {
  readonly ids: readonly CaseQuestionId[];
  readonly filing: FilingCase;
  readonly answers: CaseAnswers;
  readonly onAnswer: (id: CaseQuestionId, answer: boolean | undefined) => void;
}

const given = [
  [true, words.yes],
  [false, words.no],
  [undefined, words.unsure],
] as const;

/** Yes, no or not sure, for what only the person knows and this case hangs on. */
export function CaseQuestions({ ids, filing, answers, onAnswer }: AnswersProps) {
  const say = useSay();
  const asked = ids.filter((id) => filing.nature === undefined || (caseQuestions[id].groups?.includes(groupOf(filing.nature)) ?? true));
  if (asked.length === 0) return null;
  return (
    <section class="case-questions">
      <h3>{say(words.asked)}</h3>
      {asked.map((id) => (
        <fieldset key={id} class="case-question" data-question={id}>
          <legend>
            {say(caseQuestions[id].ask)} <span class="faint">{say(caseQuestions[id].help)}</span>
          </legend>
          <div class="case-answers">
            {given.map(([answer, word]) => (
              <label key={word.zh} class="tick">
                <input type="radio" name={`question-${id}`} value={String(answer)} checked={answers[id] === answer} onChange={() => onAnswer(id, answer)} />
                {say(word)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
