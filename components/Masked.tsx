import { useEffect, useState } from 'preact/hooks';
import { text } from '../utils/core/text.ts';
import { Icon } from './Icon.tsx';
import { useSay } from './lang.tsx';

/** Shown values hide themselves after this many milliseconds, even while the button is held. */
export const maskAgain = 30_000;

const hold = text('按住显示', 'Hold to show');

export interface Reveal {
  readonly shown: boolean;
  readonly set: (shown: boolean) => void;
}

/** Whether values are shown now; ends by itself after 30 s and when the window loses the focus. */
export function useReveal(): Reveal {
  const [shown, set] = useState(false);
  useEffect(() => {
    if (!shown) return;
    const hide = () => set(false);
    const timer = setTimeout(hide, maskAgain);
    addEventListener('blur', hide);
    return () => {
      clearTimeout(timer);
      removeEventListener('blur', hide);
    };
  }, [shown]);
  return { shown, set };
}

const isPress = (event: KeyboardEvent) => event.key === ' ' || event.key === 'Enter';

/** Shows while it is held, by pointer or by key. */
export function HoldToShow({ reveal, label }: { readonly reveal: Reveal; readonly label?: string }) {
  const say = useSay();
  const show = () => reveal.set(true);
  const hide = () => reveal.set(false);
  return (
    <button
      type="button"
      class="button button-icon"
      data-action="reveal"
      aria-label={label ?? say(hold)}
      title={say(hold)}
      aria-pressed={reveal.shown}
      onPointerDown={show}
      onPointerUp={hide}
      onPointerLeave={hide}
      onPointerCancel={hide}
      onKeyDown={(event) => {
        if (!isPress(event)) return;
        event.preventDefault();
        if (!event.repeat) show();
      }}
      onKeyUp={hide}
      onBlur={hide}
    >
      <Icon name="eye" />
    </button>
  );
}
