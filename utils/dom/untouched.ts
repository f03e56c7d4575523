import { attribute, find, findAll, nearest, parentOf, wordsIn } from './native.ts';
import type { Reason, Survey } from '../core/fill.ts';
import { handsOff } from '../portal/index.ts';
import type { Page } from '../portal/page.ts';
import { captionOf, isInput, type Control } from './control.ts';
import { norm } from './norm.ts';
import { isPressable } from './found.ts';
import { rowAfter } from './row.ts';
import type { Scan } from './scan.ts';

type Untouched = Survey['untouched'][number];

const words = {
  'sms-code': new Set(handsOff['sms-code'].map(norm)),
  captcha: new Set(handsOff.captcha.map(norm)),
};

/** A part is enough here: whatever speaks of an agreement is the person's to tick. */
const agreement = /协议|承诺|同意|已阅读|知悉|授权|agree/i;

const captchaSigns = /看不清|换一张/;

/** An image in the row of a code asks a person, an SMS button the owner of the phone. */
function codeReason(text: string, row: Element): Reason | undefined {
  if (words.captcha.has(text)) return 'captcha';
  if (!words['sms-code'].has(text)) return undefined;
  const isPicture = find(row, 'img, canvas') !== null || captchaSigns.test(wordsIn(parentOf(row) ?? row));
  return isPicture ? 'captcha' : 'sms-code';
}

function agreementsIn({ widget, inputs }: Control): Untouched[] {
  if (widget !== 'check' && widget !== 'checks') return [];
  const captions = inputs.map(captionOf).filter((caption) => agreement.test(caption));
  return captions.map((label) => ({ label: label.slice(0, 200), reason: 'agreement' }));
}

/** Why nobody but the person may use this control; `undefined` for all others. Asked before every write. */
export function forbidden(element: Element): Reason | undefined {
  if (isInput(element) && element.type === 'file') return 'file';
  if (isInput(element) && (element.type === 'submit' || element.type === 'image' || element.type === 'password')) return 'submit';
  const hints = `${attribute(element, 'placeholder') ?? ''}${attribute(element, 'autocomplete') ?? ''}${attribute(element, 'aria-label') ?? ''}`;
  if (/one-time-code|验证码/.test(hints)) return 'sms-code';
  if (isInput(element) && element.type === 'checkbox' && agreement.test(captionOf(element))) return 'agreement';
  return undefined;
}

/** Controls of the page that are left to the person, each by its words and with its reason. */
export function untouchedIn(scan: Scan, page: Page): Untouched[] {
  const primary = new Set((page.primary ?? []).map(norm));
  const { tokens, eyes } = scan;
  return tokens.flatMap((token, index): Untouched[] => {
    if (token.kind === 'control') return agreementsIn(token.control);
    if (!eyes.sees(token.element)) return [];
    const label = token.node.data.trim();
    if (isPressable(token.element)) {
      if (hasFile(token.element)) return [{ label, reason: 'file' }];
      return primary.has(token.text) ? [{ label, reason: 'submit' }] : [];
    }
    const row = words['sms-code'].has(token.text) || words.captcha.has(token.text) ? rowAfter(scan, index) : undefined;
    const reason = row === undefined ? undefined : codeReason(token.text, row.element);
    return reason === undefined ? [] : [{ label, reason }];
  });
}

/** A button that stands for a file box hidden beside or within it. */
function hasFile(element: Element): boolean {
  const button = nearest(element, 'button, [role=button]');
  const around = parentOf(button);
  if (button === null || around === null) return false;
  const isAlone = findAll(around, 'button, [role=button]').length <= 1 || around === nearest(button, '[role=button]');
  return find(button, 'input[type=file]') !== null || (isAlone && find(around, ':scope > input[type=file]') !== null);
}
