import { text, type Text } from '../../../utils/core/text.ts';
import { encodings, type Encoding, type SheetFile, type Table } from '../../../utils/rows/sheet.ts';
import { Banner } from '../../Banner.tsx';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';

const words = {
  rows: text('{n} 行', '{n} rows'),
  sheet: text('工作表', 'Sheet'),
  encoding: text('文字编码', 'Encoding'),
  other: text('换一个文件', 'Another file'),
  check: text('请看一眼文字是否正确；不对就换编码。', 'Look whether the text is right; choose another encoding if not.'),
};

const names: Readonly<Record<Encoding, string>> = { 'utf-8': 'UTF-8', gb18030: 'GB18030 / GBK', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE' };

export interface SheetBarProps {
  readonly name: string;
  readonly sheet: SheetFile;
  readonly table: Table | undefined;
  readonly onTable: (table: Table) => void;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly onOther: () => void;
}

function TableSelect({ sheet, table, onTable }: Pick<SheetBarProps, 'sheet' | 'table' | 'onTable'>) {
  const say = useSay();
  if (sheet.tables.length < 2) return null;
  return (
    <label class="pick">
      <span>{say(words.sheet)}</span>
      <select
        class="input"
        name="table"
        value={String(table === undefined ? -1 : sheet.tables.indexOf(table))}
        onChange={(event) => {
          const chosen = sheet.tables[Number(event.currentTarget.value)];
          if (chosen !== undefined) onTable(chosen);
        }}
      >
        {sheet.tables.map(({ name, rows }, at) => (
          <option key={name} value={String(at)}>
            {name} · {say(words.rows, { n: rows.length })}
          </option>
        ))}
      </select>
    </label>
  );
}

function EncodingSelect({ used, onEncoding }: { readonly used: Encoding; readonly onEncoding: (encoding: Encoding) => void }) {
  const say = useSay();
  return (
    <label class="pick">
      <span>{say(words.encoding)}</span>
      <select
        class="input"
        name="encoding"
        value={used}
        onChange={(event) => {
          const chosen = encodings.find((one) => one === event.currentTarget.value);
          if (chosen !== undefined) onEncoding(chosen);
        }}
      >
        {encodings.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What file it is and how it was read, with every doubt of that. */
export function SheetBar({ name, sheet, table, onTable, onEncoding, onOther }: SheetBarProps) {
  const say = useSay();
  const rivals = sheet.encoding?.others ?? [];
  const doubts: readonly Text[] = rivals.length > 0 ? [...sheet.doubts, words.check] : sheet.doubts;
  return (
    <div class="stack">
      <div class="bar">
        <strong>{name}</strong>
        {table === undefined ? null : <span class="faint">{say(words.rows, { n: table.rows.length.toLocaleString('en-US') })}</span>}
        <TableSelect sheet={sheet} table={table} onTable={onTable} />
        {sheet.encoding === undefined ? null : <EncodingSelect used={sheet.encoding.used} onEncoding={onEncoding} />}
        <Button action="other-file" look="link" onPress={onOther}>
          {say(words.other)}
        </Button>
      </div>
      {doubts.map((doubt) => (
        <Banner key={doubt.en} tone="warn" notice={{ what: doubt }} />
      ))}
    </div>
  );
}
