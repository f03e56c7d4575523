import { useEffect, useState } from 'preact/hooks';
import type { Text } from '../../utils/core/text.ts';
import { useSay } from './lang.ts';

/** A screen reader is spoken to at most once in this time, ms. */
export const breath = 1_000;

/** One polite live region. Of several messages within a second the last is said, when the second is over. */
export function Announcer({ said }: { said: Text | undefined }) {
  const say = useSay();
  const wanted = said === undefined ? '' : say(said);
  const [spoken, setSpoken] = useState('');
  const [resting, setResting] = useState(false);

  useEffect(() => {
    if (resting || wanted === spoken) return;
    setSpoken(wanted);
    setResting(true);
  }, [wanted, spoken, resting]);

  useEffect(() => {
    if (!resting) return undefined;
    const timer = setTimeout(() => setResting(false), breath);
    return () => clearTimeout(timer);
  }, [resting]);

  return (
    <div class="unseen" role="status" aria-live="polite" aria-atomic="true">
      {spoken}
    </div>
  );
}
