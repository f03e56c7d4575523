import { text } from '../utils/core/text.ts';
import type { FieldId } from '../utils/core/field.ts';
import { FieldName } from './FieldName.tsx';
import { useSay } from './lang.tsx';
import { HoldToShow, useReveal } from './Masked.tsx';
import { Value } from './Value.tsx';

const words = { field: text('字段', 'Field'), old: text('现在', 'Now'), fresh: text('之后', 'After') };

/** Old beside new, masked, for a look before something is changed. */
export function ChangeTable({ changes }: { readonly changes: readonly { readonly field: FieldId; readonly old: string; readonly value: string }[] }) {
  const say = useSay();
  const reveal = useReveal();
  return (
    <table class="changes">
      <thead>
        <tr>
          <th scope="col">{say(words.field)}</th>
          <th scope="col">{say(words.old)}</th>
          <th scope="col">
            {say(words.fresh)} <HoldToShow reveal={reveal} />
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, old, value }) => (
          <tr key={field} data-change={field}>
            <th scope="row">
              <FieldName field={field} />
            </th>
            <td>
              <Value field={field} value={old} shown={reveal.shown} />
            </td>
            <td>
              <Value field={field} value={value} shown={reveal.shown} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
