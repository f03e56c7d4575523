import type { Known } from '../core/known.ts';
import { isStale } from '../core/source.ts';
import type { Day } from '../core/time.ts';
import { filingTypes, options, wordLists } from './options.ts';
import { papers, preparation } from './preparation.ts';
import { provinces } from './provinces.ts';
import { refusals } from './refusals.ts';
import { guides, letters, rules } from './rules-and-guides.ts';
import { missingButton, states } from './states.ts';
import { holidays, limits, stageWords, terms, unknowns } from './time-and-words.ts';

/** Everything that the product claims, each with where it is written. What is not here must not be shown. */
export const everythingKnown: readonly Known[] = [
  ...rules,
  ...limits,
  ...provinces,
  ...filingTypes,
  ...options,
  ...wordLists,
  ...preparation,
  ...papers,
  ...guides,
  ...letters,
  ...stageWords,
  ...states,
  ...missingButton,
  ...refusals,
  ...holidays,
  ...terms,
  ...unknowns,
];

/** What nobody has compared with its text for `staleAfterDays` days or more, oldest first. */
export const staleOn = (today: Day): Known[] => everythingKnown.filter(({ source }) => isStale(source, today)).toSorted((a, b) => a.source.checked.localeCompare(b.source.checked));
