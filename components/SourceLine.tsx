import { ageOf, type Source } from '../utils/core/source.ts';
import { text } from '../utils/core/text.ts';
import { publishersInEnglish } from '../utils/data/publishers.ts';
import { useLang, useSay } from './lang.tsx';
import { useStale, useToday } from './today.ts';

const words = {
  from: text('依据', 'Source'),
  checked: text('{day} 核对', 'checked {day}'),
  stale: text('{days} 天未核对', 'not checked for {days} days'),
  undated: text('未注明日期', 'undated'),
};

export interface SourceLineProps {
  readonly source: Source;
  /** Year or month of the fact, where it has one of its own. */
  readonly as?: string;
}

/** Where a fact is written, of when the text is, and when somebody last compared the two. */
export function SourceLine({ source, as = source.dated }: SourceLineProps) {
  const say = useSay();
  const publisher = useLang() === 'en' ? (publishersInEnglish[source.publisher] ?? source.publisher) : source.publisher;
  const today = useToday();
  const isOld = useStale(source);
  const age = isOld && today !== undefined ? say(words.stale, { days: ageOf(source, today) }) : say(words.checked, { day: source.checked });
  return (
    <span class="source faint" data-source={source.id} data-stale={isOld ? '' : undefined}>
      {say(words.from)}{' '}
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {source.name}
      </a>
      {` · ${publisher} · ${as === 'undated' ? say(words.undated) : as} · ${age}`}
    </span>
  );
}
