import { readCertificate, readChoices, readCount, readNature, readPersonPaper, readRegion, readYesNo } from './cell-choice.ts';
import { readDay, readValidity } from './cell-day.ts';
import { readDomains } from './cell-domain.ts';
import { readCode, readEmail, readIdNumber, readMobile, readOfficePhone, readPaperNumber } from './cell-number.ts';
import { readText, readWords, unwrapped } from './cell-text.ts';
import { onward, type Read } from './note.ts';
import type { Mark } from './sheet.ts';
import { targetInfo, type CellKind, type Target } from './target.ts';

/** One cell of a column that is mapped. */
export interface Cell {
  readonly raw: string;
  readonly target: Target;
  readonly mark?: Mark | undefined;
}

const readers: Readonly<Record<CellKind, (value: string, cell: Cell) => Read>> = {
  name: readText,
  text: readText,
  'address-line': readText,
  paper: (value, { mark }) => readPaperNumber(value, mark),
  id: (value, { mark }) => readIdNumber(value, mark),
  mobile: (value, { mark }) => readMobile(value, mark),
  phone: (value, { mark }) => readOfficePhone(value, mark),
  email: readEmail,
  domains: readDomains,
  day: (value, { mark }) => readDay(value, mark),
  validity: (value, { mark }) => readValidity(value, mark),
  nature: readNature,
  certificate: readCertificate,
  'person-paper': readPersonPaper,
  choices: (value, { target }) => readChoices(value, target),
  region: readRegion,
  code: (value, { mark }) => readCode(value, mark),
  words: readWords,
  'yes-no': readYesNo,
  count: readCount,
};

/** What agencies write where there is nothing. */
const nothing = /^(?:[-—–/\\]+|无|暂无|没有|空|n\/?a|null|none|待补|待提供|未提供|待定)$/i;
/** Kinds for which 无 is an answer. */
const answered: ReadonlySet<CellKind> = new Set(['yes-no', 'choices', 'count']);

/**
 * A cell as it would be stored, and what was done to it or is wrong with it. A value that cannot be taken is blank and
 * says why. Pure; never throws; looks at the first 2,000 characters.
 */
export function readCell(cell: Cell): Read {
  const { kind } = targetInfo(cell.target);
  return onward(unwrapped(cell.raw, cell.mark), (value) => {
    if (nothing.test(value) && !answered.has(kind)) return { value: '', notes: [] };
    return readers[kind](value, cell);
  });
}
