import { browser } from 'wxt/browser';
import type { Sighting } from '../../utils/core/order.ts';
import { overlayMessage, pageContext, type OverlayMessage, type PageContext } from '../../utils/messages.ts';

/** The page in front of the person. */
export interface Front {
  readonly page: string;
  readonly account: string | undefined;
  readonly order: string | undefined;
  readonly sightings: readonly Sighting[];
}

/** The way to the background. Answers are parsed; no answer is `undefined`, never an exception. */
export interface Link {
  tell(message: OverlayMessage): void;
  /** Tells what page is in front and asks what is known about it. */
  seen(front: Front): Promise<PageContext | undefined>;
}

/** An extension that was updated or removed leaves its old content scripts behind, without a runtime. */
function isCutOff(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

export function linkTo(onCutOff: () => void): Link {
  const send = async (message: unknown): Promise<unknown> => {
    const checked = overlayMessage.safeParse(message);
    if (!checked.success) return undefined;
    try {
      return await browser.runtime.sendMessage(checked.data);
    } catch {
      // A worker that is starting, or was stopped in between, is asked again with the next change of the page.
      return undefined;
    } finally {
      if (isCutOff()) onCutOff();
    }
  };
  return {
    tell: (message) => void send(message),
    seen: async (front) => {
      const parsed = pageContext.safeParse(await send({ type: 'overlay/seen', ...front }));
      return parsed.success ? parsed.data : undefined;
    },
  };
}
