import type { Overview } from '../../../utils/core/overview.ts';

/** Names whose sound is not known yet, by subject. */
export type Unspelled = readonly (readonly [id: string, name: string])[];

/** Their pinyin and initials, by subject. */
export type Sounds = ReadonlyMap<string, string>;

const han = /\p{Script=Han}/u;

/** The subjects that no pinyin finds yet: of a Chinese name, saved where pinyin was not at hand. */
export const unspelled = (subjects: readonly Overview[]): Unspelled => subjects.filter(({ sound, name }) => sound === '' && han.test(name)).map(({ id, name }) => [id, name]);

/** So many are taken before the page may draw again. */
const part = 2_000;

/** The subjects with what is now known of their sounds. */
export async function withSounds(subjects: readonly Overview[], sounds: Sounds): Promise<readonly Overview[]> {
  const spelled: Overview[] = [];
  for (const subject of subjects) {
    const sound = subject.sound === '' ? sounds.get(subject.id) : undefined;
    spelled.push(sound === undefined ? subject : { ...subject, sound });
    if (spelled.length % part === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return spelled;
}

const isSame = (a: Overview, b: Overview): boolean => a.id === b.id && a.updatedAt === b.updatedAt && (a.sound === b.sound || b.sound === '') && a.accounts.join() === b.accounts.join();

/** Nothing has changed since they were read: what was worked out from them holds. A sound that is known here and not yet kept is no change. */
export const sameSubjects = (known: readonly Overview[], read: readonly Overview[]): boolean =>
  known.length === read.length && known.every((one, at) => isSame(one, read[at] ?? one));
