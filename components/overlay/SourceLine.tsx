import { ageOf, type Source } from '../../utils/core/source.ts';
import { filled } from '../../utils/core/text.ts';
import { useStale, useToday } from '../today.ts';
import { useSay } from './lang.ts';
import { words } from './words.ts';

/** Where a fact comes from and the day on which it was last compared; how long ago, once that is too long. */
export function SourceLine({ source }: { source: Source }) {
  const say = useSay();
  const today = useToday();
  const isOld = useStale(source);
  const age = isOld && today !== undefined ? filled(words.stale, { days: String(ageOf(source, today)) }) : filled(words.checked, { day: source.checked });
  return (
    <span class="source" data-stale={isOld ? '' : undefined}>
      <a href={source.url} target="_blank" rel="noopener noreferrer" title={`${source.publisher} · ${source.dated}`}>
        {source.name}
      </a>
      <span class="figures">· {say(age)}</span>
    </span>
  );
}
