import { useEffect, useRef, useState } from 'preact/hooks';

type Open = 'no' | 'hover' | 'kept';

/** Time before a hover opens a card, and before leaving closes it, ms. */
const hoverDelay = 120;
const leaveDelay = 180;

/** The handlers of the element that holds a card's button and the card. */
export interface CardHandlers {
  onPointerEnter(): void;
  onPointerLeave(): void;
  onFocusIn(): void;
  onFocusOut(event: FocusEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

export interface CardState {
  readonly isOpen: boolean;
  readonly handlers: CardHandlers;
  /** A click keeps the card open; a second one closes it. */
  press(): void;
}

/** A card that opens on hover, focus or click, and closes on leaving, on losing focus, or on Escape. */
export function useCard(): CardState {
  const [open, setOpen] = useState<Open>('no');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = (next: (now: Open) => Open, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(next), delay);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  const handlers: CardHandlers = {
    onPointerEnter: () => later((now) => (now === 'no' ? 'hover' : now), hoverDelay),
    onPointerLeave: () => later((now) => (now === 'hover' ? 'no' : now), leaveDelay),
    onFocusIn: () => setOpen((now) => (now === 'no' ? 'hover' : now)),
    onFocusOut: ({ currentTarget, relatedTarget }) => {
      const stays = currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      if (!stays) setOpen('no');
    },
    onKeyDown: (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen('no');
    },
  };
  return { isOpen: open !== 'no', handlers, press: () => setOpen((now) => (now === 'kept' ? 'no' : 'kept')) };
}
