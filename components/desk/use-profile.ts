import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../utils/core/profile.ts';
import type { Notice } from '../Banner.tsx';
import { storeNotice } from '../store-notice.ts';
import type { DeskPorts } from './ports.ts';

export interface Wanted {
  readonly ports: Pick<DeskPorts, 'profilesOf'>;
  /** `undefined` for none. */
  readonly id: string | undefined;
  /** Read again when this changes: what is stored may have changed with it. */
  readonly of: unknown;
  readonly fail: (notice: Notice | undefined) => void;
}

/** One subject with its details. `undefined`: not read yet, or none is wanted; `gone`: it is not stored. */
export function useProfile({ ports, id, of, fail }: Wanted): Profile | 'gone' | undefined {
  const [read, setRead] = useState<{ readonly id: string; readonly found: Profile | 'gone' }>();
  useEffect(() => {
    if (id === undefined) return;
    let isLate = false;
    ports.profilesOf([id]).then(
      ([found]) => (isLate ? undefined : setRead({ id, found: found ?? 'gone' })),
      (error: unknown) => (isLate ? undefined : fail(storeNotice(error))),
    );
    return () => {
      isLate = true;
    };
  }, [ports, id, of]);
  return id !== undefined && read?.id === id ? read.found : undefined;
}
