import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../utils/core/text.ts';
import { useSay } from './lang.tsx';

const page = 50;
const more: Text = { zh: '已显示 {shown} / {all}，继续显示', en: '{shown} of {all} shown; show more' };

export interface WindowedProps<Item> {
  readonly items: readonly Item[];
  readonly row: (item: Item) => ComponentChildren;
  /** Shown from the top again when this changes, e.g. another filter. */
  readonly of: string;
}

/** Asks for more when the end of the list comes near; a button does the same without a pointer or an observer. */
function useNearEnd(end: RefObject<HTMLElement | null>, grow: () => void) {
  const latest = useRef(grow);
  latest.current = grow;
  useEffect(() => {
    const mark = end.current;
    if (mark === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && latest.current(), { rootMargin: '400px' });
    observer.observe(mark);
    return () => observer.disconnect();
  });
}

export interface Window<Item> {
  readonly seen: readonly Item[];
  /** The button that asks for more; absent when all are seen. */
  readonly rest: ComponentChildren;
}

/** The beginning of a long list: 50 rows, and 50 more at each approach of the end. */
export function useWindow<Item>(items: readonly Item[], of: string): Window<Item> {
  const say = useSay();
  const [grown, setGrown] = useState({ of, count: page });
  const count = grown.of === of ? grown.count : page;
  const end = useRef<HTMLButtonElement>(null);
  const grow = () => setGrown({ of, count: count + page });
  useNearEnd(end, grow);
  const rest =
    count < items.length ? (
      <button type="button" class="button button-link more" data-action="more" ref={end} onClick={grow}>
        {say(more, { shown: count, all: items.length })}
      </button>
    ) : null;
  return { seen: items.slice(0, count), rest };
}

/** A long list of which only the beginning is in the page. */
export function Windowed<Item>({ items, row, of }: WindowedProps<Item>) {
  const { seen, rest } = useWindow(items, of);
  return (
    <>
      {seen.map(row)}
      {rest}
    </>
  );
}
