import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../utils/core/profile.ts';

/** A subject as it is being typed, and what was stored when one began; `undefined` for a new one. */
export interface Edit {
  readonly base: Profile | undefined;
  readonly now: Profile;
}

/** Forms that were changed and not yet saved, by the address under which they stand. */
export interface Edits {
  of(id: string): Edit | undefined;
  has(id: string): boolean;
  put(id: string, edit: Edit): void;
  drop(id: string): void;
  /** What was typed up to `was` is stored now; what was typed since then stays, over what is stored. */
  saved(id: string, was: Profile, stored: Profile): void;
}

/** What the forms held when the desk was locked, and where it goes when that happens again. */
export interface CarriedEdits {
  readonly text: string | undefined;
  keep(text: string): void;
}

/** Kept while one moves within the desk, and over a lock; closing the tab asks first. */
export function useEdits(carried?: CarriedEdits): Edits {
  const [edits, setEdits] = useState<Open>(() => editsIn(carried?.text));
  const latest = useRef(edits);
  latest.current = edits;
  // Before anything else can open: an effect's end may wait for the next frame.
  useLayoutEffect(() => () => carried?.keep(JSON.stringify([...latest.current])), [carried]);
  useEffect(() => {
    if (edits.size === 0) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [edits.size]);
  return {
    of: (id) => edits.get(id),
    has: (id) => edits.has(id),
    put: (id, edit) => setEdits((old) => new Map(old).set(id, edit)),
    drop: (id) => setEdits((old) => without(old, id)),
    saved: (id, was, stored) => setEdits((old) => afterSaving(old, { id, was, stored })),
  };
}

type Open = ReadonlyMap<string, Edit>;

/** Its own writing, which nobody else could seal. */
const editsIn = (text: string | undefined): Open => new Map(text === undefined ? [] : (JSON.parse(text) as readonly (readonly [string, Edit])[]));

const without = (edits: Open, id: string): Map<string, Edit> => new Map([...edits].filter(([other]) => other !== id));

/** A new subject stands under its own id from then on. */
function afterSaving(edits: Open, { id, was, stored }: { readonly id: string; readonly was: Profile; readonly stored: Profile }): Open {
  const edit = edits.get(id);
  const others = without(edits, id);
  return edit === undefined || edit.now === was ? others : others.set(stored.id, { base: stored, now: edit.now });
}
