import type { Mapping } from './headings.ts';
import { isTarget, type Target } from './target.ts';

/** What is remembered of a mapping a person made: nothing of the sheet, only which column of it went where. */
export type Remembered = readonly string[];

const prime = 0x01000193n;
const mask = (1n << 64n) - 1n;

/**
 * A set of headings as 16 hexadecimal digits (FNV-1a, 64 bits over UTF-16), so that headings are known again without being kept.
 * `undefined` where there are none.
 */
export function fingerprint({ row, titles }: Pick<Mapping, 'row' | 'titles'>): string | undefined {
  if (row < 0) return undefined;
  let hash = 0xcbf29ce484222325n;
  for (const one of titles.map((title) => title.replaceAll(/\s/g, '')).join('\n')) hash = ((hash ^ BigInt(one.codePointAt(0) ?? 0)) * prime) & mask;
  return hash.toString(16).padStart(16, '0');
}

export const remember = ({ targets }: Pick<Mapping, 'targets'>): Remembered => targets.map((target) => target ?? '');

/** The mapping as the person left it the last time; targets that no longer exist are dropped. */
export function recalled(mapping: Mapping, known: Remembered | undefined): Mapping {
  if (known === undefined || known.length !== mapping.titles.length) return mapping;
  const taken = known.map((id): Target | undefined => (isTarget(id) ? id : undefined));
  return { ...mapping, targets: taken };
}
