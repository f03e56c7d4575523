import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { caseQuestionIds, type CaseQuestionId } from '../../utils/core/case-condition.ts';
import type { FilingCase } from '../../utils/core/filing.ts';
import type { Profile } from '../../utils/core/profile.ts';
import type { Readiness } from '../../utils/core/readiness.ts';
import { text, type Text } from '../../utils/core/text.ts';
import { dayAt } from '../../utils/core/time.ts';
import { filingTypeRows } from '../../utils/data/filing-types.ts';
import { natures } from '../../utils/data/natures.ts';
import { provinces } from '../../utils/data/provinces.ts';
import { Button } from '../Button.tsx';
import { useLang, useSay } from '../lang.tsx';
import { CaseForm, CaseQuestions, Select, type Pick } from '../prepare/CaseForm.tsx';
import type { PhoneCard } from '../prepare/phone-card.ts';
import { PhoneCardView } from '../prepare/PhoneCardView.tsx';
import type { PrepareState } from '../prepare/prepare-state.ts';
import { CardSheet } from '../prepare/CardSheet.tsx';
import { PrintSheet, type SheetLang } from '../prepare/PrintSheet.tsx';
import { ReadyList, readyCount } from '../prepare/ReadyList.tsx';
import { words } from '../prepare/words.ts';
import { nameOf } from '../subject/subject-view.ts';
import { SubjectChoice } from '../subject/SubjectChoice.tsx';
import type { PageProps } from './page-props.ts';

export interface PrepareReadyProps {
  readonly page: PageProps;
  readonly state: PrepareState;
  readonly ready: Readiness;
  /** The chosen subject, if it is still stored. */
  readonly profile: Profile | undefined;
  readonly ticked: ReadonlySet<string>;
  readonly onSubject: (id: string) => void;
  readonly onFiling: (filing: FilingCase) => void;
  readonly onAnswer: (id: CaseQuestionId, answer: boolean | undefined) => void;
  readonly onTick: (id: string, on: boolean) => void;
  readonly onClear: () => void;
}

const copied = text('已复制', 'Copied');
const notCopied = { what: text('没有复制成功，请选中文字后手工复制', 'Not copied; select the text and copy it by hand') };
const sheetLangs: readonly Pick[] = [
  { value: 'both', name: words.both },
  { value: 'zh', name: words.zh },
  { value: 'en', name: words.en },
];

const sheetLang = (value: string): SheetLang => (value === 'zh' || value === 'en' ? value : 'both');

/** Service, nature and province of a case, as far as they are known. */
function aboutOf({ service, nature, province }: FilingCase): Text[] {
  const known = [natures.find(({ code }) => code === nature)?.label, provinces.find(({ code }) => code === province)?.name];
  return [words[service], ...known.filter((one) => one !== undefined)];
}

/** What the printer gets: the list, or one card. Printed once it is drawn. */
function usePrinting(print: () => void) {
  const [wanted, setWanted] = useState<{ readonly card?: PhoneCard; readonly count: number }>({ count: 0 });
  useEffect(() => {
    if (wanted.count > 0) print();
  }, [wanted]);
  return { card: wanted.card, request: (card?: PhoneCard) => setWanted({ count: wanted.count + 1, ...(card !== undefined && { card }) }) };
}

function Head({ page: { subjects }, state, ready, profile, ticked, onSubject, onFiling, onClear, children }: PrepareReadyProps & { readonly children: ComponentChildren }) {
  const say = useSay();
  return (
    <>
      <div class="ready-head">
        <h2>{say(words.ready)}</h2>
        <span class="ready-count" data-count>
          {say(words.counts, { ...readyCount(ready, ticked) })}
        </span>
        <span class="ready-print">{children}</span>
      </div>
      <CaseForm filing={state.filing} onFiling={onFiling}>
        <SubjectChoice label={words.subject} none={words.noSubject} subjects={subjects.list ?? []} search={subjects.searched} chosen={state.subject} onPick={onSubject} />
      </CaseForm>
      <p class="faint" data-kept>
        {profile === undefined ? say(words.keptSession) : say(words.keptSubject, { name: say(nameOf(profile)) })}{' '}
        {ticked.size === 0 ? null : (
          <Button action="clear-ticks" look="link" onPress={onClear}>
            {say(words.untick)}
          </Button>
        )}
      </p>
    </>
  );
}

/** Case, list, cards, and what goes to the printer. */
export function PrepareReady(props: PrepareReadyProps) {
  const say = useSay();
  const lang = useLang();
  const { page, state, ready, ticked, onAnswer, onTick } = props;
  const { ports, measure } = page;
  const [sheet, setSheet] = useState<SheetLang>(lang === 'en' ? 'both' : 'zh');
  const { card, request } = usePrinting(ports.print);
  const today = dayAt(ports.clock());
  const copy = (value: string) => void ports.copy(value).then(() => page.say(copied), () => page.fail(notCopied));
  const asked = caseQuestionIds.filter((id) => ready.open.includes(id) || state.answers[id] !== undefined);
  const title: Text = filingTypeRows.find(({ type }) => type === state.filing.type)?.name ?? words.ready;
  return (
    <section class="ready" aria-label={say(words.ready)}>
      <div class="screen-only ready-screen">
        <Head {...props}>
          <Select name="sheet" label={words.printIn} value={sheet} picks={sheetLangs} onPick={(value) => setSheet(sheetLang(value))} />
          <Button action="print-list" onPress={() => request()}>
            {say(words.print)}
          </Button>
        </Head>
        <CaseQuestions ids={asked} filing={state.filing} answers={state.answers} onAnswer={onAnswer} />
        <ReadyList ready={ready} filing={state.filing} ticked={ticked} onTick={onTick} />
        {(['face', 'backdrop'] as const).map((kind) => (
          <PhoneCardView key={kind} kind={kind} today={today} calendar={measure.calendar} onCopy={copy} onPrint={request} />
        ))}
      </div>
      {card === undefined ? <PrintSheet title={title} about={aboutOf(state.filing)} ready={ready} ticked={ticked} today={today} lang={sheet} /> : <CardSheet card={card} />}
    </section>
  );
}
