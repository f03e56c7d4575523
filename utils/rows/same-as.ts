import { text } from '../core/text.ts';
import { refused, tidied, type Read } from './note.ts';
import { targetInfo, type Target } from './target.ts';

/** How a cell of the website principal says "the same as the entity principal". */
export const sameAsPrincipal = '同主体负责人';

const asPrincipal = /^(?:同上|同左|同主体负责人|同主体|同法人|同法定代表人|同负责人|同前|一致|相同|same)$/i;
/** A cell that stands for another one. 一致 and 相同 alone are answers in other columns. */
const asAnother = /^(?:同上|同左|同前|同(?:主体负责人|主体|法人|法定代表人|负责人)|同(?:证件|营业执照|执照|注册|单位|公司|主体)?(?:住所|地址)|same)$/i;
/** In a sheet with one row for each client what stands above is another client's, or the cell to the left. */
const vague = /^(?:同上|同前|same)$/i;

/** What such a cell can only mean. */
const sources: { readonly [Id in Target]?: Target } = { 'subject.mailingAddress': 'subject.certificateAddress', 'principal.name': 'answer.legalRepresentative' };

export const isAsPrincipal = (raw: string, target: Target): boolean => target.startsWith('sitePrincipal.') && asPrincipal.test(raw.trim());

export const isAsAnother = (raw: string): boolean => asAnother.test(raw.trim());

/** Such a cell read over the other cells of its row: what it stands for, or a refusal, for it would be filled in letter by letter. */
export function readAsAnother(raw: string, target: Target, values: { readonly [Id in Target]?: string }): Read {
  const said = raw.trim();
  const source = vague.test(said) ? undefined : sources[target];
  const value = source === undefined ? undefined : values[source];
  if (source === undefined || value === undefined) return refused(text(`写的是“${said}”，看不出和哪一格相同；请写出内容`, `Says “${said}”, and it cannot be told as which cell; write out what is meant`));
  const { label } = targetInfo(source);
  return tidied(value, text(`“${said}”：照抄“${label.zh}”`, `“${said}”: copied from “${label.en}”`));
}
