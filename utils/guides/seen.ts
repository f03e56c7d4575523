import type { FieldId } from '../core/field.ts';
import type { Place } from '../core/guide.ts';
import type { Stage } from '../core/order.ts';
import { text, type Text } from '../core/text.ts';

type Seen = (place: Place) => boolean | undefined;

/** The page shows the field with a value. A page without the field cannot tell. */
export const hasValue =
  (field: FieldId): Seen =>
  ({ reading }) => {
    const value = reading[field];
    return value === undefined ? undefined : value.trim() !== '';
  };

/** One of the fields has a value. */
export const hasAnyOf =
  (...fields: readonly FieldId[]): Seen =>
  ({ reading }) => {
    const values = fields.map((field) => reading[field]).filter((value) => value !== undefined);
    return values.length === 0 ? undefined : values.some((value) => value.trim() !== '');
  };

/** The field has a value and nothing on the page is surely refused. */
export const isSound =
  (field: FieldId): Seen =>
  (place) => {
    const filled = hasValue(field)(place);
    return filled === undefined ? undefined : filled && place.blocked.length === 0;
  };

/** Pages that show orders and hold no form. */
export const overview: readonly string[] = ['landing', 'orders', 'order.detail', 'subject.detail', 'classic.home', 'classic.orders', 'classic.detail'];

/** The newest order is at one of these stages. In the middle of a form that may be another order than the one typed, so nothing is known. */
export const hasReached =
  (...stages: readonly Stage[]): Seen =>
  ({ stage, page }) =>
    stage === undefined || stage === 'unknown' || !overview.includes(page) ? undefined : stages.includes(stage);

/** From what a check is seen, in words. */
export const seenOn = (zh: string, en: string): Text => text(`页面可见：${zh}`, `Seen on the page: ${en}`);

/** Where an order's own progress is shown. */
export const orderPages: readonly string[] = ['order.detail', 'classic.detail'];

export const fromOrder = seenOn('订单进度', "the order's progress");
