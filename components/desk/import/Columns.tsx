import { useState } from 'preact/hooks';
import { maskName, maskNumber } from '../../../utils/core/mask.ts';
import { text } from '../../../utils/core/text.ts';
import { fields, isFieldId } from '../../../utils/core/field.ts';
import { isUsable, type Mapping } from '../../../utils/rows/headings.ts';
import { unasked } from '../../../utils/rows/judged.ts';
import type { Table } from '../../../utils/rows/sheet.ts';
import { isTarget, targetInfo, targets, type Target } from '../../../utils/rows/target.ts';
import { useSay } from '../../lang.tsx';
import { seenAs } from '../../Value.tsx';

const words = {
  head: text('列：认出 {known} / {all} 列', 'Columns: {known} of {all} recognised'),
  remembered: text('改动会记住：下次同样标题的表格照此读取（只记标题的指纹，不记内容）。', 'Changes are remembered for sheets with the same headings (by a fingerprint of the headings, no content).'),
  unusable: text('看不出哪一列是主办者名称或证件号码，请在下面选择。', 'No column is recognised as the entity’s name or certificate number. Choose it below.'),
  title: text('表格的列', 'Column'),
  sample: text('第一个值', 'First value'),
  target: text('读作', 'Read as'),
  skip: text('不读取', 'Not read'),
  absent: text('表里没有这些列，控制台要填：{list}', 'The console asks for these, and the sheet has no column: {list}'),
  untitled: text('第 {n} 列', 'Column {n}'),
};

/** The first value of a column, masked: whose it is does not matter for knowing what it is. */
function sampleOf({ rows }: Table, { row, targets: to }: Mapping, column: number): string {
  const value = rows.slice(row + 1, row + 200).find((cells) => (cells[column] ?? '').trim() !== '')?.[column]?.trim() ?? '';
  const target = to[column];
  const short = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  if (target !== undefined && isFieldId(target)) return seenAs(target, short, false);
  // A column that is not read, or read as something else, may hold a name or a number all the same.
  if (/^\p{Script=Han}{2,4}$/u.test(short) && target !== undefined) return maskName(short);
  return /\d{7,}/.test(short) ? maskNumber(short) : short;
}

interface Choosing {
  readonly value: Target | undefined;
  readonly label: string;
  readonly onChoose: (target: Target | undefined) => void;
}

function TargetSelect({ value, label, onChoose }: Choosing) {
  const say = useSay();
  return (
    <select
      class="input"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => {
        const id = event.currentTarget.value;
        onChoose(isTarget(id) ? id : undefined);
      }}
    >
      <option value="">{say(words.skip)}</option>
      {targets.map((target) => (
        <option key={target} value={target}>
          {say(targetInfo(target).label)}
        </option>
      ))}
    </select>
  );
}

export interface ColumnsProps {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly onMap: (column: number, target: Target | undefined) => void;
}

function ColumnTable({ table, mapping, onMap }: ColumnsProps) {
  const say = useSay();
  return (
    <table class="changes">
      <thead>
        <tr>
          {[words.title, words.sample, words.target].map((title) => (
            <th key={title.en} scope="col">
              {say(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mapping.titles.map((title, column) => {
          const name = title === '' ? say(words.untitled, { n: column + 1 }) : title;
          return (
            <tr key={column} data-column={column}>
              <th scope="row">{name}</th>
              <td class="faint">{sampleOf(table, mapping, column)}</td>
              <td>
                <TargetSelect value={mapping.targets[column]} label={name} onChoose={(target) => onMap(column, target)} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Which column is read as what, to be changed. Open where nothing can be read without the person. */
export function Columns(props: ColumnsProps) {
  const say = useSay();
  const usable = isUsable(props.mapping);
  const [isOpen, setOpen] = useState(!usable);
  const { targets: to, titles } = props.mapping;
  const known = to.filter((target) => target !== undefined).length;
  const absent = usable ? unasked(to) : [];
  return (
    <>
      <details class="columns" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say(words.head, { known, all: titles.length })}</summary>
        {usable ? null : <p class="note-line">{say(words.unusable)}</p>}
        {isOpen ? (
          <>
            <p class="faint">{say(words.remembered)}</p>
            <ColumnTable {...props} />
          </>
        ) : null}
      </details>
      {absent.length === 0 ? null : (
        <p class="faint" data-absent>
          {say(words.absent, { list: absent.map((field) => say(fields[field].label)).join('、') })}
        </p>
      )}
    </>
  );
}
