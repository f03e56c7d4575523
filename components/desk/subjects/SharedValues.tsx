import { useMemo } from 'preact/hooks';
import { duplicatesOf, type Duplicate, type Owners } from '../../../utils/core/duplicates.ts';
import type { Overview } from '../../../utils/core/overview.ts';
import { text } from '../../../utils/core/text.ts';
import { duplicateRows } from '../../../utils/data/duplicates.ts';
import { useSay } from '../../lang.tsx';
import { DuplicateCard } from './DuplicateCard.tsx';

const head = text('与其他主体相同的内容（{n}）：{kinds}', 'Shared with other subjects ({n}): {kinds}');

export interface SharedValuesProps {
  readonly subject: Overview;
  readonly owners: Owners;
}

/** What this subject has in common with others and should not. Renders nothing where there is nothing. */
export function SharedValues({ subject, owners }: SharedValuesProps) {
  const say = useSay();
  const found = useMemo(() => duplicatesOf(subject, owners), [subject, owners]);
  const others = found.map(({ kind, key, uses }): Duplicate => ({ kind, key, uses: uses.filter((use) => use.subject.id !== subject.id) })).filter(({ uses }) => uses.length > 0);
  if (others.length === 0) return null;
  const kinds = [...new Set(others.map(({ kind }) => kind))];
  return (
    <details class="shared" data-shared={others.length} open={others.some(({ kind }) => kind === 'certificate')}>
      <summary>{say(head, { n: others.length, kinds: kinds.map((kind) => say(duplicateRows[kind].what)).join(' · ') })}</summary>
      {others.map((one) => (
        <DuplicateCard key={`${one.kind}/${one.key}`} duplicate={one} />
      ))}
    </details>
  );
}
