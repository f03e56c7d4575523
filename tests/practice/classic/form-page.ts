import type { FieldId } from '../../../utils/core/field.ts';
import type { PageRequest } from '../page.ts';
import { isSet } from '../traps.ts';
import { Refusal } from '../world.ts';
import { honeypots } from '../wild/honeypots.ts';
import { attributes, html, type Child, type Markup } from './html.ts';
import { rowMarkup, type Errors, type Sheet } from './row.ts';
import { serviceCodeRow, type Row } from './forms.ts';
import { address } from './visit.ts';

interface FormParts {
  readonly visit: PageRequest;
  /** Path that the form posts to. */
  readonly to: string;
  /** The framework's name for what the button does. */
  readonly event: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly body: Child;
  readonly buttons: Child;
}

/** The form of a page with the hidden fields that its framework posts. */
export function formMarkup({ visit, to, event, hidden = {}, body, buttons }: FormParts): Markup {
  const all = { _tb_token_: 'e7b3e5e7e83d', action: 'order_action', [`event_submit_do_${event}`]: '1', ...hidden };
  const slots = Object.entries(all).map(([name, value]) => html`<input type="hidden"${attributes({ name, value })}>`);
  return html`<form id="J_form" method="post" action="${address(visit, to)}" novalidate>${slots}
${body}${isSet(visit.traps, 'honeypots') && honeypots()}
<div class="icp-form-button">${buttons}</div></form>`;
}

export const mainButton = (text: string): Markup => html`<button type="submit" class="icp-button-main J_btnSubmit">${text}</button>`;

/** What a refused post says: a sentence per field, or one for the page. */
export interface Refused {
  readonly errors: Errors;
  readonly message?: string;
}

/** Does what a post asks for; gives back what the console refuses, and throws on where nothing can be shown beside. */
export function tried<T>(act: () => T): { readonly done: T } | { readonly refused: Refused } {
  try {
    return { done: act() };
  } catch (error) {
    if (!(error instanceof Refusal) || error.status === 401 || error.status === 404) throw error;
    const errors = error.errors;
    return { refused: Object.keys(errors).length > 0 ? { errors } : { errors, message: error.message } };
  }
}

export const refusedBox = (refused: Refused | undefined): Markup | false =>
  refused?.message !== undefined && html`<div class="icp-tipmessage-red">${refused.message}</div>`;

export const unlocked = (): boolean => false;

export const lockedIn = (fields: readonly FieldId[]) => (field: FieldId) => fields.includes(field);

/** The row of the service number, out of sight until its box is ticked. */
export const hiddenRow = (row: Row, sheet: Sheet): Markup =>
  html`<div id="${row === serviceCodeRow ? 'J_codeRow' : `J_${row.field}`}" class="display-none">${rowMarkup(row, sheet)}</div>`;
