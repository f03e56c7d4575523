import { choicesOf, fields, joinChoices, joinLevels, type FieldId } from '../../utils/core/field.ts';
import { text, type Text } from '../../utils/core/text.ts';
import { provinces } from '../../utils/data/provinces.ts';
import { useLang, useSay } from '../lang.tsx';

const words = {
  choose: text('请选择', 'Choose'),
  longTerm: text('长期', 'Long-term'),
  province: text('省', 'Province'),
  city: text('市', 'City'),
  district: text('区县', 'District'),
};

export interface ControlProps {
  readonly id: string;
  readonly field: FieldId;
  readonly value: string;
  readonly choices: readonly Text[] | undefined;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly onChange: (value: string) => void;
}

type Part = (props: ControlProps) => preact.JSX.Element;

/** The value is the console's word in either language; English stands beside it. */
const Choice: Part = ({ id, value, choices = [], describedBy, isInvalid, onChange }) => {
  const say = useSay();
  const lang = useLang();
  const known = choices.some((choice) => choice.zh === value);
  return (
    <select id={id} value={value} aria-describedby={describedBy} aria-invalid={isInvalid} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{say(words.choose)}</option>
      {known || value === '' ? null : <option value={value}>{value}</option>}
      {choices.map(({ zh, en }) => (
        <option key={zh} value={zh}>
          {lang === 'zh' ? zh : `${en} ${zh}`}
        </option>
      ))}
    </select>
  );
};

const Choices: Part = ({ id, value, choices = [], describedBy, onChange }) => {
  const lang = useLang();
  const chosen = choicesOf(value);
  const odd = chosen.filter((one) => !choices.some(({ zh }) => zh === one)).map((one) => text(one, one));
  const toggle = (zh: string, on: boolean) => onChange(joinChoices(on ? [...chosen, zh] : chosen.filter((one) => one !== zh)));
  return (
    <div class="ticks" role="group" id={id} aria-describedby={describedBy}>
      {[...odd, ...choices].map(({ zh, en }) => (
        <label key={zh} class="tick">
          <input type="checkbox" checked={chosen.includes(zh)} onChange={(event) => toggle(zh, event.currentTarget.checked)} />
          {lang === 'zh' ? zh : `${en} ${zh}`}
        </label>
      ))}
    </div>
  );
};

const Region: Part = ({ id, value, describedBy, isInvalid, onChange }) => {
  const say = useSay();
  const [province = '', city = '', district = ''] = value.split('/');
  // A blank level in the middle stays in its place while one types; only trailing ones are dropped.
  const put = (levels: readonly string[]) => onChange(levels.every((level) => level.trim() === '') ? '' : joinLevels(levels).replace(/\/+$/, ''));
  const known = provinces.some(({ full }) => full === province);
  return (
    <div class="region" role="group">
      <select id={id} aria-label={say(words.province)} aria-describedby={describedBy} aria-invalid={isInvalid} value={province} onChange={(event) => put([event.currentTarget.value, city, district])}>
        <option value="">{say(words.province)}</option>
        {known || province === '' ? null : <option value={province}>{province}</option>}
        {provinces.map(({ full }) => (
          <option key={full} value={full}>
            {full}
          </option>
        ))}
      </select>
      <input aria-label={say(words.city)} placeholder={say(words.city)} value={city} onInput={(event) => put([province, event.currentTarget.value, district])} />
      <input aria-label={say(words.district)} placeholder={say(words.district)} value={district} onInput={(event) => put([province, city, event.currentTarget.value])} />
    </div>
  );
};

/** What the console writes for a paper without an end. */
const forever = '长期';

const DateControl: Part = ({ id, field, value, describedBy, isInvalid, onChange }) => {
  const say = useSay();
  const isForever = value === forever;
  return (
    <div class="date">
      <input id={id} type="date" value={isForever ? '' : value} disabled={isForever} aria-describedby={describedBy} aria-invalid={isInvalid} onInput={(event) => onChange(event.currentTarget.value)} />
      {field.endsWith('Until') ? (
        <label class="tick">
          <input type="checkbox" checked={isForever} onChange={(event) => onChange(event.currentTarget.checked ? forever : '')} />
          {say(words.longTerm)}
        </label>
      ) : null}
    </div>
  );
};

const Line: Part = ({ id, value, describedBy, isInvalid, onChange }) => (
  <input id={id} type="text" autocomplete="off" spellcheck={false} value={value} aria-describedby={describedBy} aria-invalid={isInvalid} onInput={(event) => onChange(event.currentTarget.value)} />
);

const Lines: Part = ({ id, value, describedBy, isInvalid, onChange }) => (
  <textarea id={id} rows={2} value={value} aria-describedby={describedBy} aria-invalid={isInvalid} onInput={(event) => onChange(event.currentTarget.value)} />
);

function partFor(field: FieldId, choices: readonly Text[] | undefined): Part {
  const { kind } = fields[field];
  if (field.endsWith('.remark')) return Lines;
  if (kind === 'region') return Region;
  if (kind === 'date') return DateControl;
  if (choices === undefined) return Line;
  return kind === 'choices' ? Choices : Choice;
}

/** The control that a field's kind asks for. A list whose choices are not known is a line of text. */
export function FieldControl(props: ControlProps) {
  const Control = partFor(props.field, props.choices);
  return <Control {...props} />;
}
