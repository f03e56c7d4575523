import { outlookOf, type Outlook } from '../../utils/core/outlook.ts';
import type { Term } from '../../utils/core/term.ts';
import type { Day } from '../../utils/core/time.ts';
import { termOf } from '../../utils/data/glossary.ts';
import { guides } from '../../utils/guides/index.ts';
import type { OverlayMessage } from '../../utils/messages.ts';
import { rules } from '../../utils/rules/index.ts';

type Of<Type extends OverlayMessage['type']> = Extract<OverlayMessage, { type: Type }>;

/*
 * Rules, guide and glossary are known here and not in the content script: they are two thirds of all that is known, and
 * every page of the console would load them. What comes in is the page's own values; what goes out is public knowledge.
 */

const [guide] = guides;

/** What rules and guide say about the page that the overlay shows. Nothing is kept. */
export function outlook(front: Of<'overlay/judge'>, today: Day): Outlook {
  if (guide === undefined) throw new Error('there is no guide');
  return outlookOf(front, { rules, guide, facts: { today } });
}

/** The known words among the labels, each with what it means. */
export function meanings({ labels }: Of<'overlay/terms'>): { label: string; term: Term }[] {
  return labels.flatMap((label) => {
    const known = termOf(label);
    if (known === undefined) return [];
    const { origin: _, ...term } = known;
    return [{ label, term }];
  });
}
