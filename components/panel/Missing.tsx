import { reasons, type NotFilled, type Reason, type Survey } from '../../utils/core/fill.ts';
import { fields } from '../../utils/core/field.ts';
import { text } from '../../utils/core/text.ts';
import { Button } from '../Button.tsx';
import { FieldName } from '../FieldName.tsx';
import { Icon } from '../Icon.tsx';
import { useSay } from '../lang.tsx';

const words = {
  head: text('不填的 {n} 项，原因', 'Not filled, and why: {n}'),
  same: text('页面上已一致的 {n} 项', 'Already shown by the page: {n}'),
  elsewhere: text('不在本页的 {n} 项', 'Not on this page: {n}'),
  untouched: text('从不触碰的控件 {n} 个', 'Controls that are never touched: {n}'),
  copy: text('复制', 'Copy'),
  copyOf: text('复制{field}', 'Copy {field}'),
};

interface CopyProps {
  readonly onCopy: (value: string) => void;
}

function Item({ one, onCopy }: CopyProps & { readonly one: NotFilled }) {
  const say = useSay();
  const { value } = one;
  return (
    <li data-missing={one.field} data-reason={one.reason}>
      <span>
        <FieldName field={one.field} />
        <span class="faint"> {say(reasons[one.reason])}</span>
      </span>
      {value === undefined ? null : (
        <Button action="copy" look="link" field={one.field} label={say(words.copyOf, { field: say(fields[one.field].label) })} onPress={() => onCopy(value)}>
          <Icon name="copy" /> {say(words.copy)}
        </Button>
      )}
    </li>
  );
}

function Items({ items, onCopy }: CopyProps & { readonly items: readonly NotFilled[] }) {
  return (
    <ul class="missing">
      {items.map((one) => (
        <Item key={one.field} one={one} onCopy={onCopy} />
      ))}
    </ul>
  );
}

const quiet: ReadonlySet<Reason> = new Set(['same', 'not-on-page']);

/** Everything that will not be filled, with its reason: what needs the person first, what is merely elsewhere folded away. */
export function Missing({ missing, untouched, onCopy }: CopyProps & { readonly missing: readonly NotFilled[]; readonly untouched: Survey['untouched'] }) {
  const say = useSay();
  const loud = missing.filter((one) => !quiet.has(one.reason));
  const folded = [
    { title: words.same, items: missing.filter((one) => one.reason === 'same') },
    { title: words.elsewhere, items: missing.filter((one) => one.reason === 'not-on-page') },
  ].filter(({ items }) => items.length > 0);
  return (
    <section class="group">
      {loud.length === 0 ? null : (
        <>
          <h2 class="group-head">{say(words.head, { n: loud.length })}</h2>
          <Items items={loud} onCopy={onCopy} />
        </>
      )}
      {folded.map(({ title, items }) => (
        <details key={title.zh} class="fold">
          <summary>{say(title, { n: items.length })}</summary>
          <Items items={items} onCopy={onCopy} />
        </details>
      ))}
      {untouched.length === 0 ? null : (
        <details class="fold">
          <summary>{say(words.untouched, { n: untouched.length })}</summary>
          <ul class="missing">
            {untouched.map(({ label, reason }) => (
              <li key={label + reason} data-untouched={reason}>
                <span>
                  <span lang="zh-CN">{label}</span>
                  <span class="faint"> {say(reasons[reason])}</span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
