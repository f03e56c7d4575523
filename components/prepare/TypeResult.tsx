import type { Next } from '../../utils/core/decision.ts';
import { filingTypeRows } from '../../utils/data/filing-types.ts';
import { useLang, useSay } from '../lang.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { Conflicts } from './Conflicts.tsx';
import { words } from './words.ts';

/** The type that the answers lead to: why, what comes first, what it does not do. */
export function TypeResult({ result }: { readonly result: Extract<Next, { kind: 'result' }> }) {
  const say = useSay();
  const lang = useLang();
  const row = filingTypeRows.find(({ type }) => type === result.type);
  if (row === undefined) return null;
  return (
    <div class="result-type" data-type={result.type}>
      <p class="result-name">
        <strong>{say(row.name)}</strong>
        {lang === 'en' ? <span lang="zh-CN">{row.name.zh}</span> : null}
        <span class="tag">{say(words[result.service])}</span>
      </p>
      <p>{say(row.meaning)}</p>
      <dl class="result-facts">
        <dt>{say(words.why)}</dt>
        <dd>{say(result.why)}</dd>
        <dt>{say(words.blocks)}</dt>
        <dd>
          <ul class="dots">
            {result.blocks.map((block) => (
              <li key={block.zh}>{say(block)}</li>
            ))}
          </ul>
        </dd>
        <dt>{say(words.not)}</dt>
        <dd>{say(row.not)}</dd>
      </dl>
      <p class="faint">
        {say(words.order)} <span lang="zh-CN">{row.order}</span>
      </p>
      <p class="faint">{say(words.auto)}</p>
      <Conflicts conflicts={row.conflicts} />
      <SourceLine source={row.source} />
    </div>
  );
}
