import { text, type Text } from '../../utils/core/text.ts';
import { useSay } from '../lang.tsx';

const hint = text('填了才能在到期前 90、30、7 天提醒', 'With it you are reminded 90, 30 and 7 days ahead');

/** A day that the console does not ask for, but that a deadline comes from. */
export function DayRow({ id, label, value, onChange }: { readonly id: string; readonly label: Text; readonly value: string; readonly onChange: (value: string) => void }) {
  const say = useSay();
  return (
    <div class="form-row" data-form-day={id}>
      <label for={id}>{say(label)}</label>
      <div>
        <input id={id} type="date" value={value} aria-describedby={`${id}-hint`} onInput={(event) => onChange(event.currentTarget.value)} />
        <p id={`${id}-hint`} class="faint">
          {say(hint)}
        </p>
      </div>
    </div>
  );
}
