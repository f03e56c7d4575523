import { useMemo, useState } from 'preact/hooks';
import { duplicateKinds, type Duplicate, type DuplicateKind } from '../../../utils/core/duplicates.ts';
import { text } from '../../../utils/core/text.ts';
import { duplicateRows } from '../../../utils/data/duplicates.ts';
import { EmptyState } from '../../EmptyState.tsx';
import { useSay } from '../../lang.tsx';
import { Windowed } from '../../Windowed.tsx';
import type { PageProps } from '../page-props.ts';
import { DuplicateCard } from './DuplicateCard.tsx';

const words = {
  what: text('同一个手机号、证件号、邮箱或域名出现在几个主体里。每处写明谁在用、违反什么、什么时候可以。', 'One mobile, ID number, e-mail or domain in several subjects: who uses it, which rule that breaks, and when it is fine.'),
  all: text('全部 {n}', 'All {n}'),
  kind: text('{name}（{n}）', '{name} ({n})'),
  none: text('没有发现重复', 'No duplicates found'),
  fine: text('已比较全部 {n} 个主体的手机号、证件号、邮箱、域名和主办者证件。', 'Mobiles, ID numbers, e-mails, domains and certificates of all {n} subjects were compared.'),
  reading: text('正在比较…', 'Comparing…'),
};

function Kinds({ found, kind, onKind }: { readonly found: readonly Duplicate[]; readonly kind: DuplicateKind | undefined; readonly onKind: (kind: DuplicateKind | undefined) => void }) {
  const say = useSay();
  const counted = duplicateKinds.map((one) => ({ one, n: found.filter((duplicate) => duplicate.kind === one).length })).filter(({ n }) => n > 0);
  return (
    <div class="filters" role="group">
      <button type="button" class="chip" aria-pressed={kind === undefined} onClick={() => onKind(undefined)}>
        {say(words.all, { n: found.length })}
      </button>
      {counted.map(({ one, n }) => (
        <button key={one} type="button" class="chip" data-kind={one} aria-pressed={kind === one} onClick={() => onKind(one)}>
          {say(words.kind, { name: say(duplicateRows[one].name), n })}
        </button>
      ))}
    </div>
  );
}

/** Every value that serves several subjects and should serve one. */
export function DuplicatesPage({ subjects }: PageProps) {
  const say = useSay();
  const [kind, setKind] = useState<DuplicateKind>();
  const found = subjects.shared?.duplicates;
  const shown = useMemo(() => (found ?? []).filter((one) => kind === undefined || one.kind === kind), [found, kind]);
  if (found === undefined) return <p class="faint">{say(words.reading)}</p>;
  const n = String(subjects.list?.length ?? 0);
  if (found.length === 0) return <EmptyState title={words.none} todo={text(words.fine.zh.replace('{n}', n), words.fine.en.replace('{n}', n))} />;
  return (
    <>
      <p class="faint">{say(words.what)}</p>
      <Kinds found={found} kind={kind} onKind={setKind} />
      <Windowed of={kind ?? 'all'} items={shown} row={(duplicate) => <DuplicateCard key={`${duplicate.kind}/${duplicate.key}`} duplicate={duplicate} />} />
    </>
  );
}
