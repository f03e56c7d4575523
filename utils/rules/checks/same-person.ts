import { normalised } from '../../core/identity-text.ts';

const bare = (value: string | undefined) => normalised(value ?? '').value;

/** Whether the two principals are one person, by ID number; `undefined` while a number is missing. */
export function samePerson(first: string | undefined, second: string | undefined): boolean | undefined {
  const [one, other] = [bare(first), bare(second)];
  return one === '' || other === '' ? undefined : one === other;
}

/** Equal but for spaces, width and case. */
export const equalBare = (first: string | undefined, second: string | undefined): boolean => bare(first) === bare(second);

/** A person's name without spaces and with one form of the middle dot. */
export const nameKey = (name: string): string => normalised(name, ['hyphens']).value.replace(/[•・‧∙．.]/g, '·').normalize('NFC');
