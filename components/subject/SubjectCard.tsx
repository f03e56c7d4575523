import type { ComponentChildren } from 'preact';
import type { Profile } from '../../utils/core/profile.ts';
import { text } from '../../utils/core/text.ts';
import { useSay } from '../lang.tsx';
import { HoldToShow, useReveal } from '../Masked.tsx';
import { Value } from '../Value.tsx';
import { domainsOf, nameOf } from './subject-view.ts';

const words = {
  choose: text('选用', 'Choose'),
  bound: text('已绑定 {account}', 'Bound to {account}'),
  free: text('尚未绑定账号', 'No account bound yet'),
  show: text('按住显示证件号码', 'Hold to show the certificate number'),
};

/** Nature, region and domains: what tells two subjects of the same name apart. */
const traits = (profile: Profile) =>
  [profile.values['subject.nature'], profile.values['subject.region']?.replaceAll('/', ' '), ...domainsOf(profile)].filter((part) => part !== undefined && part !== '').join(' · ');

export interface SubjectCardProps {
  readonly profile: Profile;
  /** Absent: the card is shown, not offered. */
  readonly onChoose?: (() => void) | undefined;
  readonly children?: ComponentChildren;
}

function Name({ profile, onChoose }: Pick<SubjectCardProps, 'profile' | 'onChoose'>) {
  const say = useSay();
  const name = say(nameOf(profile));
  if (onChoose === undefined) return <strong class="subject-name">{name}</strong>;
  return (
    <button type="button" class="subject-name subject-choose" data-action="choose" aria-label={`${say(words.choose)} ${name}`} onClick={onChoose}>
      {name}
    </button>
  );
}

/** A subject in a list: its name in clear, its numbers masked and shown while a button is held. */
export function SubjectCard({ profile, onChoose, children }: SubjectCardProps) {
  const say = useSay();
  const reveal = useReveal();
  const number = profile.values['subject.certificateNumber'] ?? '';
  return (
    <article class={onChoose === undefined ? 'subject subject-chosen' : 'subject'} data-subject={profile.id}>
      <div class="subject-head">
        <Name profile={profile} onChoose={onChoose} />
        {children}
      </div>
      {number === '' ? null : (
        <p class="faint number">
          <Value field="subject.certificateNumber" value={number} shown={reveal.shown} />
          <HoldToShow reveal={reveal} label={say(words.show)} />
        </p>
      )}
      <p class="faint">
        {traits(profile)}
        {traits(profile) === '' ? null : ' · '}
        {profile.account === undefined ? say(words.free) : say(words.bound, { account: profile.account })}
      </p>
    </article>
  );
}
