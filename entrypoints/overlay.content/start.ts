import { browser } from 'wxt/browser';
import type { Clock } from '../../utils/core/time.ts';
import { watch } from '../../utils/dom/watch.ts';
import { loadSettings, watchSettings, type Settings } from '../../utils/store/settings.ts';
import { Answers } from './answers.ts';
import { Assistant } from './assistant.ts';
import { putHost } from './host.ts';
import { linkTo } from './link.ts';
import { Rhythm } from './rhythm.ts';
import { sayFindings, wishesOf } from './wishes.ts';

interface Life {
  readonly document: Document;
  /** Aborts when the extension is updated, switched off or removed. */
  readonly signal: AbortSignal;
  readonly now: Clock;
}

const defaults: Settings = { gloss: true, railCollapsed: false, agency: false, lockMinutes: 15, kitChecked: false };

/** Puts the assistant on the page and keeps it in step with it until the signal aborts. */
export async function start({ document, signal, now }: Life): Promise<void> {
  const view = document.defaultView;
  const settings = await loadSettings().catch(() => defaults);
  if (view === null || signal.aborted) return;
  const own = new AbortController();
  const end = () => own.abort();
  signal.addEventListener('abort', end, { once: true });

  const link = linkTo({ onCutOff: end, onStorage: (trouble) => assistant.heardOfStore(trouble) });
  const host = putHost(document, { signal: own.signal, onGivenUp: () => assistant.change({ trouble: 'stopped' }) });
  const assistant: Assistant = new Assistant({ document, now, signal: own.signal, host, link }, settings, () => {
    rhythm.placeSoon();
    sayFindings(assistant);
  });
  const rhythm = new Rhythm(assistant, view);
  const look = () => {
    assistant.scan();
    rhythm.placeWithFindings();
  };
  // A trouble of another kind stays on the screen.
  const onStopped = (stopped: boolean) => {
    if (stopped) assistant.change({ trouble: 'slow' });
    else if (assistant.state.trouble === 'slow') assistant.change({ trouble: undefined });
  };
  const { scan } = watch(document, look, { signal: own.signal, ignore: host.isOurs, onStopped });

  // What was drawn stays, with a button to reload; nothing of ours runs on.
  own.signal.addEventListener('abort', () => assistant.change({ trouble: 'replaced' }), { once: true });
  assistant.serve(wishesOf(assistant, scan));
  listen(assistant, document, view);
  watchSettings((changed) => {
    assistant.change({ settings: changed });
    rhythm.placeSoon();
  }, own.signal);
  scan();
  rhythm.placeSoon();
}

/** The background's questions, and the moments in which the page is left. */
function listen(assistant: Assistant, document: Document, view: Window): void {
  const { signal } = assistant.world;
  const answers = new Answers(assistant);
  const onMessage = (asked: unknown, _sender: unknown, reply: (answer: unknown) => void): true | undefined => {
    const answer = answers.answer(asked);
    if (answer === undefined) return undefined;
    void answer.then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(onMessage), { once: true });

  let isDirty = false;
  const passive = { signal, capture: true, passive: true };
  document.addEventListener('input', () => (isDirty = true), passive);
  const leave = () => {
    if (!isDirty) return;
    isDirty = false;
    assistant.leave();
  };
  // A press may lead to the next step, whose form replaces this one at once.
  document.addEventListener('pointerdown', leave, passive);
  document.addEventListener('visibilitychange', () => (document.hidden ? leave() : undefined), passive);
  view.addEventListener('pagehide', leave, passive);
}
