import { useState } from 'preact/hooks';
import { mandateParts } from '../../../utils/core/mandate.ts';
import { text, type Text } from '../../../utils/core/text.ts';
import { dayAt } from '../../../utils/core/time.ts';
import { Banner } from '../../Banner.tsx';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import { changeAll, daysAmiss, isBlank, isOver, noTerms, withTerms, type Terms } from './batch.ts';
import type { BatchProps } from './BatchBar.tsx';

const words = {
  what: text('填了的项写到全部 {n} 个主体上，覆盖原值；空着的项不动。', 'What is filled in is set for all {n} subjects, over what they have; blank parts change nothing.'),
  until: text('保存到', 'Kept until'),
  set: text('写到 {n} 个主体', 'Set for {n} subjects'),
  over: text('“保存到”已经过去：写入后，这些主体在下次启动时清除，不能恢复。', '“Kept until” is over: once set, these subjects are erased at the next start, for good.'),
  'before-consent': text('授权截止日早于同意日期，请改其中一个。', 'The mandate ends before the consent was given; change one of the two.'),
  ended: text('授权截止日已经过去：写入后，这些主体只能看，不能改、不能填。', 'The mandate is over by then: once set, these subjects can be looked at, not changed or filled.'),
};

const rows: readonly { readonly part: keyof Terms; readonly label: Text; readonly kind: 'text' | 'date' }[] = [
  { part: 'number', label: mandateParts.number, kind: 'text' },
  { part: 'consentOn', label: mandateParts.consentOn, kind: 'date' },
  { part: 'scope', label: mandateParts.scope, kind: 'text' },
  { part: 'ends', label: mandateParts.ends, kind: 'date' },
  { part: 'retainUntil', label: words.until, kind: 'date' },
];

const said = (n: number) => text(`已写到 ${n} 个主体`, `Set for ${n} subjects`);

/** One mandate and one last day for many subjects: a client's group, or a letter that names them all. */
export function BatchTerms({ page, ids }: BatchProps) {
  const say = useSay();
  const [terms, setTerms] = useState(noTerms);
  const [isBusy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    if (await changeAll(page, { ids, change: withTerms(terms), said })) setTerms(noTerms);
    setBusy(false);
  };
  const today = dayAt(page.ports.clock());
  const amiss = daysAmiss(terms, today);
  const put = (part: keyof Terms) => (event: { readonly currentTarget: { readonly value: string } }) => setTerms({ ...terms, [part]: event.currentTarget.value });
  return (
    <div class="batch-part" data-batch="terms">
      <p class="faint">{say(words.what, { n: ids.length })}</p>
      <div class="batch-fields">
        {rows.map(({ part, label, kind }) => (
          <label key={part}>
            <span>{say(label)}</span>
            {kind === 'date' ? (
              <input name={`batch-${part}`} type="date" value={terms[part]} onInput={put(part)} />
            ) : (
              <input name={`batch-${part}`} maxlength={200} autocomplete="off" value={terms[part]} onInput={put(part)} />
            )}
          </label>
        ))}
      </div>
      {isOver(terms, today) ? <Banner tone="warn" notice={{ what: words.over }} /> : null}
      {amiss === undefined ? null : <Banner tone="warn" notice={{ what: words[amiss] }} />}
      <div class="acts">
        <Button action="set-terms" look="main" busy={isBusy} disabled={isBlank(terms) || amiss === 'before-consent'} onPress={() => void run()}>
          {say(words.set, { n: ids.length })}
        </Button>
      </div>
    </div>
  );
}
