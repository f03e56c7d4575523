import type { FieldId } from '../core/field.ts';
import type { Text } from '../core/text.ts';

/** A selector that was seen to work on a given day: extra evidence beside labels, never alone. */
export interface DatedSelector {
  readonly selector: string;
  readonly seen: string;
}

/** By what words a field is found. The longest equal label wins; equality is after `norm`, never a part. */
export interface Locator {
  /** Label texts over the console's generations, newest first. */
  readonly labels: readonly string[];
  /** Section titles in whose reach the label means this field; `''` is the reach of no title. Absent: the section does not matter. */
  readonly sections?: readonly string[];
  /** The label is not repeated by the console: where it stands under none of `sections`, a title that is not known will do. */
  readonly elsewhere?: true;
  /** Grey hints inside the box, in the console's exact words: counted where a box has no label at all. */
  readonly hints?: readonly string[];
  /** Where one label stands for two controls (the two ends of a period): which of them, from the left. */
  readonly part?: 0 | 1;
}

export type Locators = { readonly [Id in FieldId]?: Locator };

/** Words that speak for a page. Signals are scored; no single one decides (console.md §11.1). */
export interface Signature {
  /** Path beginnings, e.g. `/pcContainer/myorder`. Extra evidence only: steps change without a URL. */
  readonly paths?: readonly string[];
  /** Titles of the active step. */
  readonly steps?: readonly string[];
  /** Headings, section titles and active tabs. */
  readonly headings?: readonly string[];
  readonly labels?: readonly string[];
  readonly buttons?: readonly string[];
  /** Words that must not be there. */
  readonly not?: readonly string[];
  /** Elements that speak for the page where it has no words of its own (a slider, a login box). */
  readonly marks?: readonly DatedSelector[];
}

export type PageRole = 'form' | 'orders' | 'order' | 'record' | 'landing' | 'quiet' | 'other';

export interface Page {
  /** `wizard.basic`, `wizard.subject`, `classic.product`, `orders`, `login` … */
  readonly id: string;
  readonly title: Text;
  readonly role: PageRole;
  readonly signature: Signature;
  /** Fields that may stand on this page, with the words that find them here. */
  readonly locators: Locators;
  /** Fields that the page should have; missing ones are shown as "cannot read". */
  readonly expected: readonly FieldId[];
  /** The page's primary buttons: highlighted and kept free, never pressed. */
  readonly primary?: readonly string[];
  /** The button that begins a new filing, by its words; and the headings beside which it stands, the likeliest first. */
  readonly adding?: { readonly buttons: readonly string[]; readonly beside: readonly string[] };
}
