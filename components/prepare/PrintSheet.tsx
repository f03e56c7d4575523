import { dayText } from '../../utils/core/format.ts';
import { filled, text, type Lang, type Text } from '../../utils/core/text.ts';
import type { Readiness } from '../../utils/core/readiness.ts';
import type { Source } from '../../utils/core/source.ts';
import type { Day } from '../../utils/core/time.ts';
import { paperTick } from './PaperRow.tsx';
import { itemTick } from './ReadyList.tsx';
import { spanText, totalText } from './Waits.tsx';
import { needWords, words } from './words.ts';

/** In which languages a sheet is printed, side by side where there are two. */
export type SheetLang = Lang | 'both';

interface Line {
  readonly key: string;
  readonly title: Text;
  readonly detail: Text;
  readonly source: Source;
  /** Absent: nothing to tick. */
  readonly ticked?: boolean;
}

interface Part {
  readonly head: Text;
  readonly lines: readonly Line[];
}

const withNeed = (name: Text, need: Text): Text => text(`${name.zh}（${need.zh}）`, `${name.en} (${need.en.toLowerCase()})`);
const nothing = text('', '');

function partsOf(ready: Readiness, ticked: ReadonlySet<string>): Part[] {
  const items = (some: Readiness['blocks']): Line[] =>
    some.map(({ item, open }) => ({
      key: item.id,
      title: open.length === 0 ? item.title : withNeed(item.title, words.perhaps),
      detail: item.detail,
      source: item.source,
      ticked: ticked.has(itemTick(item.id)),
    }));
  const asked = [...ready.papers.filter(({ need }) => need === 'needed'), ...ready.papers.filter(({ need }) => need === 'maybe')];
  const papers = asked.map(({ paper, need, why = nothing, source }): Line => ({ key: paper.id, title: withNeed(paper.name, needWords[need]), detail: why, source, ticked: ticked.has(paperTick(paper.id)) }));
  const steps = ready.waiting.steps.map(({ id, title, least, most, note, source }): Line => {
    const span = spanText(least, most);
    return { key: id, title: text(`${title.zh}：${span.zh}`, `${title.en}: ${span.en}`), detail: note ?? nothing, source };
  });
  return [
    { head: words.clear, lines: items(ready.blocks.filter(({ item, open }) => item.stops !== true || open.length === 0)) },
    { head: words.papers, lines: papers },
    { head: words.buy, lines: items(ready.purchases) },
    { head: words.people, lines: items(ready.people) },
    { head: words.waiting, lines: steps },
  ].filter(({ lines }) => lines.length > 0);
}

const checkedText = ({ name, publisher, dated, checked }: Source): string => `${name} · ${publisher} · ${dated === 'undated' ? '—' : dated} · ✓ ${checked}`;

export interface PrintSheetProps {
  readonly title: Text;
  /** Service, nature and province, as far as they are known. */
  readonly about: readonly Text[];
  readonly ready: Readiness;
  readonly ticked: ReadonlySet<string>;
  readonly today: Day;
  readonly lang: SheetLang;
}

const boxes = { true: '☑', false: '☐' } as const;
const tongues: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };

function LineRow({ line: { key, title, detail, source, ticked }, langs }: { readonly line: Line; readonly langs: readonly Lang[] }) {
  return (
    <tr data-line={key}>
      <td class="sheet-box">{ticked === undefined ? '' : boxes[`${ticked}`]}</td>
      {langs.map((one, at) => (
        <td key={one} lang={tongues[one]}>
          <strong>{title[one]}</strong> {detail[one]}
          {at === langs.length - 1 ? <span class="sheet-source">{checkedText(source)}</span> : null}
        </td>
      ))}
    </tr>
  );
}

/** The list as it is printed: never seen on the screen. */
export function PrintSheet({ title, about, ready, ticked, today, lang }: PrintSheetProps) {
  const langs: readonly Lang[] = lang === 'both' ? ['zh', 'en'] : [lang];
  const shown = dayText(today);
  return (
    <article class="print-only sheet" data-sheet={lang}>
      <h1>{langs.map((one) => title[one]).join(' / ')}</h1>
      <p>{langs.map((one) => [...about.map((part) => part[one]), filled(words.printed, { day: shown[one] })[one]].join(' · ')).join(' / ')}</p>
      {langs.map((one) => (
        <p key={one}>
          <strong>{totalText(ready.waiting)[one]}</strong> {ready.waiting.provisional ? words.provisional[one] : ''}
        </p>
      ))}
      {partsOf(ready, ticked).map(({ head, lines }) => (
        <table key={head.zh}>
          <thead>
            <tr>
              <th />
              {langs.map((one) => (
                <th key={one} scope="col">
                  {head[one]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <LineRow key={line.key} line={line} langs={langs} />
            ))}
          </tbody>
        </table>
      ))}
    </article>
  );
}
