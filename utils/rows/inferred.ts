import { readCreditCode } from '../core/identity-credit-code.ts';
import { residentCheckHolds } from '../core/identity-resident.ts';
import { text } from '../core/text.ts';
import { natures } from '../data/natures.ts';
import { isIndividual } from '../rules/checks/options.ts';
import type { Note } from './note.ts';
import { sameAsPrincipal } from './same-as.ts';
import { targets, type Target } from './target.ts';

type Values = Partial<Record<Target, string>>;

interface Sheet {
  readonly row: number;
  readonly notes: Note[];
}

/** Puts in what follows from other cells, and says so; a cell that says something is never replaced. */
function put(values: Values, [target, value, zh, en]: readonly [Target, string | undefined, string, string], { row, notes }: Sheet): void {
  if (value === undefined || value === '' || values[target] !== undefined) return;
  values[target] = value;
  notes.push({ level: 'tidied', row, target, text: text(`空着，由${zh}得出“${value}”`, `Blank; “${value}” follows from ${en}`) });
}

/** Kinds of codes to which one nature and one paper belong (GB 32100-2015, 91–93: registered with the market regulator). */
const licensed = new Set(['91', '92', '93']);

function fromCreditCode(values: Values, sheet: Sheet): void {
  const code = values['subject.certificateNumber'] ?? '';
  if (typeof readCreditCode(code) === 'string') return;
  const kind = code.slice(0, 2);
  const nature = natures.find(({ creditKinds = [] }) => creditKinds.includes(kind))?.label.zh;
  put(values, ['subject.nature', nature, '信用代码', 'the credit code'], sheet);
  if (licensed.has(kind)) put(values, ['subject.certificateType', '营业执照', '信用代码', 'the credit code'], sheet);
}

/** An individual is his own principal, with the same card. */
function fromPerson(values: Values, sheet: Sheet): void {
  const paper = values['subject.certificateNumber'] ?? '';
  if (residentCheckHolds(paper)) {
    put(values, ['subject.nature', '个人', '身份证号', 'the ID number'], sheet);
    put(values, ['subject.certificateType', '居民身份证', '身份证号', 'the ID number'], sheet);
  }
  if (isIndividual(values['subject.nature']) !== true) return;
  const why = ['备案性质“个人”', 'the nature 个人'] as const;
  put(values, ['subject.certificateNumber', values['principal.idNumber'], ...why], sheet);
  put(values, ['principal.name', values['subject.name'], ...why], sheet);
  put(values, ['principal.idNumber', values['subject.certificateNumber'], ...why], sheet);
}

function idTypeOf(values: Values, role: 'principal' | 'sitePrincipal', sheet: Sheet): void {
  if (residentCheckHolds(values[`${role}.idNumber`] ?? '')) put(values, [`${role}.idType`, '居民身份证', '证件号码', 'the ID number'], sheet);
}

/** Completes a subject's own values where something else of the row decides them. */
export function inferSubject(values: Values, sheet: Sheet): void {
  if (values.representative !== undefined) {
    values['principal.name'] ??= values.representative;
    values['answer.legalRepresentative'] ??= values.representative;
  }
  fromCreditCode(values, sheet);
  fromPerson(values, sheet);
  idTypeOf(values, 'principal', sheet);
}

/** The same of a website; where its principal is said to be the entity's, that one's values are taken over. */
export function inferSite(values: Values, subject: Values, sheet: Sheet): void {
  const isOne = values['sitePrincipal.name'] === sameAsPrincipal;
  for (const target of targets) {
    if (!target.startsWith('sitePrincipal.')) continue;
    const own = subject[target.replace('sitePrincipal.', 'principal.') as Target];
    if (values[target] === sameAsPrincipal || (isOne && values[target] === undefined)) {
      if (own === undefined) delete values[target];
      else values[target] = own;
    }
  }
  idTypeOf(values, 'sitePrincipal', sheet);
  const isApp = values['app.name'] !== undefined && values['site.domain'] === undefined;
  if (isApp) put(values, ['site.serviceType', 'App', 'App名称', 'the App’s name'], sheet);
  else if (values['site.domain'] !== undefined || values['site.name'] !== undefined) put(values, ['site.serviceType', '网站', '域名或网站名称', 'the domain or website name'], sheet);
}
