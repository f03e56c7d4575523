import { browser } from 'wxt/browser';
import type { RecordsPorts } from '../../components/desk/records/ports.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { waitingIn } from '../../utils/core/retention.ts';
import { dayAt, type Clock, type Day } from '../../utils/core/time.ts';
import type { PanelMessage } from '../../utils/messages.ts';
import type { Store } from '../../utils/store/api.ts';

/** Hands a text to the person by the browser's own download, which needs no permission. */
function downloadText(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Deadlines follow, and a preview that stands beside the console with their values is void. */
const tellErased = (ids: readonly string[]): void => void browser.runtime.sendMessage({ type: 'panel/reconcile', erased: [...ids] } satisfies PanelMessage).catch(() => undefined);

/** The functions of the page of records over this store. */
export function recordsPortsOf(store: Store, { clock }: { readonly clock: Clock }): RecordsPorts {
  return {
    audit: () => store.audit(),
    waiting: async () => {
      const [overviews, orders] = await Promise.all([store.overviews(), store.orders()]);
      return waitingIn(overviews, orders, dayAt(clock()));
    },
    tracesOf: (ids) => store.tracesOf(ids),
    eraseSubjects: async (ids) => {
      const traces = await store.eraseProfiles(ids);
      tellErased(ids);
      return traces;
    },
    keepUntil: async (ids, until: Day) => {
      const profiles = await store.profilesOf(ids);
      const kept = (profile: Profile): Profile => ({ ...profile, retainUntil: until, updatedAt: clock() });
      await store.saveProfiles(profiles.map(kept));
    },
    downloadText,
  };
}
