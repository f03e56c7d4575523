import { lacking, mandateParts, standingOf, type Mandate, type MandatePart } from '../../../utils/core/mandate.ts';
import type { Profile } from '../../../utils/core/profile.ts';
import { announcedAhead } from '../../../utils/core/retention.ts';
import { text, type Text } from '../../../utils/core/text.ts';
import { daysBetween, isDay, type Day } from '../../../utils/core/time.ts';
import { useSay, type Say } from '../../lang.tsx';

const words = {
  head: text('授权与保存期限', 'Mandate and retention'),
  none: text('替客户备案（代办机构模式）要四项齐全才能填写。', 'To file for a client (agency mode), all four are needed before filling.'),
  and: text('、', ', '),
  lacks: text('还缺：{parts}。代办机构模式下不能填写。', 'Lacking: {parts}. In agency mode it cannot be filled.'),
  early: text('同意日期在今天之后。', 'The consent is dated later than today.'),
  valid: text('授权有效，还有 {n} 天。', 'The mandate holds for another {n} d.'),
  ended: text('授权已到期：资料只能看，不能改、不能填。续签后改截止日并保存即可恢复。', 'The mandate has ended: the data can be looked at, not changed or filled. After a renewal, change its end and save.'),
  until: text('保存到', 'Kept until'),
  untilHint: text('过了这一天，资料在下次启动时自动清除，各处不留。不填则备案完成 30 天后问您。', 'After this day it is erased from everywhere at the next start. Left blank, you are asked 30 days after the filing is approved.'),
  untilLeft: text('还有 {n} 天，之后自动清除，不能恢复。', '{n} d left; then it is erased by itself, for good.'),
  untilPast: text('这一天已经过去：保存后就会清除。', 'This day is over: once saved, the subject is erased.'),
};

const kinds: Readonly<Record<MandatePart, 'text' | 'date'>> = { number: 'text', consentOn: 'date', scope: 'text', ends: 'date' };
const partIds = Object.keys(kinds) as readonly MandatePart[];

/** The mandate with one part changed; a half-typed day is none, and a mandate without any part is none. */
export function withPart(profile: Profile, part: MandatePart, value: string): Profile {
  const { mandate = {}, ...rest } = profile;
  const { [part]: _, ...others } = mandate;
  const isBlank = value === '' || (kinds[part] === 'date' && !isDay(value));
  const next = (isBlank ? others : { ...others, [part]: value }) as Mandate;
  return Object.keys(next).length === 0 ? rest : { ...rest, mandate: next };
}

export function withRetention(profile: Profile, value: string): Profile {
  const { retainUntil: _, ...rest } = profile;
  return isDay(value) ? { ...rest, retainUntil: value } : rest;
}

function standingText(mandate: Mandate | undefined, today: Day, say: Say): string {
  const standing = standingOf(mandate, { agency: true, today });
  switch (standing.kind) {
    case 'ended':
      return say(words.ended);
    case 'early':
      return say(words.early);
    case 'valid':
      return say(words.valid, { n: daysBetween(today, standing.ends) });
    default:
      return mandate === undefined ? say(words.none) : say(words.lacks, { parts: lacking(mandate).map((part) => say(mandateParts[part])).join(say(words.and)) });
  }
}

interface RowProps {
  readonly id: string;
  readonly label: Text;
  readonly kind: 'text' | 'date';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Row({ id, label, kind, value, onChange }: RowProps) {
  const say = useSay();
  return (
    <label class="mandate-part">
      <span>{say(label)}</span>
      {kind === 'date' ? (
        <input type="date" name={id} value={value} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input type="text" name={id} autocomplete="off" maxlength={500} value={value} onInput={(event) => onChange(event.currentTarget.value)} />
      )}
    </label>
  );
}

function retentionHint({ retainUntil }: Profile, today: Day): readonly [Text, { readonly n: number }] {
  if (retainUntil === undefined) return [words.untilHint, { n: 0 }];
  const n = daysBetween(today, retainUntil);
  if (n < 0) return [words.untilPast, { n }];
  return n <= announcedAhead ? [words.untilLeft, { n }] : [words.untilHint, { n }];
}

export interface MandateFormProps {
  readonly profile: Profile;
  readonly today: Day;
  readonly onChange: (profile: Profile) => void;
}

/** On what the subject's data may be used, and how long they are kept. */
export function MandateForm({ profile, today, onChange }: MandateFormProps) {
  const say = useSay();
  const { mandate, retainUntil } = profile;
  const [hint, data] = retentionHint(profile, today);
  const { kind } = standingOf(mandate, { agency: true, today });
  return (
    <fieldset class="mandate" data-mandate={mandate === undefined ? 'none' : kind}>
      <legend>{say(words.head)}</legend>
      <div class="mandate-row">
        {partIds.map((part) => (
          <Row key={part} id={`mandate-${part}`} label={mandateParts[part]} kind={kinds[part]} value={mandate?.[part] ?? ''} onChange={(value) => onChange(withPart(profile, part, value))} />
        ))}
      </div>
      <p class={kind === 'ended' ? 'note-line' : 'faint'} data-standing>
        {standingText(mandate, today, say)}
      </p>
      <div class="mandate-row">
        <Row id="retain-until" label={words.until} kind="date" value={retainUntil ?? ''} onChange={(value) => onChange(withRetention(profile, value))} />
        <p class={retainUntil !== undefined && retainUntil < today ? 'note-line' : 'faint'} data-retention>
          {say(hint, data)}
        </p>
      </div>
    </fieldset>
  );
}
