import { outlookOf, type Outlook } from '../../utils/core/outlook.ts';
import type { Day } from '../../utils/core/time.ts';
import { guidance } from '../../utils/guides/index.ts';
import type { OverlayMessage } from '../../utils/messages.ts';
import { rules } from '../../utils/rules/index.ts';

type Of<Type extends OverlayMessage['type']> = Extract<OverlayMessage, { type: Type }>;

/*
 * Rules, guide and glossary are known here and not in the content script: they are two thirds of all that is known, and
 * every page of the console would load them. What comes in is the page's own values; what goes out is public knowledge.
 */

/** What rules and guide say about the page that the overlay shows. Nothing is kept. */
export function outlook(front: Of<'overlay/judge'>, today: Day): Outlook {
  return outlookOf(front, { rules, guidance, facts: { today } });
}
