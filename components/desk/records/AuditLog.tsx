import { useMemo, useState } from 'preact/hooks';
import { actWords, auditActs, filesHolding, type AuditAct, type AuditEntry } from '../../../utils/core/audit.ts';
import { momentText } from '../../../utils/core/format.ts';
import { fileLine } from '../../../utils/core/receipt.ts';
import { text } from '../../../utils/core/text.ts';
import { EmptyState } from '../../EmptyState.tsx';
import { useSay, type Say } from '../../lang.tsx';
import { pageTitle } from '../../page-title.ts';
import { useWindow } from '../../Windowed.tsx';
import { hashOf } from '../route.ts';

const words = {
  head: text('操作记录', 'Log'),
  what: text('做了什么、何时、涉及哪些主体；不含资料内容。只在本机，保留 180 天。', 'What was done, when, with which subjects; never a value. On this machine only, kept for 180 days.'),
  none: text('还没有记录', 'Nothing noted yet'),
  noneTodo: text('填写、导入、导出、备份、删除等会自动记在这里。', 'Fills, imports, exports, backups and erasures are noted here by themselves.'),
  at: text('时间', 'When'),
  act: text('操作', 'What'),
  subjects: text('主体', 'Subjects'),
  detail: text('说明', 'Detail'),
  all: text('全部操作', 'Everything'),
  filter: text('按操作筛选', 'Filter by act'),
  gone: text('已删除的主体', 'An erased subject'),
  and: text('、', ', '),
  count: text('{n} 个', '{n}'),
  more: text('等 {n} 个', 'and others, {n} in all'),
  files: text('仍有文件：{files}', 'Files that still hold it: {files}'),
};

/** Names of the subjects by id, of those that are still stored. */
export type NameOf = (id: string) => string | undefined;

const mostNames = 3;

function Who({ entry: { subjects, count }, nameOf }: { readonly entry: AuditEntry; readonly nameOf: NameOf }) {
  const say = useSay();
  const shown = subjects.slice(0, mostNames);
  return (
    <>
      {shown.map((id, at) => (
        <span key={id}>
          {at === 0 ? '' : say(words.and)}
          {nameOf(id) === undefined ? <span class="faint">{say(words.gone)}</span> : <a href={hashOf('subjects', id)}>{nameOf(id)}</a>}
        </span>
      ))}
      {count > shown.length ? ` ${say(shown.length === 0 ? words.count : words.more, { n: count })}` : null}
    </>
  );
}

/** Of a fill, its page; of an erasing, the files that it did not reach; else the name of the file or the reason stated. */
function detailOf(entry: AuditEntry, log: readonly AuditEntry[], say: Say): string {
  const { act, detail = '', at, subjects } = entry;
  if (act === 'fill') return say(pageTitle(detail));
  if (act !== 'erase' && act !== 'purge') return detail;
  const files = filesHolding(log, subjects.map((id) => ({ id, createdAt: Number.POSITIVE_INFINITY }))).filter((file) => file.at <= at);
  return files.length === 0 ? '' : say(words.files, { files: files.map((file) => say(fileLine(file))).join('；') });
}

function ActFilter({ log, value, onChange }: { readonly log: readonly AuditEntry[]; readonly value: AuditAct | ''; readonly onChange: (act: AuditAct | '') => void }) {
  const say = useSay();
  const counts = new Map<AuditAct, number>();
  for (const { act } of log) counts.set(act, (counts.get(act) ?? 0) + 1);
  return (
    <select class="act-filter" name="act" aria-label={say(words.filter)} value={value} onChange={(event) => onChange(auditActs.find((act) => act === event.currentTarget.value) ?? '')}>
      <option value="">{`${say(words.all)} (${log.length})`}</option>
      {auditActs
        .filter((act) => counts.has(act))
        .map((act) => (
          <option key={act} value={act}>{`${say(actWords[act])} (${counts.get(act) ?? 0})`}</option>
        ))}
    </select>
  );
}

/** What was done with subjects, the newest first. */
export function AuditLog({ log, nameOf }: { readonly log: readonly AuditEntry[]; readonly nameOf: NameOf }) {
  const say = useSay();
  const [act, setAct] = useState<AuditAct | ''>('');
  const matching = useMemo(() => (act === '' ? log : log.filter((entry) => entry.act === act)), [log, act]);
  const { seen, rest } = useWindow(matching, act);
  return (
    <section class="records-part" data-log={log.length}>
      <h2>{say(words.head)}</h2>
      <p class="faint">{say(words.what)}</p>
      {log.length === 0 ? (
        <EmptyState title={words.none} todo={words.noneTodo} />
      ) : (
        <>
          <ActFilter log={log} value={act} onChange={setAct} />
          <table class="wide">
            <thead>
              <tr>
                <th>{say(words.at)}</th>
                <th>{say(words.act)}</th>
                <th>{say(words.subjects)}</th>
                <th>{say(words.detail)}</th>
              </tr>
            </thead>
            <tbody>
              {seen.map((entry) => (
                <tr key={entry.id} data-entry={entry.act}>
                  <td class="nowrap">{say(momentText(entry.at))}</td>
                  <td class="nowrap">{say(actWords[entry.act])}</td>
                  <td>
                    <Who entry={entry} nameOf={nameOf} />
                  </td>
                  <td>{detailOf(entry, log, say)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {rest}
        </>
      )}
    </section>
  );
}
