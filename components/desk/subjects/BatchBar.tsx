import { useState } from 'preact/hooks';
import { longestTag, tagOf } from '../../../utils/core/subject-filter.ts';
import { text, type Text } from '../../../utils/core/text.ts';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import type { PageProps } from '../page-props.ts';
import { hashOf } from '../route.ts';
import { changeAll, tagged, untagged } from './batch.ts';
import { BatchCheck } from './BatchCheck.tsx';
import { BatchExport } from './BatchExport.tsx';
import { BatchTerms } from './BatchTerms.tsx';

const words = {
  count: text('已选 {n} 个', '{n} ticked'),
  clear: text('取消选择', 'Untick all'),
  tag: text('标签', 'Tags'),
  terms: text('授权与保留期', 'Mandate and retention'),
  check: text('检查', 'Check'),
  out: text('导出', 'Export'),
  erase: text('删除…', 'Erase…'),
  typed: text('标签', 'Tag'),
  add: text('加上', 'Add'),
  remove: text('去掉', 'Remove'),
};

type Part = 'tag' | 'terms' | 'check' | 'out';
const parts: readonly Part[] = ['tag', 'terms', 'check', 'out'];

export interface BatchProps {
  readonly page: PageProps;
  readonly ids: readonly string[];
}

function Tagging({ page, ids, known }: BatchProps & { readonly known: readonly string[] }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const tag = tagOf(typed);
  const run = async (how: typeof tagged, said: (count: number) => Text) => {
    setBusy(true);
    if (await changeAll(page, { ids, change: how(tag), said })) setTyped('');
    setBusy(false);
  };
  const acts = { busy: isBusy, disabled: tag === '' };
  return (
    <div class="acts" data-batch="tag">
      <input name="batch-tag" list="batch-tags" aria-label={say(words.typed)} placeholder={say(words.typed)} maxlength={longestTag} autocomplete="off" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      <datalist id="batch-tags">
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Button action="tag-all" {...acts} onPress={() => void run(tagged, (n) => text(`已给 ${n} 个主体加上“${tag}”`, `Tag “${tag}” added to ${n}`))}>
        {say(words.add)}
      </Button>
      <Button action="untag-all" {...acts} onPress={() => void run(untagged, (n) => text(`已从 ${n} 个主体去掉“${tag}”`, `Tag “${tag}” removed from ${n}`))}>
        {say(words.remove)}
      </Button>
    </div>
  );
}

/** An address of the browser holds about 2 MB; an id in it takes 39 bytes. */
const mostErased = 40_000;

/** What can be done with all ticked subjects at once. */
export function BatchBar({ page, ids, known, onClear }: BatchProps & { readonly known: readonly string[]; readonly onClear: () => void }) {
  const say = useSay();
  const [open, setOpen] = useState<Part>();
  const shown = { page, ids };
  return (
    <section class="batch" aria-label={say(words.count, { n: ids.length })} data-ticked={ids.length}>
      <div class="acts">
        <strong>{say(words.count, { n: ids.length })}</strong>
        {parts.map((part) => (
          <button key={part} type="button" class="button" data-action={`batch-${part}`} aria-expanded={open === part} onClick={() => setOpen(open === part ? undefined : part)}>
            {say(words[part])}
          </button>
        ))}
        {ids.length > mostErased ? null : (
          <a class="button button-danger" data-action="batch-erase" href={hashOf('records', ids.join(','))}>
            {say(words.erase)}
          </a>
        )}
        <Button action="clear-ticked" look="link" onPress={onClear}>
          {say(words.clear)}
        </Button>
      </div>
      {open === 'tag' ? <Tagging {...shown} known={known} /> : null}
      {open === 'terms' ? <BatchTerms {...shown} /> : null}
      {open === 'check' ? <BatchCheck {...shown} /> : null}
      {open === 'out' ? <BatchExport {...shown} /> : null}
    </section>
  );
}
