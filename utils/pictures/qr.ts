import { decodeQR, type FinderPoints } from 'qr/decode.js';
import { readCreditCode } from '../core/identity-credit-code.ts';
import { normalised } from '../core/identity-text.ts';
import { text } from '../core/text.ts';
import { aliyunDocuments } from '../data/source-list.ts';
import { untold, type Judgement } from './judgement.ts';
import type { Raster } from './raster.ts';

/** The longer side of the copy that is searched; a module of a printed code then still has about four pixels. */
export const codeCopy = 2400;

/** Milliseconds that may be spent on codes that are hard to read. */
const patience = 1500;

export interface Code {
  readonly content: string;
  /** How far the code is turned, −180 to 180 degrees; 0 stands upright. */
  readonly degrees: number;
}

/** Reads one QR code; `undefined` if there is none that can be read. Never throws. */
export function readCode({ data, width, height }: Raster): Code | undefined {
  let points: FinderPoints | undefined;
  try {
    const content = decodeQR({ data, width, height }, { format: 'RGBA', timeLimit: patience, pointsOnDetect: (found) => void (points = found) });
    const degrees = points === undefined ? 0 : (Math.atan2(points.tr.y - points.tl.y, points.tr.x - points.tl.x) * 180) / Math.PI;
    return { content, degrees };
  } catch {
    return undefined;
  }
}

/** Eighteen characters that stand alone: nothing of a longer number. */
const candidate = /(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{18}(?![0-9A-Za-z])/g;

/** Unified social credit codes in a text whose check character holds, each once. */
export const creditCodesIn = (content: string): string[] => [
  ...new Set([...content.slice(0, 8000).matchAll(candidate)].map(([code]) => code.toUpperCase()).filter((code) => typeof readCreditCode(code) === 'object')),
];

const title = text('执照二维码', 'QR code of the licence');

/**
 * What a licence's code says beside the subject's certificate number. The content is only read: an address in it is never opened.
 * `certificate`: as typed; empty or absent when there is no subject.
 */
export function judgeCode(code: Code | undefined, certificate?: string): Judgement {
  const base = { id: 'qr', title, source: aliyunDocuments, own: true } as const;
  if (code === undefined) return untold('qr', title, text('没有读到二维码。旧版执照可能没有；拍近一些会更容易读到。', 'No QR code was read. Old licences may have none; closer up it reads better.'));
  const codes = creditCodesIn(code.content);
  const [first] = codes;
  if (first === undefined) return untold('qr', title, text('读到了二维码，里面没有统一社会信用代码（各地格式不同）；其中的网址没有打开。', 'The QR code was read; there is no unified social credit code in it (regions differ). Addresses in it were not opened.'));
  const wanted = normalised(certificate ?? '').value;
  if (wanted === '') return untold('qr', title, text(`二维码里的统一社会信用代码是 ${first}。没有选主体，无法比较。`, `The code says ${first}. No subject is chosen, so nothing was compared.`));
  if (codes.includes(wanted)) return { ...base, says: 'fine', text: text(`二维码里的统一社会信用代码 ${wanted} 与主体一致。`, `The code says ${wanted}, the same as the subject.`) };
  if (typeof readCreditCode(wanted) !== 'object') return untold('qr', title, text(`二维码里是 ${first}；主体的证件号码不是有效的统一社会信用代码，无法比较。`, `The code says ${first}; the subject's certificate number is no valid unified social credit code, so nothing was compared.`));
  return { ...base, says: 'hint', text: text(`二维码里是 ${first}，主体是 ${wanted}，两者不同：可能选错了主体或文件。`, `The code says ${first}, the subject ${wanted}: a different subject or file may have been chosen.`) };
}
