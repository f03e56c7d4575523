import { useState } from 'preact/hooks';
import { filled, text, type Text } from '../../../utils/core/text.ts';
import { Banner, type Notice } from '../../Banner.tsx';
import { useSay } from '../../lang.tsx';
import { storeNotice } from '../../store-notice.ts';
import type { PageProps } from '../page-props.ts';
import type { Content, Sealing, WrittenFile } from './ports.ts';
import { RunBar } from './RunBar.tsx';
import { SealingForm } from './SealingForm.tsx';
import { sizeText } from './size-text.ts';
import { useRun } from './use-run.ts';

const words = {
  disk: text('已写好“{name}”（{size}，主体 {subjects}，记录 {records}），并从磁盘重新读出、解密、逐条核对。', 'Wrote “{name}” ({size}, {subjects} subjects, {records} records); read back from the disk, decrypted and compared record by record.'),
  memory: text('“{name}”（{size}，主体 {subjects}，记录 {records}）已解密并逐条核对，再交给浏览器下载。下载完成后可在下面“打开文件”里选它再核对一遍。', '“{name}” ({size}, {subjects} subjects, {records} records) was decrypted and compared, then handed to the browser to download. Choose it under “Open a file” below to check it once more.'),
  unreadable: text('另有 {n} 条记录已受损、解不开，不在文件里。', 'Records that are damaged and cannot be decrypted: {n}. They are not in the file.'),
  unlogged: text('日志没有记上这一次。', 'The log does not say so: it could not be written.'),
  safe: text('没有留下可用的文件；本机资料没有改动。', 'No usable file was left; what is stored is unchanged.'),
  stopped: text('已取消，没有留下文件', 'Cancelled; no file was left'),
};

export interface WriteFileProps {
  readonly page: PageProps;
  readonly name: 'backup' | 'bundle';
  readonly face: Text;
  readonly content: Content;
}

function Written({ file }: { readonly file: WrittenFile }) {
  const say = useSay();
  const { name, size, subjects, records, unreadable, isUnlogged } = file;
  const what = filled(words[file.readBack], { name, size: sizeText(size), subjects: String(subjects), records: String(records) });
  const notes = [...(unreadable === 0 ? [] : [say(words.unreadable, { n: unreadable })]), ...(isUnlogged ? [say(words.unlogged)] : [])];
  return (
    <div data-written={file.readBack}>
      <Banner tone="ok" urgent notice={{ what }}>
        {notes.length === 0 ? undefined : notes.map((note) => <p class="note-line" key={note}>{note}</p>)}
      </Banner>
    </div>
  );
}

/** The form that writes an encrypted file, its progress, and what became of it. Nothing is called done before it was read back. */
export function WriteFile({ page, name, face, content }: WriteFileProps) {
  const running = useRun();
  const [written, setWritten] = useState<WrittenFile>();
  const [refused, setRefused] = useState<Notice>();
  const write = async (sealing: Sealing) => {
    setRefused(undefined);
    setWritten(undefined);
    try {
      const file = await running.start((run) => page.ports.backups.write(content, sealing, run));
      if (file === undefined) return page.say(words.stopped);
      setWritten(file);
    } catch (error) {
      setRefused({ ...storeNotice(error), safe: words.safe });
    }
  };
  return (
    <>
      <SealingForm ports={page.ports.backups} name={name} face={face} busy={running.now !== undefined} onSeal={write} />
      <RunBar running={running} />
      {refused === undefined ? null : <Banner tone="block" urgent notice={refused} />}
      {written === undefined ? null : <Written file={written} />}
    </>
  );
}
