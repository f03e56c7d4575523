import type { Guide } from '../core/guide.ts';

type Fits = NonNullable<Guide['fits']>;

/*
 * What the page in front says of the order type before the console has named it (console.md §5.7, §6.3): the first page asks
 * for the entity only where this account has none, and so does the classic console, whose bar then begins with that page.
 */

/** No entity in this account. A first page that does not ask yet may still do so. */
export const withoutSubject: Fits = ({ page, reading, bar }) => {
  if (page === 'wizard.basic') return reading['subject.nature'] === undefined ? undefined : true;
  if (page === 'classic.type') return true;
  if (!page.startsWith('classic.') || !bar.includes('填写网站信息')) return undefined;
  return bar.includes('验证备案类型');
};

/** The opposite, where the page tells. */
export const withSubject: Fits = (front) => {
  const without = withoutSubject(front);
  return without === undefined ? undefined : !without;
};
