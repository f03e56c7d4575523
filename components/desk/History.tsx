import { useEffect, useState } from 'preact/hooks';
import { fields, type FieldId } from '../../utils/core/field.ts';
import { momentText } from '../../utils/core/format.ts';
import { text } from '../../utils/core/text.ts';
import { useSay } from '../lang.tsx';
import { pageTitle } from '../page-title.ts';
import { storeNotice } from '../store-notice.ts';
import type { PageProps } from './page-props.ts';
import type { Fill } from './ports.ts';

const words = {
  head: text('填写记录', 'Fills'),
  none: text('还没有用它填写过。', 'It has not been used for a fill yet.'),
  what: text('只记字段，不记内容。', 'Fields are noted, never values.'),
  line: text('写入 {written} 项', '{written} written'),
  altered: text('被改动：{fields}', 'Altered: {fields}'),
  refused: text('未写入：{fields}', 'Not written: {fields}'),
};

function Line({ fill }: { readonly fill: Fill }) {
  const say = useSay();
  const named = (ids: readonly FieldId[]) => ids.map((id) => say(fields[id].label)).join('、');
  return (
    <li>
      {say(momentText(fill.at))} · {fill.account} · {say(pageTitle(fill.page))} · {say(words.line, { written: fill.written.length })}
      {fill.altered.length === 0 ? null : ` · ${say(words.altered, { fields: named(fill.altered) })}`}
      {fill.refused.length === 0 ? null : ` · ${say(words.refused, { fields: named(fill.refused) })}`}
    </li>
  );
}

/** Where and when this subject was filled, newest first. */
export function History({ profile, ports, fail }: Pick<PageProps, 'ports' | 'fail'> & { readonly profile: string }) {
  const say = useSay();
  const [fills, setFills] = useState<readonly Fill[]>();
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      try {
        const read = await ports.history(profile);
        if (isWanted) setFills(read);
      } catch (error) {
        if (isWanted) fail(storeNotice(error));
      }
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [profile, ports]);
  if (fills === undefined) return null;
  return (
    <section class="history">
      <h3>{say(words.head)}</h3>
      <p class="faint">{say(fills.length === 0 ? words.none : words.what)}</p>
      <ul>
        {fills.map((fill) => (
          <Line key={fill.at} fill={fill} />
        ))}
      </ul>
    </section>
  );
}
