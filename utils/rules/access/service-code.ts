import type { IdentifierKind } from '../../core/identity-kinds.ts';
import { recognise } from '../../core/identity-recognise.ts';
import { normalised, spelled } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { identifierNames } from '../../data/identifier-names.ts';
import { sources } from '../../data/sources.ts';

const code = (value: string) => ({ 'access.serviceCode': value });

/** What lies beside it on the clipboard of a person who files, and has a form that no service number was seen with. */
const otherNumbers = new Set<IdentifierKind>(['resident-id', 'mobile', 'domain', 'icp-subject', 'icp-site', 'icp-app', 'icp-licence', 'telecom-licence', 'police-number']);

export default defineRule({
  id: 'service-code',
  severity: 'warn',
  title: text('ICP 备案服务码', 'Service identification number'),
  why: text('服务码由平台生成，格式不止一种，每个只能用一次；这里只看有没有复制坏。', 'The platform makes it, in more than one form, for one use; here it is only seen whether the copy is whole.'),
  source: sources.aliyunCodeQuery,
  needs: ['access.serviceCode'],
  messages: {
    masked: text('复制到的是打了星号的服务码。请在实例所有者账号下查看完整的一串', "This is the masked code with asterisks. See the whole one under the instance owner's account"),
    other: text('这更像是{kind}，不是备案服务码', 'This looks like {kindEn}, not a service identification number'),
    untidy: text('首尾或中间有空格、全角或不可见字符，应为 {clean}', 'Spaces, full-width or invisible characters stand in it; it should read {clean}'),
    strange: text('含有服务码里没见过的字符：{characters}', 'It holds characters not seen in service numbers: {characters}'),
    length: text('见过的服务码在 8–40 位之间，这里有 {count} 位，可能没有复制全', 'Numbers seen so far have 8–40 characters; there are {count} here, so the copy may be incomplete'),
  },
  check(values, { today }) {
    const typed = values['access.serviceCode'];
    if (/[*＊•●]/.test(typed)) return { message: 'masked' };
    const other = recognise(typed, { today }).fits.find(({ kind, reason }) => reason === undefined && otherNumbers.has(kind));
    if (other !== undefined) return { message: 'other', data: { kind: identifierNames[other.kind].zh, kindEn: identifierNames[other.kind].en } };
    const { value } = normalised(typed, ['hyphens', 'case']);
    const odd = [...new Set(value.replace(/[0-9A-Za-z-]/g, ''))].slice(0, 5);
    if (odd.length > 0) return { message: 'strange', data: { characters: odd.map(spelled).join('、') } };
    if (value.length < 8 || value.length > 40) return { message: 'length', data: { count: String(value.length) } };
    return value === typed.trim() ? 'pass' : { message: 'untidy', data: { clean: value }, fix: value };
  },
  examples: [
    { values: code('a3f6d494-c6df'), gives: 'pass' },
    { values: code('1131-0000000-233'), gives: 'pass' },
    { values: code('1131-*******-233'), gives: 'masked' },
    { values: code('京ICP备2099000001号-1'), gives: 'other' },
    { values: code('19900000000'), gives: 'other' },
    { values: code('example-demo.com'), gives: 'other' },
    { values: code('a3f6d494 - c6df'), gives: 'untidy', fix: 'a3f6d494-c6df' },
    { values: code('a3f6d494_c6df'), gives: 'strange' },
    { values: code('a3f6'), gives: 'length' },
  ],
});
