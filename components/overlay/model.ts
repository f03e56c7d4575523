import type { FieldId } from '../../utils/core/field.ts';
import type { Unread } from '../../utils/core/fill.ts';
import type { GuideOutlook, Remark } from '../../utils/core/outlook.ts';
import type { Finding } from '../../utils/core/rule.ts';
import type { Source } from '../../utils/core/source.ts';
import type { Lang, Text } from '../../utils/core/text.ts';
import type { Choice, Term } from '../../utils/core/term.ts';
import type { Day } from '../../utils/core/time.ts';
import type { Box } from './geometry.ts';

/** A field's marker in document coordinates. No remarks: every rule that looked at the value is content. */
export interface Mark {
  readonly field: FieldId;
  readonly remarks: readonly Remark[];
  /** Titles of the rules that passed. */
  readonly passed: readonly Text[];
  readonly box: Box;
  /** The page's own level (z-index) at the field: drawn at it, we lie over the form and under bars and popups. */
  readonly depth: number;
  /** Where the first finding's line of text stands; absent where there is no free room. */
  readonly note?: Box;
  /** Something of the page lies over the field now. */
  readonly covered: boolean;
}

/** An English term beside a label of the page, in document coordinates. */
export interface GlossMark {
  readonly key: string;
  readonly term: Term;
  /** What can be chosen in the field beside it, and what is chosen there; several joined as a reading joins them. */
  readonly options?: readonly Choice[];
  readonly value?: string;
  readonly box: Box;
  readonly align: 'left' | 'right';
  /** Of the bar or panel on which it lies; it need not be that of the page. */
  readonly ground: 'light' | 'dark' | 'system';
  readonly depth: number;
  readonly covered: boolean;
}

/** An open order, which keeps the console from offering a new one. */
export interface OpenOrder {
  readonly order: string;
  /** The console's own word for where it is. */
  readonly label: string;
  /** The day on which it was first seen there. */
  readonly since: string;
  /** How it can be freed, by where it is now. */
  readonly frees: Text;
}

export interface BannerModel {
  /** Absent where there is no free room beside the empty place: it is then shown in the rail. */
  readonly box?: Box;
  readonly open: readonly OpenOrder[];
  /** What else may hide the button, where no order is open. */
  readonly missing?: Text | undefined;
  /** How many of them are shown. */
  readonly most: number;
}

/** Why the assistant is not what it was: a slow page, its own fault, a page that removes it, an extension replaced under it, a storage that does not work or is locked. */
export type Trouble = 'slow' | 'failed' | 'stopped' | 'replaced' | 'storage' | 'locked';

/** Everything that is drawn. Carries page data and the product's own words; nothing from a stored subject. */
export interface View {
  readonly lang: Lang;
  /** The day in China, once the background has said it. */
  readonly today?: Day;
  readonly collapsed: boolean;
  /** Login, captcha, slider, payment: only the tab is drawn. */
  readonly quiet: boolean;
  readonly gloss: boolean;
  readonly pageTitle?: Text;
  /** The active step in the console's own words. */
  readonly consoleStep?: string;
  readonly account?: string;
  readonly order?: string;
  /** A draft for this account and order waits in the side panel. */
  readonly draft: boolean;
  readonly guide?: GuideOutlook;
  readonly findings: readonly Remark[];
  readonly unread: readonly Unread[];
  /** The rules have looked at the page as it stands. */
  readonly judged: boolean;
  /** How many fields of this page were read. */
  readonly read: number;
  readonly source?: Source;
  readonly trouble?: Trouble;
  readonly marks: readonly Mark[];
  readonly glosses: readonly GlossMark[];
  readonly banner?: BannerModel;
  /** The rail's place in the viewport; absent: it must collapse. */
  readonly rail?: Box;
  readonly tab: Box;
  /** The last thing worth saying aloud. */
  readonly said?: Text;
}

/** What the person asks for. Every call is in answer to a real key or click. */
export interface Wishes {
  toggle(): void;
  setLang(lang: Lang): void;
  setGloss(on: boolean): void;
  /** Scroll to the field and focus it. */
  show(field: FieldId): void;
  /** By the id under which the tick is kept. */
  tick(id: string, on: boolean): void;
  /** Show that guide here from now on. */
  choose(guide: string): void;
  /** "I checked this", for exactly the value that stands there now. */
  waive(finding: Finding): void;
  /** With a value that a rule offers, the panel shows that one field. */
  openPanel(fix?: { readonly field: FieldId; readonly value: string }): void;
  copy(words: string): void;
  /** Copies a description of what could not be read, without personal data. */
  report(): void;
  scan(): void;
  reload(): void;
}

/** How many findings the console or the law surely refuses. */
export const blocking = (findings: readonly Finding[]): number => findings.filter((one) => one.severity === 'block').length;

/** Steps done, and steps that count: those not needed are left out. */
export function stepCount(guide: GuideOutlook | undefined): { done: number; total: number } {
  const steps = guide?.steps.filter((one) => one.state !== 'unneeded') ?? [];
  return { done: steps.filter((one) => one.state === 'done').length, total: steps.length };
}
