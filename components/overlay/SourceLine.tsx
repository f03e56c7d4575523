import type { Source } from '../../utils/core/source.ts';
import { filled } from '../../utils/core/text.ts';
import { useSay } from './lang.ts';
import { words } from './words.ts';

/** Where a fact comes from and the day on which it was last compared. */
export function SourceLine({ source }: { source: Source }) {
  const say = useSay();
  return (
    <span class="source">
      <a href={source.url} target="_blank" rel="noopener noreferrer" title={`${source.publisher} · ${source.dated}`}>
        {source.name}
      </a>
      <span class="figures">· {say(filled(words.checked, { day: source.checked }))}</span>
    </span>
  );
}
