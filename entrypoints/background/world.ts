import type { Calendar } from '../../utils/core/calendar.ts';
import type { Clock } from '../../utils/core/time.ts';
import type { Store } from '../../utils/store/api.ts';
import { loadCalendar } from '../../utils/store/holidays.ts';
import { documents, type Documents } from './console-page.ts';
import { draftSaver } from './draft-saver.ts';
import { fixTable, type Fixes } from './fixes.ts';
import { fronts, type Fronts } from './fronts.ts';
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
}

interface Outside {
  readonly now: Clock;
  readonly open: () => Promise<Store>;
  readonly pause: (ms: number) => Promise<void>;
}

export function worldOf({ now, open, pause }: Outside): World {
  let opened: Promise<Store> | undefined;
  const store = () => {
    const opening = (opened ??= open());
    // A failure is not kept: the disk may have room again, or the person has repaired the data from a page.
    opening.catch(() => {
      if (opened === opening) opened = undefined;
    });
    return opening;
  };
  return {
    now,
    store,
    calendar: loadCalendar,
    plans: planBook(),
    fixes: fixTable(),
    documents: documents(),
    fronts: fronts(),
    saveDraft: draftSaver(async (typed) => (await store()).saveDraft(typed), pause),
  };
}
