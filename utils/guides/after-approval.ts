import type { Guide } from '../core/guide.ts';
import { text } from '../core/text.ts';
import { sources } from '../data/sources.ts';
import { recordFlows } from './flows.ts';
import { overview } from './seen.ts';
import { afterSteps } from './steps/after.ts';

/** What an approved filing asks of its owner, at once and for as long as it lives. */
export const afterApprovalGuide: Guide = {
  id: 'after-approval',
  title: text('备案通过之后', 'After approval'),
  types: [],
  source: sources.aliyunFilingChapter,
  steps: afterSteps,
  overview,
  flows: recordFlows,
};
