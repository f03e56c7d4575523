import type { SavedFilter, SubjectFilter } from '../core/subject-filter.ts';
import { subjectNeeds } from '../core/subject-filter.ts';
import { z } from '../zod.ts';
import type { Store } from './api.ts';

/** Under which account the saved filters are kept among the ticks, encrypted: no console account has a space in it. */
const place = 'desk filters';

const shape = z.object({ name: z.string(), filter: z.object({ query: z.string(), tags: z.array(z.string()), need: z.exactOptional(z.enum(subjectNeeds)) }) });

function read(kept: string): SavedFilter[] {
  try {
    const parsed = shape.safeParse(JSON.parse(kept));
    return parsed.success ? [{ name: parsed.data.name, filter: parsed.data.filter satisfies SubjectFilter }] : [];
  } catch {
    return [];
  }
}

/** Filters that a clerk keeps by a name. A search may hold a client's name or number, so they stand in the store and nowhere else. */
export function savedFiltersIn(store: Pick<Store, 'ticks' | 'tick'>) {
  const named = async (name: string) => (await store.ticks(place, undefined)).filter((kept) => read(kept).some((one) => one.name === name));
  const dropFilter = async (name: string): Promise<void> => {
    for (const kept of await named(name)) await store.tick(place, undefined, kept, false);
  };
  return {
    dropFilter,
    savedFilters: async (): Promise<SavedFilter[]> => (await store.ticks(place, undefined)).flatMap(read).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    async saveFilter(filter: SavedFilter): Promise<void> {
      // The new one first: whoever is interrupted between the two has both, and none is lost.
      const old = await named(filter.name);
      const kept = JSON.stringify(filter);
      await store.tick(place, undefined, kept, true);
      for (const one of old) if (one !== kept) await store.tick(place, undefined, one, false);
    },
  };
}
