import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Box } from './geometry.ts';
import { placeCard } from './place.ts';

interface CardProps {
  readonly id: string;
  readonly name: string;
  /** What above the button the card must not cover, px: the words that it explains. */
  readonly clear?: number;
  readonly children: ComponentChildren;
}

/** A small panel beside the button before it. It is measured once when it opens, then lies in document coordinates. */
export function Card({ id, name, clear = 0, children }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Pick<Box, 'x' | 'y'>>();
  useLayoutEffect(() => {
    const own = card.current;
    const anchor = own?.previousElementSibling?.getBoundingClientRect();
    const layer = own?.closest('[data-layer]')?.getBoundingClientRect();
    if (!own || anchor === undefined || layer === undefined) return;
    // Beside the rail, not over it.
    const edge = own.closest('.root')?.querySelector('.rail')?.getBoundingClientRect().x;
    const viewport = { width: edge ?? document.documentElement.clientWidth, height: window.innerHeight };
    const { x, y } = placeCard({ x: anchor.x, y: anchor.y - clear, width: anchor.width, height: anchor.height + clear }, own.getBoundingClientRect(), viewport);
    setBox({ x: x - layer.x, y: y - layer.y });
  }, []);
  return (
    <div
      ref={card}
      id={id}
      class="card"
      role="dialog"
      aria-label={name}
      style={box === undefined ? { visibility: 'hidden' } : { transform: `translate(${Math.round(box.x)}px, ${Math.round(box.y)}px)` }}
    >
      {children}
    </div>
  );
}
