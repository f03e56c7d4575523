import type { Calendar } from '../../utils/core/calendar.ts';
import type { Clock } from '../../utils/core/time.ts';
import type { Draft, Store } from '../../utils/store/api.ts';
import { isLocked } from '../../utils/store/error.ts';
import { loadCalendar } from '../../utils/store/holidays.ts';
import { sealForLater } from '../../utils/store/inbox.ts';
import { lastingStore } from '../../utils/store/lasting.ts';
import type { StoreOptions } from '../../utils/store/options.ts';
import { documents, type Documents } from './console-page.ts';
import { draftSaver } from './draft-saver.ts';
import { fixTable, type Fixes } from './fixes.ts';
import { fronts, type Fronts } from './fronts.ts';
import { laterBox, type LaterBox } from './later.ts';
import { planBook, type PlanBook } from './plans.ts';

/** What the handlers work with. A test hands over its own clock and store. */
export interface World {
  readonly now: Clock;
  /** The stored data, opened when first asked for. Rejects with a `StoreError`. */
  readonly store: () => Promise<Store>;
  /** With the years that the person pasted; asked anew each time, since a page may have changed them. */
  readonly calendar: () => Promise<Calendar>;
  readonly plans: PlanBook;
  /** By tab: what a person asked in the overlay to have put in. */
  readonly fixes: Fixes;
  readonly documents: Documents;
  readonly fronts: Fronts;
  readonly saveDraft: ReturnType<typeof draftSaver>;
  /** For what arrives while the data is locked. */
  readonly later: LaterBox;
  /** Lets go of the opened data and its keys; the next to ask opens it anew. */
  readonly shut: () => void;
  /** Where the data and its session lie. */
  readonly options: StoreOptions;
}

interface Outside {
  readonly now: Clock;
  readonly open: () => Promise<Store>;
  readonly pause: (ms: number) => Promise<void>;
  readonly options?: StoreOptions;
}

/** While locked each save is an item of its own, to be put in its place one by one: fewer of them, in milliseconds. */
const sealedGap = 10_000;

export function worldOf({ now, open, pause, options = {} }: Outside): World {
  let opened: Promise<Store> | undefined;
  const store = () => {
    const opening = (opened ??= lastingStore(open));
    // A failure is not kept: the disk may have room again, or the person has repaired the data from a page.
    opening.catch(() => {
      if (opened === opening) opened = undefined;
    });
    return opening;
  };
  const shut = () => {
    opened?.then((one) => one.close(), () => undefined);
    opened = undefined;
  };
  const sealDraft = draftSaver((typed) => sealForLater(typed, options), pause, sealedGap);
  const saveDraft = async (typed: Omit<Draft, 'id'>) => {
    const asked = store();
    return (await asked).saveDraft(typed).catch(async (error: unknown) => {
      // Let go of while it was saving, because the data was locked or its keys were replaced: nothing was written.
      if (opened === asked) throw error;
      return (await store()).saveDraft(typed);
    });
  };
  return {
    now,
    store,
    calendar: loadCalendar,
    plans: planBook(),
    fixes: fixTable(),
    documents: documents(),
    fronts: fronts(),
    saveDraft: draftSaver((typed) => saveDraft(typed).catch((error: unknown) => (isLocked(error) ? sealDraft(typed) : Promise.reject(error))), pause),
    later: laterBox((item) => sealForLater(item, options)),
    shut,
    options,
  };
}
