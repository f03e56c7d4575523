import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../utils/core/profile.ts';
import type { Notice } from '../Banner.tsx';
import { storeNotice } from '../store-notice.ts';
import type { DeskPorts } from './ports.ts';

export interface Subjects {
  /** `undefined` until they have been read. */
  readonly list: readonly Profile[] | undefined;
  /** Resolves with what is stored now, or with nothing when it cannot be read. */
  reload(): Promise<readonly Profile[] | undefined>;
}

/** The stored subjects; read again when the window comes to the front, because another window may have changed them. */
export function useSubjects(ports: DeskPorts, fail: (notice: Notice | undefined) => void): Subjects {
  const [list, setList] = useState<readonly Profile[]>();
  const reload = async () => {
    try {
      const read = await ports.profiles();
      setList(read);
      return read;
    } catch (error) {
      fail(storeNotice(error));
      return undefined;
    }
  };
  useEffect(() => {
    const look = () => void reload();
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [ports]);
  return { list, reload };
}
