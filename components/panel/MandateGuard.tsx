import { useState } from 'preact/hooks';
import { lacking, mandateParts, overrideReasons, reasonFault, reasonLength } from '../../utils/core/mandate.ts';
import { text, type Text } from '../../utils/core/text.ts';
import { Banner } from '../Banner.tsx';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { chosenProfile, type PanelState } from './state.ts';
import { troubles } from './trouble.ts';

const words = {
  and: text('、', ', '),
  lacks: text('还缺：{parts}', 'Lacking: {parts}'),
  early: text('同意日期 {day} 还没到。', 'The consent is dated {day}, which is still to come.'),
  why: text('这一次没有授权也填，理由', 'Why it is filled without a mandate this once'),
  other: text('其他', 'Other'),
  say: text('写明理由', 'State the reason'),
  kept: text('理由和时间会写进本机的记录。', 'The reason and the time go into the log on this machine.'),
  go: text('按此理由继续', 'Go on for this reason'),
  desk: text('去工作台补登授权', 'Enter the mandate in the desk'),
  records: text('去工作台处理', 'Settle it in the desk'),
  overridden: text('未登记完整授权，理由：{reason}', 'Without a full mandate, because: {reason}'),
  takeBack: text('撤回', 'Take back'),
};

export interface MandateGuardProps {
  readonly state: PanelState;
  /** The reason as stated; `undefined` takes it back. */
  readonly onState: (reason: string | undefined) => void;
  readonly onDesk: (hash: string) => void;
}

const typed = 'typed';

/** One of the reasons that are common, or one in the person's own words. */
function Reasons({ onState }: Pick<MandateGuardProps, 'onState'>) {
  const say = useSay();
  const [chosen, choose] = useState<string>();
  const [own, setOwn] = useState('');
  const reason = chosen === typed ? own : chosen;
  const fault: Text | undefined = reason === undefined ? undefined : reasonFault(reason);
  const choices = [...overrideReasons.map((one) => ({ value: say(one), face: say(one) })), { value: typed, face: say(words.other) }];
  return (
    <fieldset class="reasons">
      <legend>{say(words.why)}</legend>
      {choices.map(({ value, face }) => (
        <label key={value} class="tick">
          <input type="radio" name="mandate-reason" value={value} checked={chosen === value} onChange={() => choose(value)} />
          {face}
        </label>
      ))}
      {chosen === typed ? (
        <input name="mandate-own-reason" aria-label={say(words.say)} placeholder={say(words.say)} maxlength={reasonLength.most} value={own} onInput={(event) => setOwn(event.currentTarget.value)} />
      ) : null}
      <p class="faint" data-reason-fault={fault === undefined ? undefined : ''}>
        {say(fault === undefined || own === '' ? words.kept : fault)}
      </p>
      <Button action="override-mandate" disabled={reason === undefined || fault !== undefined} onPress={() => onState(reason)}>
        {say(words.go)}
      </Button>
    </fieldset>
  );
}

function Lacking({ state }: Pick<MandateGuardProps, 'state'>) {
  const say = useSay();
  const profile = chosenProfile(state);
  if (profile === undefined) return null;
  const parts = lacking(profile.mandate).map((part) => say(mandateParts[part]));
  // Nothing lacking, and yet it does not hold: the consent is dated later than today.
  return <p class="banner-more">{parts.length === 0 ? say(words.early, { day: profile.mandate?.consentOn ?? '' }) : say(words.lacks, { parts: parts.join(say(words.and)) })}</p>;
}

/** Stops a fill whose subject has no mandate, until a reason is stated; and for good once the mandate has ended. */
export function MandateGuard({ state, onState, onDesk }: MandateGuardProps) {
  const say = useSay();
  const { trouble, override, chosen, plan } = state;
  if (trouble === 'mandate-ended' || trouble === 'mandate-missing') {
    const isEnded = trouble === 'mandate-ended';
    const hash = chosen === undefined || isEnded ? '#/records' : `#/subjects/${encodeURIComponent(chosen)}`;
    return (
      <div data-guard={trouble}>
        <Banner tone="block" urgent notice={troubles[trouble]}>
          {isEnded ? null : <Lacking state={state} />}
          {isEnded ? null : <Reasons key={chosen} onState={onState} />}
          <Button action="mandate-desk" look="link" onPress={() => onDesk(hash)}>
            {say(isEnded ? words.records : words.desk)}
          </Button>
        </Banner>
      </div>
    );
  }
  if (override === undefined || plan === undefined) return null;
  return (
    <p class="note-line" data-override>
      {say(words.overridden, { reason: override })}{' '}
      <Button action="take-back-override" look="link" onPress={() => onState(undefined)}>
        {say(words.takeBack)}
      </Button>
    </p>
  );
}
