import type { Overview, SoleValue } from '../core/overview.ts';

/** What a page says of one subject, and of the row in which its details lie. */
export interface PageEntry {
  /** Name of the row. */
  readonly row: string;
  /** Nonce of the row as it was last written, base64: another row in its place is noticed. */
  readonly nonce: string;
  readonly overview: Overview;
}

/** Fields of an overview in the order in which they are written: names in each entry would double a page. */
const order = [
  'id', 'name', 'certificate', 'nature', 'principal', 'region', 'domains', 'siteNames', 'services', 'accounts', 'tags', 'further', 'ends', 'sound',
  'mandated', 'mandateEnds', 'retainUntil', 'createdAt', 'updatedAt',
] as const satisfies readonly (keyof Overview)[];

// Fails to compile when a field is missing above.
type Missing = Exclude<keyof Overview, (typeof order)[number] | 'sole'>;
const isComplete: [Missing] extends [never] ? true : never = true;

type Packed = readonly unknown[];

const packed = ({ row, nonce, overview }: PageEntry): Packed => [row, nonce, overview.sole.flatMap(({ field, key }) => [field, key]), ...(isComplete ? order.map((name) => overview[name] ?? null) : [])];

function soleOf(flat: readonly string[]): SoleValue[] {
  const sole: SoleValue[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) sole.push({ field: flat[at], key: flat[at + 1] } as SoleValue);
  return sole;
}

function entryOf([row, nonce, sole, ...values]: Packed): PageEntry {
  const overview: Record<string, unknown> = { sole: soleOf(sole as string[]) };
  for (const [at, name] of order.entries()) if (values[at] !== null && values[at] !== undefined) overview[name] = values[at];
  return { row, nonce, overview } as unknown as PageEntry;
}

/** Pages written with other fields are of another shape, and are made anew from the subjects’ details. */
const shape = order.join(' ');

export const packedPage = (entries: readonly PageEntry[]): unknown => [shape, ...entries.map(packed)];

/**
 * What a page holds once decrypted. GCM vouches that it is as this extension wrote it; so the types are asserted here alone.
 * @throws Error when it was written with other fields
 */
export function unpackedPage(opened: unknown): PageEntry[] {
  const [written, ...entries] = opened as [string, ...Packed[]];
  if (written !== shape) throw new Error('a page of another shape');
  return entries.map(entryOf);
}
