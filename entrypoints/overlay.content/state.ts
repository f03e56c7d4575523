import type { Box } from '../../components/overlay/geometry.ts';
import type { Trouble } from '../../components/overlay/model.ts';
import type { Reading } from '../../utils/core/field.ts';
import type { Outlook } from '../../utils/core/outlook.ts';
import type { Meaning } from '../../utils/core/term.ts';
import type { Text } from '../../utils/core/text.ts';
import type { Sight } from '../../utils/dom/read.ts';
import type { PageContext, StoreTrouble } from '../../utils/messages.ts';
import type { Settings } from '../../utils/store/settings.ts';
import type { Placement } from './placement.ts';

/** A known word of the page with what it means. */
export interface KnownTerm extends Meaning {
  readonly key: string;
  readonly element: Element;
  readonly isLabel: boolean;
}

/** One look at the page and what was made of it. */
export interface Seen {
  readonly sight: Sight;
  readonly reading: Reading;
  /** Absent until the background has answered. */
  readonly outlook: Outlook | undefined;
  readonly terms: readonly KnownTerm[];
}

/** Where things are to be drawn. Older than the last look for at most a frame. */
export interface Drawn {
  readonly placement: Placement | undefined;
  /** `field` or gloss keys over which something of the page lies. */
  readonly covered: ReadonlySet<string>;
  /** The rail's place beside primary buttons and what can be done with rows; absent: none that can be read. */
  readonly rail: Box | undefined;
  /** Its place beside primary buttons alone, for when the person opens it. */
  readonly railOnWish: Box | undefined;
  readonly tab: Box;
}

export interface State {
  readonly settings: Settings;
  readonly browserLanguage: string;
  readonly context: PageContext;
  readonly seen: Seen | undefined;
  readonly drawn: Drawn;
  readonly trouble: Trouble | undefined;
  /** The background could not read or write what is stored, or it is locked; the checks of the page do not need it. */
  readonly storeTrouble: StoreTrouble | undefined;
  readonly said: Text | undefined;
  /** The last count of findings that was said. */
  readonly summed: string;
  /** The person opened the rail on a page where it keeps shut by itself. */
  readonly openedHere: boolean;
}
