import { useEffect, useRef, useState } from 'preact/hooks';

export interface VirtualRows {
  /** Of the element that scrolls. */
  readonly box: { current: HTMLDivElement | null };
  /** The first row that is in the page, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Heights of what stands in place of the rows above and below, in pixels. */
  readonly above: number;
  readonly below: number;
  /** Brings a row into view; it is in the page after the next drawing. */
  reveal(row: number): void;
}

/** Rows that are kept in the page beyond what is seen, so that scrolling does not outrun the drawing. */
const spare = 12;
/** Where nothing is laid out, e.g. before the first drawing. */
const usual = 640;

/** Of a very long table only the rows in view are in the page. All rows are of one height, in pixels; `of` changes: from the top again. */
export function useVirtualRows(count: number, height: number, of: unknown): VirtualRows {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, room: usual });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = () => setView({ top: element.scrollTop, room: element.clientHeight || usual });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const resized = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(look);
    resized?.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      resized?.disconnect();
    };
  }, []);
  useEffect(() => {
    if (box.current !== null) box.current.scrollTop = 0;
  }, [of]);
  const seen = Math.ceil(view.room / height);
  const first = Math.min(Math.floor(view.top / height), Math.max(0, count - seen));
  const from = Math.max(0, first - spare);
  const to = Math.min(count, first + seen + spare);
  const reveal = (row: number) => {
    const element = box.current;
    if (element === null) return;
    const [top, room] = [element.scrollTop, element.clientHeight || usual];
    // The header stays over the first row in view.
    if (row * height < top) element.scrollTop = row * height;
    else if ((row + 2) * height > top + room) element.scrollTop = (row + 2) * height - room;
    setView({ top: element.scrollTop, room });
  };
  return { box, from, to, above: from * height, below: (count - to) * height, reveal };
}
