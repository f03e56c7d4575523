import { overlayMessage, panelMessage, type Failure } from '../../utils/messages.ts';
import { isLocked, StoreError } from '../../utils/store/error.ts';
import { answerOverlay } from './overlay-messages.ts';
import { keepTime } from './locking.ts';
import { answerPanel } from './panel-messages.ts';
import { isOwnPage, overlayPlace, type Sender } from './sender.ts';
import type { World } from './world.ts';

/** Who may ask what. Each class of sender has its own messages; what does not parse, or comes from elsewhere, gets no answer. */
function work(world: World, message: unknown, sender: Sender): Promise<unknown> | undefined {
  const place = overlayPlace(sender);
  if (place !== undefined) {
    const parsed = overlayMessage.safeParse(message);
    const isAllowed = parsed.success && (!place.isLeaving || parsed.data.type === 'overlay/draft');
    return isAllowed ? answerOverlay(world, place, parsed.data) : undefined;
  }
  if (!isOwnPage(sender)) return undefined;
  const parsed = panelMessage.safeParse(message);
  return parsed.success ? answerPanel(world, parsed.data) : undefined;
}

/** No message and no value is in it: an error may stem from anything. */
function failureOf(error: unknown): { readonly ok: false; readonly failure: Failure } {
  if (isLocked(error)) return { ok: false, failure: 'locked' };
  return { ok: false, failure: error instanceof StoreError ? 'storage' : 'no-answer' };
}

export type Respond = (reply: unknown) => void;

/** The listener in the one form that every browser keeps open until the answer is there. */
export function answer(world: World): (message: unknown, sender: Sender, respond: Respond) => true | undefined {
  return (message, sender, respond) => {
    const answering = work(world, message, sender);
    if (answering === undefined) return undefined;
    void keepTime(world).catch(() => undefined);
    answering.then(respond, (error: unknown) => respond(failureOf(error)));
    return true;
  };
}
