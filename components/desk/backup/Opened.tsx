import { useState } from 'preact/hooks';
import { momentText } from '../../../utils/core/format.ts';
import { text } from '../../../utils/core/text.ts';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import type { PageProps } from '../page-props.ts';
import { decided, type Choices, type Pairing } from './merge-plan.ts';
import { Pairings } from './Pairings.tsx';
import type { OpenedFile } from './ports.ts';
import { Replace } from './Replace.tsx';

const words = {
  backup: text('完整备份', 'A full backup'),
  bundle: text('主体包', 'A bundle of subjects'),
  holds: text('{kind}，写于 {at}：主体 {subjects}，订单 {orders}，草稿 {drafts}；整份文件已读完，没有缺损。', '{kind} of {at}: {subjects} subjects, {orders} orders, {drafts} drafts. The whole file was read and is undamaged.'),
  holdsSubjects: text('{kind}，写于 {at}：主体 {subjects}；整份文件已读完，没有缺损。', '{kind} of {at}: {subjects} subjects. The whole file was read and is undamaged.'),
  refused: text('其中 {n} 条记录的形式不认识，不会写入。', 'Records of unknown form, which will not be written: {n}.'),
  how: text('怎么恢复', 'How to restore'),
  merge: text('合并：本机资料都留着，补上文件里的', 'Merge: all that is here stays, and the file’s is added'),
  replace: text('替换：本机资料换成文件里的', 'Replace: the file’s data in place of what is here'),
  others: text('订单、草稿、填写记录和勾选按时间合并，两边的都留着。', 'Orders, drafts, fill records and ticks of both sides are kept, merged by time.'),
  write: text('写入 {n} 个主体', 'Write subjects ({n})'),
  writeAll: text('合并（主体 {n} 个有变动）', 'Merge (subjects that change: {n})'),
  drop: text('不恢复', 'Do not restore'),
};

export interface OpenedProps {
  readonly page: PageProps;
  readonly file: OpenedFile;
  readonly all: readonly Pairing[];
  readonly busy: boolean;
  readonly onMerge: (choices: Choices) => void;
  readonly onReplace: () => void;
  readonly onDrop: () => void;
}

function Holds({ file }: { readonly file: OpenedFile }) {
  const say = useSay();
  const { kind, subjects, orders, drafts, refused } = file;
  return (
    <div data-file={kind}>
      <p>{say(kind === 'backup' ? words.holds : words.holdsSubjects, { kind: say(words[kind]), at: say(momentText(file.createdAt)), subjects, orders, drafts })}</p>
      {refused === 0 ? null : (
        <p class="note-line" data-refused={refused}>
          {say(words.refused, { n: refused })}
        </p>
      )}
    </div>
  );
}

function Merge({ page, file, all, busy, onMerge, onDrop }: OpenedProps) {
  const say = useSay();
  const [choices, setChoices] = useState<Choices>(new Map());
  const changes = decided(all, choices, page.ports.clock()).length;
  const face = file.kind === 'backup' ? words.writeAll : words.write;
  return (
    <>
      {file.kind === 'backup' ? <p class="faint">{say(words.others)}</p> : null}
      <Pairings all={all} choices={choices} onChange={setChoices} />
      <div class="acts">
        <Button action="merge-file" look="main" busy={busy} disabled={changes === 0 && file.kind === 'bundle'} onPress={() => onMerge(choices)}>
          {say(face, { n: changes })}
        </Button>
        <Button action="drop-file" onPress={onDrop}>
          {say(words.drop)}
        </Button>
      </div>
    </>
  );
}

/** What an opened file holds, and what becomes of it: merged with what is here, or, a backup, put in its place. */
export function Opened(props: OpenedProps) {
  const say = useSay();
  const { file } = props;
  const [mode, setMode] = useState<'merge' | 'replace'>('merge');
  return (
    <div class="confirm opened" role="group">
      <Holds file={file} />
      {file.kind === 'bundle' ? null : (
        <fieldset class="setting">
          <legend>{say(words.how)}</legend>
          {(['merge', 'replace'] as const).map((one) => (
            <label key={one} class="tick">
              <input type="radio" name="restore-mode" value={one} checked={mode === one} onChange={() => setMode(one)} />
              {say(words[one])}
            </label>
          ))}
        </fieldset>
      )}
      {mode === 'merge' ? <Merge {...props} /> : <Replace busy={props.busy} onReplace={props.onReplace} onDrop={props.onDrop} />}
    </div>
  );
}
