import type { Said } from '../../utils/core/province.ts';
import type { SheetRow } from '../../utils/core/province-sheet.ts';
import { useSay } from '../lang.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { useStale } from '../today.ts';
import { levels, provinceWords as words, whomNames } from './province-words.ts';

/** Source, year and how sure the fact is. */
export function Cited({ said }: { readonly said: Pick<Said<unknown>, 'as' | 'source' | 'confidence'> }) {
  const say = useSay();
  return (
    <span class="cited">
      <SourceLine source={said.source} as={said.as} />
      <span class="faint" data-confidence={said.confidence}>{` · ${say(words.sure, { level: say(levels[said.confidence]) })}`}</span>
    </span>
  );
}

function Here({ row: { cell, versions } }: { readonly row: SheetRow }) {
  const say = useSay();
  const [only] = versions;
  if (versions.length === 1 && only !== undefined) return <p>{say(only.value)}</p>;
  return (
    <>
      <ul data-versions>
        {versions.map(({ as, value, source }) => (
          <li key={source.id} class={source === cell.source ? 'province-kept' : undefined}>
            {say(words.version, { as: as === 'undated' ? say(words.undated) : as, said: say(value) })}
          </li>
        ))}
      </ul>
      <p class="faint">{say(words.disagree)}</p>
    </>
  );
}

function Row({ row }: { readonly row: SheetRow }) {
  const say = useSay();
  const { topic, cell, versions } = row;
  return (
    <tr data-topic={topic.id} data-stale={useStale(cell.source) ? '' : undefined}>
      <th scope="row">
        {say(topic.label)}
        {topic.whom === 'both' ? null : <span class="tag tag-same">{say(whomNames[topic.whom])}</span>}
      </th>
      <td data-head={say(words.here)}>
        <Here row={row} />
        {cell.note === undefined ? null : <p class="faint">{say(cell.note)}</p>}
      </td>
      <td data-head={say(words.general)}>
        <p>{say(topic.general.value)}</p>
        <SourceLine source={topic.general.source} as={topic.general.as} />
      </td>
      <td data-head={say(words.source)}>
        {versions.map((said) => (
          <Cited key={said.source.id} said={said} />
        ))}
      </td>
    </tr>
  );
}

/** Answers with the general rule beside them; every one with its year and source. */
export function ProvinceRows({ rows }: { readonly rows: readonly SheetRow[] }) {
  const say = useSay();
  return (
    <table class="province-rows">
      <thead>
        <tr>
          {[words.topic, words.here, words.general, words.source].map((head) => (
            <th key={head.en} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.topic.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}
