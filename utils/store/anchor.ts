import { browser } from 'wxt/browser';
import { z } from '../zod.ts';

/**
 * A few figures outside the database, without personal data. Chromium replaces a damaged IndexedDB by an empty one
 * and says nothing; with the anchor an empty database is told apart from a first start.
 */
const anchor = z.strictObject({ vaultId: z.string(), createdAt: z.number(), epoch: z.int(), count: z.int(), mac: z.optional(z.string()) });

export type Anchor = z.infer<typeof anchor>;

export interface AnchorPlace {
  read(): Promise<Anchor | undefined>;
  write(value: Anchor): Promise<void>;
  /** How often the data was begun elsewhere, because its database would not open any more. */
  place?(): Promise<number>;
  /** From now on the data lies in another database; the one that does not open is left as it is. */
  move?(): Promise<void>;
}

/** The anchor of the database of that name, in `storage.local`. */
export function anchorIn(name: string): AnchorPlace {
  const key = `anchor:${name}`;
  const placeKey = `place:${name}`;
  const place = async () => {
    const found = z.int().safeParse((await browser.storage.local.get(placeKey))[placeKey]);
    return found.success ? found.data : 0;
  };
  return {
    place,
    move: async () => browser.storage.local.set({ [placeKey]: (await place()) + 1 }),
    async read() {
      const found = anchor.safeParse((await browser.storage.local.get(key))[key]);
      return found.success ? found.data : undefined;
    },
    write: (value) => browser.storage.local.set({ [key]: value }),
  };
}
