import { isMobile, isUnallocatedMobile, normalisedPhone, phoneKind, type PhoneKind } from '../../core/identity-phone.ts';
import { spelled } from '../../core/identity-text.ts';
import { defineRule, type Rule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { fieldsOf, prefixOf, type Role } from './person.ts';

export const mobileMessages = {
  strange: text('含有电话号码里不会有的字符：{characters}', 'It holds characters that no phone number has: {characters}'),
  untidy: text('只填 11 位数字：{clean}（去掉国家码、空格和横线）', 'Enter the 11 digits alone: {clean} (no country code, spaces or hyphens)'),
  iot: text('这是 13 位物联网号码，收不到核验短信。请填本人的 11 位手机号', 'This is a 13-digit machine number that gets no SMS. Enter a personal mobile number'),
  landline: text('这是固定电话。此处要能收短信的 11 位手机号', 'This is a landline. A mobile number that receives SMS is needed here'),
  service: text('这是 400/800 或客服号码，收不到核验短信。请填本人的手机号', 'This is a service number that gets no SMS. Enter a personal mobile number'),
  abroad: text('这是境外号码，收不到管局短信。请填境内 11 位手机号', 'This number is not of the mainland and gets no SMS from the administration. Enter an 11-digit mainland mobile'),
  length: text('手机号是 11 位，这里有 {count} 位', 'A mobile number has 11 digits; there are {count} here'),
  segment: text('手机号以 13–19 开头，这里是 {start}', 'Mobile numbers begin with 13–19; this one with {start}'),
} as const;

type Message = keyof typeof mobileMessages;
export interface MobileTrouble {
  readonly message: Message;
  readonly data?: Readonly<Record<string, string>>;
  readonly fix?: string;
}

const byKind: Readonly<Partial<Record<PhoneKind, Message>>> = {
  iot: 'iot',
  landline: 'landline',
  service: 'service',
  'hong-kong': 'abroad',
  macao: 'abroad',
  taiwan: 'abroad',
};

/** The fault of a number in a mobile box; `undefined` when it may stand. */
export function mobileTrouble(raw: string): MobileTrouble | undefined {
  const typed = raw.trim();
  const { value, strange } = normalisedPhone(typed);
  if (isMobile(value)) return value === typed ? undefined : { message: 'untidy', data: { clean: value }, fix: value };
  if (strange.length > 0 || !/^[+\d]*$/.test(value)) {
    const odd = strange.length > 0 ? strange : [...new Set(value.replace(/[+\d]/g, ''))].slice(0, 5);
    return { message: 'strange', data: { characters: odd.map(spelled).join('、') } };
  }
  const message = byKind[phoneKind(value)];
  if (message !== undefined) return { message };
  if (value.length !== 11) return { message: 'length', data: { count: String(value.length) } };
  return { message: 'segment', data: { start: value.slice(0, 2) } };
}

export function personMobile(role: Role): Rule {
  const { mobile } = fieldsOf(role);
  return defineRule({
    id: `${prefixOf(role)}-mobile`,
    severity: 'block',
    title: text('手机号', 'Mobile number'),
    why: text(
      '控制台发验证码、管局发核验短信都用这个号码，收不到就走不下去。',
      'The console sends its code and the administration its check to this number; without them nothing moves.',
    ),
    source: sources.huaweiFiling,
    needs: [mobile],
    messages: mobileMessages,
    check(values) {
      const trouble = mobileTrouble(values[mobile] ?? '');
      return trouble === undefined ? 'pass' : { ...trouble, at: mobile };
    },
    examples: [
      { values: { [mobile]: '19900000000' }, gives: 'pass' },
      { values: { [mobile]: '+86 199-0000-0000' }, gives: 'untidy', fix: '19900000000' },
      { values: { [mobile]: '1990000000①' }, gives: 'strange' },
      { values: { [mobile]: '1440000000000' }, gives: 'iot' },
      { values: { [mobile]: '010-00000000' }, gives: 'landline' },
      { values: { [mobile]: '4000000000' }, gives: 'service' },
      { values: { [mobile]: '+852 00000000' }, gives: 'abroad' },
      { values: { [mobile]: '1990000000' }, gives: 'length' },
      { values: { [mobile]: '12900000000' }, gives: 'segment' },
    ],
  });
}

export function personMobileSegment(role: Role): Rule {
  const { mobile } = fieldsOf(role);
  return defineRule({
    id: `${prefixOf(role)}-mobile-segment`,
    severity: 'warn',
    title: text('号段', 'Number segment'),
    why: text('号段未放号时号码多半输错；号段会增加，所以只提醒。', 'A segment not handed out usually means a slip; segments are added, so this only warns.'),
    source: sources.mobileSegments,
    needs: [mobile],
    messages: {
      unallocated: text(
        '{start} 号段在 2020-05-03 的号段表里尚未启用，请核对号码',
        'Segment {start} was not in use in the table of 2020-05-03; compare the number',
      ),
    },
    check(values) {
      const { value } = normalisedPhone(values[mobile] ?? '');
      if (!isMobile(value)) return 'unknown';
      return isUnallocatedMobile(value) ? { message: 'unallocated', data: { start: value.slice(0, 3) }, at: mobile } : 'pass';
    },
    examples: [
      { values: { [mobile]: '19900000000' }, gives: 'pass' },
      { values: { [mobile]: '15400000000' }, gives: 'unallocated' },
      { values: { [mobile]: '010-00000000' }, gives: 'unknown' },
    ],
  });
}
