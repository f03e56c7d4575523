import { fields } from '../core/field.ts';
import type { Severity } from '../core/rule.ts';
import { text, type Text } from '../core/text.ts';
import type { Line } from './analysis.ts';
import { outlookOf, type Outlook } from './tally.ts';
import { targetInfo, type Target } from './target.ts';

/** One thing to be said of a row: the same on the screen and in the sheets that are handed back. */
export interface Remark {
  readonly row: number;
  readonly level: Severity | 'refused' | 'missing' | 'look' | 'tidied';
  readonly field?: Text;
  readonly text: Text;
  readonly fix?: string;
  readonly source?: { readonly name: string; readonly url: string };
}

export const levelWords: Readonly<Record<Remark['level'], Text>> = {
  refused: text('拒收', 'Refused'),
  block: text('必须改', 'Must change'),
  missing: text('缺', 'Missing'),
  warn: text('留意', 'Take note'),
  look: text('请看一眼', 'Look'),
  hint: text('建议', 'Suggestion'),
  tidied: text('已整理', 'Tidied'),
};

const order = Object.keys(levelWords) as readonly Remark['level'][];

const blank = text('空着，控制台必填', 'Blank, and the console asks for it');

export const labelOf = (target: Target | undefined): { readonly field?: Text } => (target === undefined ? {} : { field: targetInfo(target).label });

/** All remarks on a subject, the gravest first. */
export function remarksOn({ row, siteRows, notes, sentence, shared }: Line): Remark[] {
  const at = (site: string | undefined) => (site === undefined ? row : (siteRows.get(site) ?? row));
  const all: Remark[] = [
    ...notes.map((note): Remark => ({ row: note.row, level: note.level, text: note.text, ...labelOf(note.target) })),
    ...sentence.findings.map(({ severity, field, message, fix, source, site }): Remark => ({
      row: at(site),
      level: severity,
      field: fields[field].label,
      text: message,
      source: { name: source.name, url: source.url },
      ...(fix !== undefined && { fix }),
    })),
    ...sentence.missing.map(({ field, site }): Remark => ({ row: at(site), level: 'missing', field: fields[field].label, text: blank })),
    ...shared.map((one): Remark => ({ row: at(one.site), level: 'look', field: fields[one.field].label, text: one.text })),
  ];
  return all.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || a.row - b.row);
}

export const outlookWords: Readonly<Record<Outlook, Text>> = {
  block: text('会被退回', 'Will bounce'),
  missing: text('不完整', 'Incomplete'),
  warn: text('留意', 'Take note'),
  fine: text('没有发现问题', 'Nothing found'),
};

export const outlookText = (line: Line): Text => (line.refusal === 'none' ? outlookWords[outlookOf(line)] : text('拒收', 'Refused'));
