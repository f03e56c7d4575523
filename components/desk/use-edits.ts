import { useEffect, useState } from 'preact/hooks';
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
}

/** Kept while one moves within the desk; closing the tab asks first. */
export function useEdits(): Edits {
  const [edits, setEdits] = useState<ReadonlyMap<string, Edit>>(new Map());
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
    drop: (id) => setEdits((old) => new Map([...old].filter(([other]) => other !== id))),
  };
}
