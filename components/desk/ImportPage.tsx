import { useState } from 'preact/hooks';
import { text } from '../../utils/core/text.ts';
import { Banner } from '../Banner.tsx';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { storeNotice } from '../store-notice.ts';
import { planImport, type Incoming } from './import-plan.ts';
import { ImportPreview } from './ImportPreview.tsx';
import type { PageProps } from './page-props.ts';
import type { RefusedSubject } from './ports.ts';

const words = {
  inHead: text('导入主体', 'Import subjects'),
  inWhat: text('读取本扩展导出的主体文件（.json）。先预览，再一次写入：要么全部，要么一个也不写。', 'Reads a file of subjects (.json) that this extension exported. You see it first; then all are written or none.'),
  notYet: text('现在还不能读取 Excel 或 CSV 表格。', 'Excel and CSV sheets cannot be read yet.'),
  choose: text('选择文件', 'Choose a file'),
  outHead: text('导出主体', 'Export subjects'),
  outWhat: text('把全部 {n} 个主体写进一个 .json 文件。', 'Writes every subject ({n}) into one .json file.'),
  plain: text('文件不加密，含证件号码和手机号：请只放在您信得过的地方，用完删除。', 'The file is not encrypted and holds ID and phone numbers: keep it only where you trust, and delete it after use.'),
  out: text('导出 {n} 个主体', 'Export subjects ({n})'),
  nothing: text('还没有可导出的主体。', 'There is no subject to export yet.'),
};

interface Looked {
  readonly file: string;
  readonly incoming: readonly Incoming[];
  readonly refused: readonly RefusedSubject[];
}

function useImport({ ports, subjects, say, fail }: PageProps) {
  const [looked, setLooked] = useState<Looked>();
  const look = async (file: File | undefined) => {
    fail(undefined);
    setLooked(undefined);
    if (file === undefined) return;
    const read = await ports.readSubjects(file);
    if (!read.ok) return fail({ what: read.reason, safe: text('没有写入任何内容。', 'Nothing was written.') });
    const stored = await ports.profiles();
    setLooked({ file: file.name, incoming: planImport(read.subjects, stored, ports.clock()), refused: read.refused });
  };
  const write = async () => {
    const wanted = (looked?.incoming ?? []).filter(({ verdict }) => verdict !== 'same').map(({ profile }) => profile);
    try {
      await ports.saveProfiles(wanted);
    } catch (error) {
      return fail(storeNotice(error));
    }
    setLooked(undefined);
    say(text(`已写入 ${wanted.length} 个主体`, `Subjects written: ${wanted.length}`));
    await subjects.reload();
  };
  return { looked, look, write, drop: () => setLooked(undefined) };
}

function Export({ ports, subjects, say }: PageProps) {
  const speak = useSay();
  const all = subjects.list ?? [];
  if (all.length === 0) return <p class="faint">{speak(words.nothing)}</p>;
  return (
    <>
      <p>{speak(words.outWhat, { n: all.length })}</p>
      <Banner tone="warn" notice={{ what: words.plain }} />
      <Button
        action="export"
        onPress={async () => {
          ports.exportSubjects(await ports.profiles());
          say(text(`已导出 ${all.length} 个主体`, `Subjects exported: ${all.length}`));
        }}
      >
        {speak(words.out, { n: all.length })}
      </Button>
    </>
  );
}

/** Subjects in and out as files of our own format. */
export function ImportPage(props: PageProps) {
  const say = useSay();
  const { looked, look, write, drop } = useImport(props);
  return (
    <div class="stack">
      <section class="stack">
        <h2>{say(words.inHead)}</h2>
        <p>{say(words.inWhat)}</p>
        <p class="faint">{say(words.notYet)}</p>
        <label class="file">
          <span>{say(words.choose)}</span>
          <input type="file" name="subjects" accept=".json,application/json" onChange={(event) => void look(event.currentTarget.files?.[0])} />
        </label>
        {looked === undefined ? null : <ImportPreview {...looked} onWrite={() => void write()} onDrop={drop} />}
      </section>
      <section class="stack">
        <h2>{say(words.outHead)}</h2>
        <Export {...props} />
      </section>
    </div>
  );
}
