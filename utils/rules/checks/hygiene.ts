import type { FieldId } from '../../core/field.ts';
import { oddIn, spelled, wideIn } from '../../core/identity-text.ts';
import { text } from '../../core/text.ts';

export const hygieneMessages = {
  bidi: text(
    '含有改变书写方向的控制符 {character}：看到的顺序与实际内容不同，会被当作伪造。请删去',
    'It holds {character}, which changes the direction of writing: what is seen is not what is there, and passes for forgery. Remove it',
  ),
  broken: text('含有损坏的字符 {character}，保存后会变成乱码。请重新输入这一项', 'It holds a broken character, {character}, that will not survive saving. Type this field again'),
  control: text('含有控制符或自造字 {character}，对方系统显示不出来。请删去或换字', 'It holds a control or private-use character, {character}, that other systems cannot show. Remove or replace it'),
  invisible: text('含有看不见的字符 {character}（常随复制带入），逐字比对时会不一致。请删去', 'It holds an invisible character, {character}, often brought by copying; a comparison by character fails. Remove it'),
} as const;

interface Seen<Id extends FieldId> {
  readonly message: keyof typeof hygieneMessages;
  readonly data: Readonly<Record<string, string>>;
  readonly at: Id;
  readonly fix?: string;
}

/** No box of the forms takes more; a longer text is looked at so far and gets no fix, which would cut it. */
const longest = 5_000;

const fixOf = (value: string, fix: string) => (value.length > longest ? {} : { fix });

/** The first unseen character in the given fields, with the field cleaned of all. */
export function oddField<Id extends FieldId>(values: { readonly [One in Id]?: string }, ids: readonly Id[]): Seen<Id> | undefined {
  for (const at of ids) {
    const value = values[at] ?? '';
    const odd = oddIn(value.slice(0, longest));
    if (odd !== undefined) return { message: odd.oddity, data: { character: spelled(odd.character) }, at, ...fixOf(value, odd.cleaned) };
  }
  return undefined;
}

/** The first field with full-width letters or digits. */
export function wideField<Id extends FieldId>(values: { readonly [One in Id]?: string }, ids: readonly Id[]) {
  for (const at of ids) {
    const value = values[at] ?? '';
    const wide = wideIn(value.slice(0, longest));
    if (wide !== undefined) return { message: 'wide', data: { character: spelled(wide.character) }, at, ...fixOf(value, wide.narrowed) } as const;
  }
  return undefined;
}

export const wideMessages = {
  wide: text('含有全角字母、数字或空格 {character}。请与证件核对；证件为半角时改为半角', 'It holds a full-width letter, digit or space, {character}. Compare with the certificate; if that has the half-width form, change it'),
} as const;
