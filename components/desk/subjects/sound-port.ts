import type { Overview } from '../../../utils/core/overview.ts';

/** Names whose sound is not known yet, by subject. */
export type Unspelled = readonly (readonly [id: string, name: string])[];

/** Their pinyin and initials, by subject. */
export type Sounds = ReadonlyMap<string, string>;

const han = /\p{Script=Han}/u;

/** The subjects that no pinyin finds yet: of a Chinese name, saved where pinyin was not at hand. */
export const unspelled = (subjects: readonly Overview[]): Unspelled =>
  subjects.filter(({ sound, name }) => sound === '' && han.test(name)).map(({ id, name }) => [id, name]);
