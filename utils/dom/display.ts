import { attribute, encloses, nearest, parentOf } from './native.ts';
import { joinChoices, joinLevels, type FieldKind } from '../core/field.ts';
import { captionOf, isInput, isSelect, isTextArea, type Control } from './control.ts';
import { isoDate, isPrompt, norm } from './norm.ts';
import type { Eyes } from './visible.ts';

/** Greyed hints are no values. Class names are a hint here, beside the words themselves (antd, Fusion, Element; seen 2026-11-24). */
const hint = /placeholder|is-transparent/i;

/** The texts drawn inside an element, each as it stands: a chosen option, or every chip. */
export function drawnTexts(root: Element, eyes: Eyes): string[] {
  const texts: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = parentOf(node);
    const words = (node.nodeValue ?? '').trim();
    if (element === null || norm(words) === '' || !eyes.sees(element)) continue;
    const hinted = nearest(element, '[class]');
    const isHint = hinted !== null && encloses(root, hinted) && hint.test(attribute(hinted, 'class') ?? '');
    if (!isHint && nearest(element, 'script,style') === null) texts.push(words);
  }
  return texts;
}

const chosenOption = (select: HTMLSelectElement): string[] =>
  [...select.selectedOptions].filter((option) => option.value !== '' && !isPrompt(option.text)).map((option) => option.text.trim());

export const isTicked = (box: Element): boolean => (isInput(box) ? box.checked : attribute(box, 'aria-checked') === 'true');

function comboTexts({ root, inputs }: Control, eyes: Eyes): string[] {
  const drawn = drawnTexts(root, eyes).filter((words) => !isPrompt(words));
  const [input] = inputs;
  if (drawn.length > 0 || input === undefined || !isInput(input)) return drawn;
  return input.value.trim() === '' || !eyes.sees(input) ? [] : [input.value.trim()];
}

/** What the control displays: no entry when blank, one for a single value, one for each choice. */
export function shownParts(control: Control, eyes: Eyes): string[] {
  const { widget, inputs } = control;
  if (widget === 'combo') return comboTexts(control, eyes);
  if (widget === 'radios' || widget === 'checks' || widget === 'check') return inputs.filter(isTicked).map(captionOf);
  const [input] = inputs;
  if (input === undefined) return [];
  if (isSelect(input)) return chosenOption(input);
  const value = isInput(input) || isTextArea(input) ? input.value : '';
  return value === '' ? [] : [value];
}

/** 浙江省 / 杭州市 / 西湖区, 浙江省-杭州市, 浙江省 > 杭州市. */
const levelMarks = /\s*[/\\>›»]\s*|\s+-\s+/;

/** Chips that a list has folded away: `+ 2 ...`. What it holds cannot be read then. */
export const isFolded = (parts: readonly string[]): boolean => parts.some((part) => /^\+\s*\d+/.test(part));

/** The displayed value in the form that a reading has. */
export function valueOf(kind: FieldKind, controls: readonly Control[], eyes: Eyes): string {
  const parts = controls.flatMap((control) => shownParts(control, eyes));
  if (kind === 'region') return joinLevels(parts.flatMap((part) => part.split(levelMarks)).filter((level) => level !== ''));
  if (kind === 'choices') return joinChoices(parts);
  const [first = ''] = parts;
  return kind === 'date' ? isoDate(first) : first;
}
