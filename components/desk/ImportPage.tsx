import { text } from '../../utils/core/text.ts';
import { Banner } from '../Banner.tsx';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { Acts } from './import/Acts.tsx';
import { Columns } from './import/Columns.tsx';
import { DropZone } from './import/DropZone.tsx';
import { GoingBar } from './import/GoingBar.tsx';
import { Results } from './import/Results.tsx';
import { SheetBar } from './import/SheetBar.tsx';
import { useImport } from './import/use-import.ts';
import type { PageProps } from './page-props.ts';

const words = {
  inHead: text('导入和批量检查', 'Import and bulk check'),
  outHead: text('导出主体', 'Export subjects'),
  outWhat: text('把全部 {n} 个主体写进一个 .json 文件。', 'Writes every subject ({n}) into one .json file.'),
  plain: text('文件不加密，含证件号码和手机号：请只放在您信得过的地方，用完删除。', 'The file is not encrypted and holds ID and phone numbers: keep it only where you trust, and delete it after use.'),
  out: text('导出 {n} 个主体', 'Export subjects ({n})'),
  nothing: text('还没有可导出的主体。', 'There is no subject to export yet.'),
};

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
          const profiles = await ports.profiles();
          ports.exportSubjects(profiles);
          say(text(`已导出 ${profiles.length} 个主体`, `Subjects exported: ${profiles.length}`));
        }}
      >
        {speak(words.out, { n: all.length })}
      </Button>
    </>
  );
}

function Import(props: PageProps) {
  const importing = useImport(props);
  const { work, going, withGaps, open, refuseFolder, chooseTable, map, cancel } = importing;
  const { sheet, table, mapping, analysis } = work ?? {};
  return (
    <>
      {work === undefined && going === undefined ? <DropZone onOpen={(source) => void open(source)} onFolder={refuseFolder} /> : null}
      {work === undefined || sheet === undefined ? null : (
        <SheetBar name={work.name} sheet={sheet} table={table} onTable={(one) => void chooseTable(one)} onEncoding={(encoding) => void open(work.source, encoding)} />
      )}
      {table === undefined || mapping === undefined ? null : <Columns key={`${work?.name}/${table.name}`} table={table} mapping={mapping} onMap={map} />}
      <GoingBar going={going} onCancel={cancel} />
      {work === undefined || analysis === undefined ? null : (
        <>
          <Acts importing={importing} page={props} />
          <Results file={work.name} analysis={analysis} refused={work.refused} withGaps={withGaps} numbered={table !== undefined} />
        </>
      )}
    </>
  );
}

/** Subjects in, looked at before anything is written; and out. */
export function ImportPage(props: PageProps) {
  const say = useSay();
  return (
    <div class="stack">
      <section class="stack" data-section="import">
        <h2>{say(words.inHead)}</h2>
        <Import {...props} />
      </section>
      <section class="stack">
        <h2>{say(words.outHead)}</h2>
        <Export {...props} />
      </section>
    </div>
  );
}
