import type { ComponentChildren } from 'preact';
import type { Overview } from '../../utils/core/overview.ts';
import { text } from '../../utils/core/text.ts';
import { useSay } from '../lang.tsx';
import { HoldToShow, useReveal } from '../Masked.tsx';
import { Value } from '../Value.tsx';
import { nameOf } from './subject-view.ts';

const words = {
  choose: text('选用', 'Choose'),
  bound: text('账号 {account}', 'Account {account}'),
  free: text('尚未绑定账号', 'No account bound yet'),
  show: text('按住显示证件号码', 'Hold to show the certificate number'),
};

const mostDomains = 3;

/** Nature, region and domains: what tells two subjects of the same name apart. */
const traits = ({ nature, region, domains }: Overview) => [nature, region.replaceAll('/', ' '), ...domains.slice(0, mostDomains), ...(domains.length > mostDomains ? ['…'] : [])].filter((part) => part !== '').join(' · ');

export interface SubjectCardProps {
  readonly subject: Overview;
  /** Absent: the card is shown, not offered. */
  readonly onChoose?: (() => void) | undefined;
  readonly children?: ComponentChildren;
}

function Name({ subject, onChoose }: Pick<SubjectCardProps, 'subject' | 'onChoose'>) {
  const say = useSay();
  const name = say(nameOf(subject));
  if (onChoose === undefined) return <strong class="subject-name">{name}</strong>;
  return (
    <button type="button" class="subject-name subject-choose" data-action="choose" aria-label={`${say(words.choose)} ${name}`} onClick={onChoose}>
      {name}
    </button>
  );
}

/** A subject in a list: its name in clear, its numbers masked and shown while a button is held. */
export function SubjectCard({ subject, onChoose, children }: SubjectCardProps) {
  const say = useSay();
  const reveal = useReveal();
  const number = subject.certificate;
  return (
    <article class={onChoose === undefined ? 'subject subject-chosen' : 'subject'} data-subject={subject.id}>
      <div class="subject-head">
        <Name subject={subject} onChoose={onChoose} />
        {children}
      </div>
      {number === '' ? null : (
        <p class="faint number">
          <Value field="subject.certificateNumber" value={number} shown={reveal.shown} />
          <HoldToShow reveal={reveal} label={say(words.show)} />
        </p>
      )}
      <p class="faint">
        {traits(subject)}
        {traits(subject) === '' ? null : ' · '}
        {subject.accounts.length === 0 ? say(words.free) : say(words.bound, { account: subject.accounts.join('、') })}
      </p>
    </article>
  );
}
