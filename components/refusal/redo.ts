import { guideFor } from '../../utils/core/choosing.ts';
import type { RefusalReason } from '../../utils/core/refusal.ts';
import type { Text } from '../../utils/core/text.ts';
import { guidance } from '../../utils/guides/index.ts';

/** Titles of the steps that these reasons ask to do again, in the sequence of the guide for such an order. */
export function stepsToRedo(reasons: readonly RefusalReason[], orderType: string | undefined): Text[] {
  const place = { page: 'order.detail', reading: {}, remembered: {}, stage: 'provider-rejected', bar: [], ticked: [] } as const;
  const { guide } = guideFor({ ...place, ...(orderType !== undefined && { orderType }) }, guidance);
  const wanted = new Set(reasons.flatMap(({ redo }) => redo));
  return guide.steps.filter(({ id }) => wanted.has(id)).map(({ title }) => title);
}
