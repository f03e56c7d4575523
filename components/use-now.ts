import { useEffect, useState } from 'preact/hooks';
import { minute, type Clock, type Instant } from '../utils/core/time.ts';

/** The moment by the given clock, renewed twice a minute: minutes are the finest that most screens show. `every` is in milliseconds. */
export function useNow(clock: Clock, every = minute / 2): Instant {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), every);
    return () => clearInterval(timer);
  }, [clock, every]);
  return now;
}
