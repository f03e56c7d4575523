import type { Rule } from '../core/rule.ts';
import { accessRules } from './pack-access.ts';
import { appRules } from './pack-app.ts';
import { nameRules } from './pack-name.ts';
import { orderRules } from './pack-order.ts';
import { papersRules } from './pack-papers.ts';
import { peopleRules } from './pack-people.ts';
import { placeRules } from './pack-place.ts';
import { webRules } from './pack-web.ts';

/** Every rule, pack by pack. A new one is its file and its line in the pack's list; a test compares lists and folders. */
export const rules: readonly Rule[] = [...nameRules, ...webRules, ...peopleRules, ...placeRules, ...papersRules, ...accessRules, ...orderRules, ...appRules];
