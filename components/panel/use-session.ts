import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PanelPorts } from './ports.ts';
import { PanelSession } from './session.ts';

/** One session for as long as the panel stands; the component draws again after each of its changes. */
export function useSession(ports: PanelPorts): PanelSession {
  const session = useMemo(() => new PanelSession(ports), [ports]);
  const [, draw] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    const end = session.subscribe(() => draw((count) => count + 1));
    void session.start(life.signal);
    return () => {
      end();
      life.abort();
    };
  }, [session]);
  return session;
}
