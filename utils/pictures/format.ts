import { big, indexOf, letters, little } from './bytes.ts';

export const formats = [
  'jpeg', 'png', 'webp', 'gif', 'bmp', 'tiff', 'heic', 'avif', 'pdf', 'zip', 'office', 'svg', 'markup', 'video', 'program', 'empty', 'unknown',
] as const;
export type Format = (typeof formats)[number];

const heifBrands: ReadonlySet<string> = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']);

function boxed(bytes: Uint8Array): Format | undefined {
  if (letters(bytes, 4, 4) !== 'ftyp') return undefined;
  const brand = letters(bytes, 8, 4);
  if (brand === 'avif' || brand === 'avis') return 'avif';
  return heifBrands.has(brand) ? 'heic' : 'video';
}

/** "BM" alone begins many texts, so the size of the second header must be one that exists. */
function bitmap(bytes: Uint8Array): Format | undefined {
  const header = little(bytes, 14, 4) ?? 0;
  return letters(bytes, 0, 2) === 'BM' && [12, 40, 52, 56, 64, 108, 124].includes(header) ? 'bmp' : undefined;
}

function zipped(bytes: Uint8Array): Format | undefined {
  if (letters(bytes, 0, 2) !== 'PK') return undefined;
  if (indexOf(bytes.subarray(0, 4096), '[Content_Types].xml') >= 0) return 'office';
  return 'zip';
}

function marked(bytes: Uint8Array): Format | undefined {
  const start = letters(bytes, 0, 512).replace(/^\u00ef\u00bb\u00bf/, '').trimStart().toLowerCase();
  if (!start.startsWith('<')) return undefined;
  return start.includes('<svg') ? 'svg' : 'markup';
}

const marks: readonly (readonly [at: number, mark: string, format: Format])[] = [
  [0, '\u00ff\u00d8\u00ff', 'jpeg'],
  [0, '\u0089PNG\r\n\u001a\n', 'png'],
  [0, 'GIF87a', 'gif'],
  [0, 'GIF89a', 'gif'],
  [0, 'II*\0', 'tiff'],
  [0, 'MM\0*', 'tiff'],
  [0, '%PDF-', 'pdf'],
  [0, '\u00d0\u00cf\u0011\u00e0', 'office'],
  [0, '\u001a\u0045\u00df\u00a3', 'video'],
  [0, 'MZ', 'program'],
  [0, '\u007fELF', 'program'],
];

/**
 * What a file is by its content; its name is not asked. `bytes`: its beginning, at least 4 kB where there is as much.
 * Source of the marks: the formats' own specifications (ITU-T T.81, W3C PNG, RFC 9649, TIFF 6.0, ISO/IEC 14496-12, ISO 32000).
 */
export function formatOf(bytes: Uint8Array): Format {
  if (bytes.length === 0) return 'empty';
  const plain = marks.find(([at, mark]) => letters(bytes, at, mark.length) === mark);
  if (plain !== undefined) return plain[2];
  if (letters(bytes, 0, 4) === 'RIFF') return letters(bytes, 8, 4) === 'WEBP' ? 'webp' : 'video';
  return boxed(bytes) ?? bitmap(bytes) ?? zipped(bytes) ?? marked(bytes) ?? 'unknown';
}

/** Formats that this browser can turn into pixels. */
export const decodable = (format: Format): boolean => ['jpeg', 'png', 'webp', 'gif', 'bmp', 'avif'].includes(format);

/** Width and height in a header, before any turning; zero is left as it is written. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const sized = (width: number | undefined, height: number | undefined): Size | undefined =>
  width === undefined || height === undefined ? undefined : { width, height };

/** Source: W3C PNG, 11.2.2: the first chunk is IHDR. */
export const pngSize = (bytes: Uint8Array): Size | undefined =>
  letters(bytes, 12, 4) === 'IHDR' ? sized(big(bytes, 16, 4), big(bytes, 20, 4)) : undefined;
