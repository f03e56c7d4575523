import { browser } from 'wxt/browser';
import type { Sighting } from '../../utils/core/order.ts';
import type { Front, Outlook } from '../../utils/core/outlook.ts';
import type { Meaning } from '../../utils/core/term.ts';
import { outlook, overlayMessage, pageContext, storageTrouble, terms, type StoreTrouble, type OverlayMessage, type PageContext } from '../../utils/messages.ts';

/** The page in front of the person, with the orders that it shows. */
export interface Arrival {
  readonly page: string;
  readonly account: string | undefined;
  readonly order: string | undefined;
  readonly sightings: readonly Sighting[];
}

/** The way to the background. Answers are parsed; no answer is `undefined`, never an exception. */
export interface Link {
  tell(message: OverlayMessage): void;
  /** Tells what page is in front and asks what is known about it. */
  seen(arrival: Arrival): Promise<PageContext | undefined>;
  /** What rules and guide say about the page. */
  judge(front: Front): Promise<Outlook | undefined>;
  /** Has the code that writes, or that draws, brought into this document. */
  arm(part: 'fill' | 'draw'): Promise<void>;
  /** The known words among these labels, by label. */
  meanings(labels: readonly string[]): Promise<ReadonlyMap<string, Meaning> | undefined>;
}

/** An extension that was updated or removed leaves its old content scripts behind, without a runtime. */
function isCutOff(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/** What is asked of the stored data. Rules, guide and glossary do without it. */
const stored: ReadonlySet<OverlayMessage['type']> = new Set(['overlay/seen', 'overlay/draft', 'overlay/tick', 'overlay/guide', 'overlay/waive']);

export interface LinkOptions {
  /** The extension was updated, switched off or removed. */
  onCutOff(): void;
  /** The background had to read or write what is stored, and could, or could not for that reason. */
  onStorage(trouble: StoreTrouble | undefined): void;
}

export function linkTo({ onCutOff, onStorage }: LinkOptions): Link {
  const send = async (message: unknown): Promise<unknown> => {
    const checked = overlayMessage.safeParse(message);
    if (!checked.success) return undefined;
    try {
      const answer: unknown = await browser.runtime.sendMessage(checked.data);
      if (answer !== undefined && stored.has(checked.data.type)) onStorage(storageTrouble(answer));
      return answer;
    } catch {
      // A worker that is starting, or was stopped in between, is asked again with the next change of the page.
      return undefined;
    } finally {
      if (isCutOff()) onCutOff();
    }
  };
  return {
    tell: (message) => void send(message),
    seen: async (arrival) => {
      const parsed = pageContext.safeParse(await send({ type: 'overlay/seen', ...arrival }));
      return parsed.success ? parsed.data : undefined;
    },
    judge: async (front) => {
      const parsed = outlook.safeParse(await send({ type: 'overlay/judge', ...front }));
      return parsed.success ? parsed.data : undefined;
    },
    arm: async (part) => void (await send({ type: 'overlay/arm', part })),
    meanings: async (labels) => {
      const parsed = terms.safeParse(await send({ type: 'overlay/terms', labels }));
      return parsed.success ? new Map(parsed.data.map(({ label, ...meaning }) => [label, meaning])) : undefined;
    },
  };
}
