import { readHost, type Extra, type HostChange } from '../core/identity-domain.ts';
import { oddIn, spelled } from '../core/identity-text.ts';
import { text, type Text } from '../core/text.ts';
import { clean, isRefused, refused, tidied, type Read } from './note.ts';

/** What was taken off; a name in other letters, or with another ending, is the rules' matter. */
const taken: { readonly [One in Extra | HostChange]?: Text } = {
  scheme: text('去掉 http://', 'http:// taken off'),
  path: text('去掉路径', 'path taken off'),
  user: text('去掉 @ 之前的部分', 'what stands before @ taken off'),
  port: text('去掉端口', 'port taken off'),
  wildcard: text('去掉 *.', '*. taken off'),
  dot: text('去掉末尾的点', 'last full stop taken off'),
  stops: text('全角句点改为半角', 'full-width full stops made half-width'),
  'full-width': text('全角改半角', 'full-width made half-width'),
  invisible: text('去掉看不见的字符', 'unseen characters taken out'),
  spaces: text('去掉空格', 'spaces taken out'),
  case: text('改为小写', 'made lower-case'),
  composed: text('合并组合字符', 'composed'),
};

function readOne(piece: string): Read {
  const odd = oddIn(piece);
  if (odd?.oddity === 'bidi') return refused(text(`域名含有改变书写方向的字符 ${spelled(odd.character)}`, `The domain holds ${spelled(odd.character)}, which turns the writing`));
  const host = readHost(piece);
  // What is no host stays as typed: the rule on domains says why.
  if (typeof host === 'string') return clean(piece);
  const done = [...host.changes, ...host.extras].flatMap((change) => taken[change] ?? []);
  if (done.length === 0) return clean(host.name);
  return tidied(host.name, text(done.map(({ zh }) => zh).join('，'), done.map(({ en }) => en).join(', ')));
}

const separators = /[\s,，;；、|]+/;

/** All domains of a cell, joined by 、: each is a website of its own. */
export function readDomains(value: string): Read {
  const pieces = value.split(separators).filter((piece) => piece !== '').slice(0, 200);
  const read = (pieces.every((piece) => /[.。．｡]/.test(piece)) ? pieces : [value]).map(readOne);
  const bad = read.find(isRefused);
  if (bad !== undefined) return bad;
  const names = [...new Set(read.map((one) => one.value))];
  const notes = read.flatMap((one) => one.notes);
  return { value: names.join('、'), notes: notes.slice(0, 3) };
}
