import { openStore } from '../../utils/store/bootstrap.ts';
import { subjectsFrom } from './many-subjects.ts';

/* Evaluated in a page of the extension: fills the store that the desk opens. */

export async function seedDesk(from: number, count: number): Promise<void> {
  const store = await openStore();
  await store.saveProfiles(subjectsFrom(from, count));
  store.close();
}

Object.assign(globalThis, { seedDesk });
