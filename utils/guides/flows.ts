/*
 * The pages of both consoles in the sequence in which they let people through (console.md §5.2–5.7, §6.2–6.3). The classic
 * console verifies the product of a first filing before the entity is typed, and shows a filed entity before the product.
 */

const today = ['landing', 'login', 'wall', 'orders'];
const classic = ['landing', 'login', 'wall', 'classic.home', 'classic.orders'];
const papers = ['wizard.upload', 'wizard.submit'];

/** A filing of which nothing is here yet. */
export const newFlows: readonly (readonly string[])[] = [
  [...today, 'wizard.basic', 'wizard.subject', 'wizard.site', 'wizard.summary', ...papers],
  [...classic, 'classic.type', 'classic.product', 'classic.subject', 'classic.site', 'classic.upload', 'classic.photo'],
];

/** Something more under an entity that this account has filed. */
export const addFlows: readonly (readonly string[])[] = [
  [...today, 'wizard.basic', 'wizard.subject', 'wizard.site', 'wizard.summary', ...papers],
  [...classic, 'classic.type', 'classic.subject', 'classic.product', 'classic.site', 'classic.upload', 'classic.photo'],
];

/** Apps came after the backdrop. */
const withoutPhoto = (flows: readonly (readonly string[])[]) => flows.map((flow) => flow.filter((page) => page !== 'classic.photo'));

export const newAppFlows = withoutPhoto(newFlows);
export const addAppFlows = withoutPhoto(addFlows);

export const subjectFlows: readonly (readonly string[])[] = [
  [...today, 'subject.detail', 'wizard.subject', ...papers],
  [...classic, 'classic.subject', 'classic.upload'],
];

export const siteFlows: readonly (readonly string[])[] = [
  [...today, 'subject.detail', 'wizard.site', 'wizard.summary', ...papers],
  [...classic, 'classic.site', 'classic.upload', 'classic.photo'],
];

export const accessFlows: readonly (readonly string[])[] = [
  [...today, 'subject.detail', 'wizard.site', 'wizard.summary', ...papers],
  [...classic, 'classic.product', 'classic.upload'],
];

/** What is asked of the record and confirmed, without a form of its own. */
export const recordFlows: readonly (readonly string[])[] = [
  [...today, 'subject.detail', ...papers],
  [...classic, 'classic.upload'],
];
