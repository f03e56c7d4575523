import { lengthOf } from '../core/identity-text.ts';
import { nameLimits } from '../data/picture-limits.ts';
import type { Format } from './format.ts';

const endings: Partial<Record<Format, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
  webp: ['webp'],
  gif: ['gif'],
  bmp: ['bmp', 'dib'],
  tiff: ['tif', 'tiff'],
  heic: ['heic', 'heif', 'hif'],
  avif: ['avif'],
  pdf: ['pdf'],
  zip: ['zip'],
  office: ['docx', 'xlsx', 'pptx', 'doc', 'xls', 'ppt', 'wps', 'et'],
  svg: ['svg'],
};

/** What follows the last full stop, in lower case; empty if nothing does. */
export function endingOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at <= 0 ? '' : name.slice(at + 1).toLowerCase();
}

/** The ending belongs to the format. Formats without a known ending fit every one. */
export const endingFits = (name: string, format: Format): boolean => endings[format]?.includes(endingOf(name)) ?? true;

export interface NameFaults {
  readonly forbidden: readonly string[];
  /** In characters. */
  readonly length: number;
}

/** Source: `nameLimits`. */
export const nameFaults = (name: string): NameFaults => ({
  forbidden: [...new Set(name)].filter((one) => nameLimits.forbidden.value.includes(one)),
  length: lengthOf(name),
});
