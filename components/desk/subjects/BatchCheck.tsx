import { useEffect, useMemo, useState } from 'preact/hooks';
import { fields } from '../../../utils/core/field.ts';
import type { Profile } from '../../../utils/core/profile.ts';
import type { Severity } from '../../../utils/core/rule.ts';
import { text } from '../../../utils/core/text.ts';
import { dayAt } from '../../../utils/core/time.ts';
import type { Outlook } from '../../../utils/rows/tally.ts';
import { Findings, severityWords } from '../../Findings.tsx';
import { useSay } from '../../lang.tsx';
import { storeNotice } from '../../store-notice.ts';
import { nameOf } from '../../subject/subject-view.ts';
import { useSlices } from '../../use-slices.ts';
import { useWindow } from '../../Windowed.tsx';
import { hashOf } from '../route.ts';
import type { BatchProps } from './BatchBar.tsx';
import { checkAll, outlookOf, type Checked } from './check-subjects.ts';

const words = {
  checking: text('正在检查 {n} 个主体…', 'Checking {n} subjects…'),
  sum: text('{all} 个里：会被退回 {block}，不完整 {missing}，留意 {warn}，没有发现问题 {fine}', 'Of {all}: would be refused {block}, incomplete {missing}, take note {warn}, nothing found {fine}'),
  lacks: text('缺 {n} 项', 'Lacks {n}'),
  blank: text('空着，控制台必填：{fields}', 'Blank, and the console requires it: {fields}'),
  and: text('、', ', '),
  count: text('{word} {n}', '{word} {n}'),
};

const severities: readonly Severity[] = ['block', 'warn', 'hint'];
const none: readonly Checked[] = [];

/** The ticked subjects with their details; `undefined` while they are read. */
function useDetails({ page, ids }: BatchProps): readonly Profile[] | undefined {
  const { ports, fail, subjects } = page;
  const [read, setRead] = useState<readonly Profile[]>();
  useEffect(() => {
    let isLate = false;
    ports.profilesOf(ids).then(
      (profiles) => (isLate ? undefined : setRead(profiles)),
      (error: unknown) => (isLate ? undefined : fail(storeNotice(error))),
    );
    return () => {
      isLate = true;
    };
  }, [ports, ids, subjects.list]);
  return read;
}

function Row({ one }: { readonly one: Checked }) {
  const say = useSay();
  const { profile, findings, counts, lacks } = one;
  return (
    <details class="checked" data-checked={profile.id} data-blocks={counts.block}>
      <summary>
        <a href={hashOf('subjects', profile.id)}>{say(nameOf(profile))}</a>
        {severities
          .filter((severity) => counts[severity] > 0)
          .map((severity) => (
            <span key={severity} class={`tag tone-${severity}`}>
              {say(words.count, { word: say(severityWords[severity]), n: counts[severity] })}
            </span>
          ))}
        {lacks.length === 0 ? null : <span class="tag tone-warn">{say(words.lacks, { n: lacks.length })}</span>}
      </summary>
      {lacks.length === 0 ? null : <p class="faint">{say(words.blank, { fields: lacks.map((field) => say(fields[field].label)).join(say(words.and)) })}</p>}
      <Findings findings={findings} />
    </details>
  );
}

/** Which of the ticked subjects would be refused, and why. */
export function BatchCheck({ page, ids }: BatchProps) {
  const say = useSay();
  const profiles = useDetails({ page, ids });
  const { rules, ports, subjects } = page;
  const today = dayAt(ports.clock());
  const work = useMemo(() => ({ profiles: profiles ?? [], rules, today, owners: subjects.shared?.owners }), [profiles, rules, today, subjects.shared]);
  const { result = none, isOld } = useSlices(work, () => checkAll(work));
  const faulty = useMemo(() => result.filter(({ findings, lacks }) => findings.length > 0 || lacks.length > 0), [result]);
  const { seen, rest } = useWindow(faulty, String(ids.length));
  if (profiles === undefined || isOld) {
    return (
      <p class="faint" role="status">
        {say(words.checking, { n: ids.length })}
      </p>
    );
  }
  const of = (outlook: Outlook) => result.filter((one) => outlookOf(one) === outlook).length;
  return (
    <div class="batch-part" data-batch="check">
      <p role="status">{say(words.sum, { all: result.length, block: of('block'), missing: of('missing'), warn: of('warn'), fine: of('fine') })}</p>
      {seen.map((one) => (
        <Row key={one.profile.id} one={one} />
      ))}
      {rest}
    </div>
  );
}
