import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StepState } from '../../utils/core/guide.ts';
import type { Text } from '../../utils/core/text.ts';
import type { CheckOutlook, GuideOutlook, StepOutlook } from '../../utils/core/outlook.ts';
import { useStaleMark } from '../today.ts';
import { Icon } from './Icon.tsx';
import { useSay } from './lang.ts';
import { actorWords, shortActors, words } from './words.ts';

interface StepListProps {
  readonly guide: GuideOutlook;
  /** By the id under which the tick is kept. */
  onTick(id: string, on: boolean): void;
}

/** The steps of the filing in order, the current one open with its checks; where they do not all fit, it and the one before are in sight. */
export function StepList({ guide, onTick }: StepListProps) {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const current = guide.steps.find(({ state }) => state === 'current')?.id;
  useLayoutEffect(() => {
    const step = list.current?.querySelector<HTMLElement>('[aria-current=step]');
    const first = step?.previousElementSibling ?? step;
    if (list.current !== null && first instanceof HTMLElement) list.current.scrollTop = first.offsetTop - 5;
  }, [current]);
  return (
    <ol ref={list} class="steps" aria-label={say(words.steps)} tabIndex={-1}>
      {guide.steps.map((step, at) => (
        <Step key={step.id} step={step} number={at + 1}>
          {(check) => <CheckLine key={check.id} check={check} onTick={(on) => onTick(check.tick, on)} />}
        </Step>
      ))}
    </ol>
  );
}

interface StepProps {
  readonly step: StepOutlook;
  readonly number: number;
  children(check: CheckOutlook): preact.ComponentChildren;
}

function Step({ step, number, children }: StepProps) {
  const say = useSay();
  const { state, checks, who } = step;
  const open = state === 'current';
  const old = useStaleMark(step.source);
  return (
    <li class={`step ${state}`} data-step={step.id} data-state={state} {...old} aria-current={open ? 'step' : undefined}>
      <StepDot state={state} number={number} />
      <div class="step-words">
        <span class="step-title">{say(step.title)}</span>
        {open ? <StepDetails step={step} /> : null}
        {open && checks.length > 0 ? <ul class="checks">{checks.map(children)}</ul> : null}
      </div>
      <span class="step-who">{state === 'unneeded' ? say(words.unneeded) : open ? null : who.slice(0, 1).map((one) => say(shortActors[one]))}</span>
    </li>
  );
}

/** What is to be done, who does it, how long it takes, what has to be at hand, what goes wrong. */
function StepDetails({ step: { detail, who, takes, needs, pitfall } }: { step: StepOutlook }) {
  const say = useSay();
  const lines: readonly (readonly [Text, string])[] = [
    [words.actors, who.map((one) => say(actorWords[one])).join(say(words.comma))],
    [words.takes, say(takes)],
    [words.needs, needs.map(say).join(say(words.semicolon))],
    [words.pitfall, say(pitfall)],
  ];
  return (
    <>
      <span class="step-detail">{say(detail)}</span>
      {lines.filter(([, said]) => said !== '').map(([name, said]) => (
        <span key={name.en} class="step-detail">
          <b>{say(name)}</b> {said}
        </span>
      ))}
    </>
  );
}

function StepDot({ state, number }: { state: StepState; number: number }) {
  if (state === 'done') return <span class="dot"><Icon name="tick" size={12} /></span>;
  if (state === 'unneeded') return <span class="dot"><Icon name="skip" size={12} /></span>;
  return <span class="dot figures">{number}</span>;
}

interface CheckLineProps {
  readonly check: CheckOutlook;
  onTick(on: boolean): void;
}

/** A check that the page shows says from what; one that it cannot tell is ticked by hand. */
function CheckLine({ check: { id, text, done, byHand, from }, onTick }: CheckLineProps) {
  const say = useSay();
  if (!byHand) {
    return (
      <li class={done ? 'check seen done' : 'check seen'} data-check={id} data-done={done}>
        <Icon name={done ? 'tick' : 'circle'} size={14} />
        <span>
          {say(text)}
          <small>{say(from ?? words.byPage)}</small>
        </span>
      </li>
    );
  }
  return (
    <li class={done ? 'check done' : 'check'} data-check={id} data-done={done}>
      <button type="button" role="checkbox" aria-checked={done} onClick={() => onTick(!done)}>
        <Icon name={done ? 'ticked' : 'box'} size={14} />
        <span>{say(text)}</span>
      </button>
    </li>
  );
}
