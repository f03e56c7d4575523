import { useEffect, useState } from 'preact/hooks';
import { minute, type Clock, type Instant } from '../utils/core/time.ts';

/** The moment by the given clock, renewed twice a minute: minutes are the finest that a screen shows. */
export function useNow(clock: Clock): Instant {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), minute / 2);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
