import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '../Banner.tsx';
import { storeNotice } from '../store-notice.ts';
import { isWrong, type LockPorts, type Secret } from './ports.ts';

export interface Unlocking {
  readonly busy: boolean;
  /** Seconds until the next attempt. */
  readonly wait: number;
  /** Why the last attempt failed. */
  readonly notice: Notice | undefined;
  /** How many attempts failed here. */
  readonly failed: number;
  /** Resolves with whether it is open now. */
  attempt(secret: Secret): Promise<boolean>;
}

const secondsOf = (ms: number): number => Math.ceil(ms / 1_000);

/** Seconds that count down by themselves; set anew by what the ports say. */
function useCountdown(): [number, (seconds: number) => void] {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, setLeft];
}

/** One attempt after the other, with the pause that grows while they are wrong. It goes on in a window that is opened anew. */
export function useUnlock(ports: LockPorts): Unlocking {
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Notice>();
  const [failed, setFailed] = useState(0);
  const [wait, setWait] = useCountdown();
  const look = async () => setWait(secondsOf(await ports.pause().catch(() => 0)));
  useEffect(() => void look(), [ports]);
  const attempt = async (secret: Secret) => {
    if (busy || wait > 0) return false;
    setBusy(true);
    setNotice(undefined);
    try {
      await ports.unlock(secret);
      return true;
    } catch (error) {
      setNotice(storeNotice(error));
      if (isWrong(error)) setFailed((count) => count + 1);
      await look();
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, wait, notice, failed, attempt };
}
