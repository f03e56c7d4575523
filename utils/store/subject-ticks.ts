import type { Store } from './api.ts';

/** Under which account the ticks of a subject's preparation are kept: no console account has a space in it. */
export const subjectTicks = (profile: string): string => `subject ${profile}`;

/** Ticks of what a subject has ready, apart from those of any order; erased with the subject. */
export function subjectTicksIn(store: Store) {
  return {
    paperTicks: (profile: string): Promise<string[]> => store.ticks(subjectTicks(profile), undefined),
    tickPaper: (profile: string, id: string, on: boolean): Promise<void> => store.tick(subjectTicks(profile), undefined, id, on),
  };
}
