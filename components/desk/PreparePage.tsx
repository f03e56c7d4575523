import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CaseQuestionId } from '../../utils/core/case-condition.ts';
import { next } from '../../utils/core/decision.ts';
import { filingTypes, type FilingCase, type FilingType } from '../../utils/core/filing.ts';
import { readiness, type Readiness } from '../../utils/core/readiness.ts';
import { text } from '../../utils/core/text.ts';
import { dayAt } from '../../utils/core/time.ts';
import { decision } from '../../utils/data/decision.ts';
import { papers } from '../../utils/data/papers.ts';
import { preparations } from '../../utils/data/preparations.ts';
import { waits } from '../../utils/data/waits.ts';
import { answersOf, placeOf } from '../prepare/case-of.ts';
import { Decide } from '../prepare/Decide.tsx';
import { keep, keptFor, type PrepareState } from '../prepare/prepare-state.ts';
import { ticking, useTicks } from '../prepare/use-ticks.ts';
import { storeNotice } from '../store-notice.ts';
import { useNow } from '../use-now.ts';
import { useProfile } from './use-profile.ts';
import type { PageProps } from './page-props.ts';
import { PrepareReady } from './PrepareReady.tsx';

const isType = (item: string | undefined): item is FilingType => item !== undefined && (filingTypes as readonly string[]).includes(item);

/** The page's state; it outlives a look at another page, and follows the address where that names a type. */
function useKept({ ports, item }: PageProps) {
  const [state, setState] = useState<PrepareState>(() => keptFor(ports));
  const change = (by: Partial<PrepareState>) =>
    setState((before) => {
      const after = { ...before, ...by };
      keep(ports, after);
      return after;
    });
  useEffect(() => {
    if (isType(item)) change({ filing: { ...keptFor(ports).filing, type: item } });
  }, [item]);
  return { state, change };
}

function useReadiness({ filing, answers }: PrepareState, { ports, measure }: PageProps): Readiness {
  const today = dayAt(useNow(ports.clock));
  return useMemo(() => readiness(filing, { today, answers }, { papers, preparations, waits, ...measure }), [filing, answers, today, measure]);
}

/** Answers that lead to a type set the case's type with it. */
function filingAfter(decided: readonly string[], filing: FilingCase): FilingCase {
  const found = next(decision, decided);
  return found.kind === 'result' ? { ...filing, type: found.type, service: found.service } : filing;
}

const cleared = text('已清空勾选', 'Ticks cleared');

/** Before the first field: which type it is, and whether everything is there. */
export function PreparePage(props: PageProps) {
  const { ports, subjects, fail, say } = props;
  const { state, change } = useKept(props);
  const ready = useReadiness(state, props);
  const read = useProfile({ ports, id: state.subject === '' ? undefined : state.subject, of: subjects.list, fail });
  const profile = read === 'gone' ? undefined : read;
  const kept = useTicks(ports, profile?.id, (error) => fail(storeNotice(error)));
  const ticked = profile === undefined ? state.ticked : kept.ticked;
  const tick = async (id: string, on: boolean) => (profile === undefined ? change({ ticked: ticking(state.ticked, id, on) }) : kept.tick(id, on));
  const choose = async (id: string) => {
    const [chosen] = id === '' ? [] : await ports.profilesOf([id]).catch((error: unknown) => (fail(storeNotice(error)), []));
    const { type, service } = keptFor(ports).filing;
    if (chosen === undefined) return change({ subject: '' });
    change({ subject: id, filing: { type, service, ...placeOf(chosen) }, answers: answersOf(chosen, dayAt(ports.clock())) });
  };
  const answer = (id: CaseQuestionId, given: boolean | undefined) => {
    const { [id]: _, ...others } = state.answers;
    change({ answers: given === undefined ? others : { ...others, [id]: given } });
  };
  const clear = async () => {
    for (const id of ticked) await kept.tick(id, false);
    change({ ticked: new Set() });
    say(cleared);
  };
  return (
    <div class="prepare">
      <div class="screen-only">
        <Decide answers={state.decided} onAnswers={(decided) => change({ decided, filing: filingAfter(decided, state.filing) })} />
      </div>
      <PrepareReady
        page={props}
        state={state}
        ready={ready}
        profile={profile}
        ticked={ticked}
        onSubject={(id) => void choose(id)}
        onFiling={(filing) => change({ filing })}
        onAnswer={answer}
        onTick={(id, on) => void tick(id, on)}
        onClear={() => void clear()}
      />
    </div>
  );
}
