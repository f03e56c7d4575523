import type { FieldId, Reading } from '../../../utils/core/field.ts';
import type { Control, Row, Section } from './forms.ts';
import { chosenIn, levelsIn } from './forms.ts';
import { attributes, html, type Child, type Markup } from './html.ts';
import type { Option } from './options.ts';
import { certificatesFor, natures, valueOf } from './options.ts';
import { codesOf, provinces, regionsUnder, type Region } from './regions.ts';
import { isSet, strikes, type Traps } from '../traps.ts';
import type { Errors } from '../validate.ts';

export type { Errors };

/** What a form shows: values, the console's messages, and what is locked. */
export interface Sheet {
  readonly values: Reading;
  readonly errors: Errors;
  readonly locked: (field: FieldId) => boolean;
  readonly traps: Traps;
}

const entry = (chosen: string) => ({ value, text }: Option) => html`<option${attributes({ value, selected: value === chosen })}>${text}</option>`;

const asOption = ({ code, name }: Region): Option => ({ value: code, text: name });

/** A list of the page, with its blank first entry. */
export function list(of: { name: string; id?: string; blank: string; options: readonly Option[]; chosen: string; disabled?: boolean; loads?: string }): Markup {
  const own = attributes({ name: of.name, id: of.id ?? `J_${of.name}`, disabled: of.disabled, 'data-loads': of.loads });
  return html`<select class="icp-form-item-select J_must"${own}>
    <option value="">${of.blank}</option>${of.options.map(entry(of.chosen))}
  </select>`;
}

function regionLists(names: readonly [string, string, string], path: readonly string[], locked: boolean): Markup {
  const [province = '', city = '', county = ''] = codesOf(path);
  const blank = '--请选择--';
  return html`${list({ name: names[0], id: 'J_province', blank, options: provinces.map(asOption), chosen: province, disabled: locked, loads: 'J_city' })}
    ${list({ name: names[1], id: 'J_city', blank, options: regionsUnder(province).map(asOption), chosen: city, disabled: locked || province === '', loads: 'J_district' })}
    ${list({ name: names[2], id: 'J_district', blank, options: regionsUnder(city).map(asOption), chosen: county, disabled: locked || city === '' })}`;
}

function choice(control: Extract<Control, { kind: 'checks' | 'radios' }>, at: { chosen: readonly string[]; locked: boolean }): Markup {
  const type = control.kind === 'checks' ? 'checkbox' : 'radio';
  const boxes = control.options.map(({ value, text }) => {
    const own = attributes({ type, name: control.name, value, checked: at.chosen.includes(text), disabled: at.locked });
    return html`<label class="icp-form-item-${type}"><input${own}>${text}</label>`;
  });
  return html`<div class="icp-form-item-group">${boxes}</div>`;
}

function written(control: Extract<Control, { kind: 'text' | 'date' | 'textarea' }>, value: string, state: { readonly: boolean; disabled: boolean }): Markup {
  const shared = { name: control.name, id: `J_${control.name}`, ...state };
  if (control.kind === 'textarea') return html`<textarea class="icp-form-item-textarea" rows="4"${attributes({ ...shared, maxlength: control.maxLength })}>${value}</textarea>`;
  const isDate = control.kind === 'date';
  const rest = attributes({ ...shared, maxlength: isDate ? 10 : control.maxLength, placeholder: isDate ? 'YYYY-MM-DD' : undefined, value });
  const prefix = !isDate && control.prefix !== undefined && html`<span class="icp-form-item-prefix">${control.prefix}</span>`;
  return html`${prefix}<input type="text" class="icp-form-item-input${isDate && ' J_date'}"${rest} autocomplete="off">`;
}

const isBlank = (values: Reading, row: 'subject.nature' | 'subject.certificateType') => (values[row] ?? '') === '';

/** A list or box that waits for the one before it is disabled until that one is chosen. */
function waiting(control: Control, values: Reading): boolean {
  if (!('waitsFor' in control) || control.waitsFor === undefined) return false;
  return isBlank(values, control.waitsFor === 'organizersNature' ? 'subject.nature' : 'subject.certificateType');
}

function controlOf({ field, control }: Row, { values, locked }: Sheet): Markup {
  const value = values[field] ?? '';
  const isLocked = locked(field);
  if (control.kind === 'region') return regionLists(control.names, levelsIn(values, field), isLocked);
  if (control.kind === 'checks' || control.kind === 'radios') {
    const chosen = control.kind === 'checks' ? chosenIn(values, field) : [value];
    return choice(control, { chosen, locked: isLocked });
  }
  if (control.kind === 'select') {
    const options = field === 'subject.certificateType' ? certificatesFor(valueOf(natures, values['subject.nature'] ?? '')) : control.options;
    return list({ name: control.name, blank: control.empty, options, chosen: valueOf(options, value), disabled: isLocked || waiting(control, values) });
  }
  return written(control, value, { readonly: isLocked, disabled: waiting(control, values) });
}

/** The frame of a row: label with its `*` as text, the control, the bubble to the right. */
export function frame(of: { label: string; must: boolean; content: Child; error?: string | undefined; hint?: string | undefined }): Markup {
  return html`<div class="icp-form-item">
  <div class="icp-form-item-left-title">${of.must && html`<em class="i-must">*</em>`}${of.label}</div>
  <div class="icp-form-item-center-content">${of.content}${of.hint !== undefined && html`<p class="icp-form-item-hint">${of.hint}</p>`}</div>
  <div class="icp-form-item-right-tip${of.error === undefined ? ' display-none' : ''}"><a class="icp-icon"></a><div class="icp-form-item-right-message">${of.error ?? ''}</div></div>
</div>`;
}

/** A row of the form; nothing where a trap has taken the row away. */
export function rowMarkup(row: Row, sheet: Sheet): Markup | false {
  if (strikes(sheet.traps, 'removed-field', row.field) || (row.field === 'site.name' && strikes(sheet.traps, 'removed-field', ''))) return false;
  const outside = isSet(sheet.traps, 'error-outside-row');
  const content = controlOf(row, sheet);
  const own = frame({ ...row, content, error: outside ? undefined : sheet.errors[row.field] });
  if (row.field !== 'site.name' || !isSet(sheet.traps, 'ambiguous-label')) return own;
  return html`${own}${frame({ label: row.label, must: false, content: html`<input type="text" class="icp-form-item-input" name="siteAlias">` })}`;
}

export function sectionMarkup({ title, rows }: Section, sheet: Sheet, extra?: Child): Markup {
  return html`<div class="icp-content-block">
  <div class="icp-content-block-subtitle">${title}</div>
  ${extra}<div class="icp-form icp-form-type-block">${rows.map((row) => rowMarkup(row, sheet))}</div>
</div>`;
}

/** The messages in one box above the form, where the page does not show them beside the rows. */
export function errorBox({ errors, traps }: Sheet, rows: readonly Row[]): Markup | false {
  const isOutside = isSet(traps, 'error-outside-row');
  const messages = Object.entries(errors).filter(([field]) => isOutside || !rows.some((row) => row.field === field));
  if (messages.length === 0 && !isOutside) return false;
  const hidden = messages.length === 0 && ' display-none';
  return html`<div class="icp-tipmessage-red${hidden}" id="J_errors"><ul>${messages.map(([, message]) => html`<li>${message}</li>`)}</ul></div>`;
}
