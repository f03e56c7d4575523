import { useMemo } from 'preact/hooks';
import { text } from '../../utils/core/text.ts';
import { useSay } from '../lang.tsx';
import { Acts } from './import/Acts.tsx';
import { Brought } from './import/Brought.tsx';
import { Columns } from './import/Columns.tsx';
import { DropZone } from './import/DropZone.tsx';
import { GoingBar } from './import/GoingBar.tsx';
import { Results } from './import/Results.tsx';
import { TemplateButton } from './import/TemplateButton.tsx';
import { SheetBar } from './import/SheetBar.tsx';
import { useImport } from './import/use-import.ts';
import type { PageProps } from './page-props.ts';
import { BatchExport } from './subjects/BatchExport.tsx';

const words = {
  inHead: text('导入和批量检查', 'Import and bulk check'),
  outHead: text('导出主体', 'Export subjects'),
  outWhat: text('把全部 {n} 个主体写进一个文件。要给同事的，请在“备份与移交”里写成加密的主体包。', 'Writes all {n} subjects into one file. For a colleague, write an encrypted bundle under “Backup and handover”.'),
  nothing: text('还没有可导出的主体。', 'There is no subject to export yet.'),
};

function Export(page: PageProps) {
  const say = useSay();
  const { list } = page.subjects;
  const ids = useMemo(() => (list ?? []).map(({ id }) => id), [list]);
  if (ids.length === 0) return <p class="faint">{say(words.nothing)}</p>;
  return (
    <>
      <p>{say(words.outWhat, { n: ids.length })}</p>
      <BatchExport page={page} ids={ids} />
    </>
  );
}

function Import(props: PageProps) {
  const importing = useImport(props);
  const { work, going, brought, withGaps, open, refuseFolder, chooseTable, map, drop, cancel } = importing;
  const { sheet, table, mapping, analysis } = work ?? {};
  return (
    <>
      {work === undefined && going === undefined ? (
        <>
          {brought === undefined ? null : <Brought brought={brought} />}
          <DropZone onOpen={(source) => void open(source)} onFolder={refuseFolder} />
          <div class="acts">
            <TemplateButton importing={importing} page={props} />
          </div>
        </>
      ) : null}
      {work === undefined || sheet === undefined ? null : (
        <SheetBar name={work.name} sheet={sheet} table={table} onTable={(one) => void chooseTable(one)} onEncoding={(encoding) => void open(work.source, encoding)} onOther={drop} />
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
