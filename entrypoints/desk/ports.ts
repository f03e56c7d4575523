import { browser } from 'wxt/browser';
import type { DeskPorts, DeskSettings } from '../../components/desk/ports.ts';
import { ticksOf, type Measure } from '../../components/order/order-view.ts';
import { entryOf } from '../../utils/core/audit.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { dayAt } from '../../utils/core/time.ts';
import { text } from '../../utils/core/text.ts';
import { largestFile, readSubjects, writeSubjects } from '../../utils/files/subjects-json.ts';
import type { PanelMessage } from '../../utils/messages.ts';
import type { Store } from '../../utils/store/api.ts';
import { subjectTicksIn } from '../../utils/store/subject-ticks.ts';
import { keepPastedYear, pastedYears, removePastedYear } from '../../utils/store/holidays.ts';
import { changeSettings, loadSettings } from '../../utils/store/settings.ts';
import { backupPortsOf } from './backup-ports.ts';
import { damagePortsOf } from './damage-ports.ts';
import { importPortsOf } from './import-ports.ts';
import { recordsPortsOf } from './records-ports.ts';
import { sheetPortsOf } from './sheets-ports.ts';
import { subjectPortsOf } from './subjects-ports.ts';
import { vaultPortsOf } from './vault-ports.ts';

const clock = Date.now;

/** Alarms, badge and notices follow every change that deadlines depend on. */
export function reconcile(): void {
  const message: PanelMessage = { type: 'panel/reconcile' };
  void browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Hands a file to the person by the browser's own download, which needs no permission. */
function handOver(name: string, content: string | Blob): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function notifications(): Promise<DeskSettings['notifications']> {
  // Firefox has no such question.
  const { getPermissionLevel } = browser.notifications as { getPermissionLevel?: () => Promise<string> };
  const level = await getPermissionLevel?.();
  return level === 'granted' || level === 'denied' ? level : 'unknown';
}

async function stored(store: Store) {
  const [profiles, drafts, orders] = await Promise.all([store.overviews(), store.drafts(), store.orders()]);
  return { profiles: profiles.length, drafts: drafts.length, orders: orders.length, unreadable: (await store.unreadable()).length };
}

const tooLarge = text('文件超过 32 MB，不像本扩展导出的主体文件。', 'The file is larger than 32 MB; it does not look like subjects from this extension.');

async function discardUnreadable(store: Store): Promise<number> {
  const broken = await store.unreadable();
  for (const one of broken) await store.discard(one);
  return broken.length;
}

async function andReconcile<Result>(work: Promise<Result>): Promise<Result> {
  const result = await work;
  reconcile();
  return result;
}

/** Noted first, so that a receipt of erasure knows the file; a log that cannot be written keeps nobody from his data. */
async function exported(store: Store, profiles: readonly Profile[]): Promise<void> {
  const name = `subjects-${dayAt(clock())}.json`;
  await store.note(entryOf('export', profiles.map(({ id }) => id), { at: clock(), detail: name })).catch(() => undefined);
  handOver(name, writeSubjects(profiles, clock()));
}

/** The desk's functions over this browser and this store. */
export function portsOf(store: Store, measure: Pick<Measure, 'limits'>): DeskPorts {
  return {
    clock,
    newId: () => crypto.randomUUID(),
    profiles: () => store.profiles(),
    saveProfiles: (profiles) => andReconcile(store.saveProfiles(profiles)),
    eraseProfile: (id) => andReconcile(store.eraseProfile(id)),
    history: (profile) => store.history(profile),
    orders: async () => {
      const orders = await store.orders();
      return { orders, ticks: await ticksOf(orders, measure, store.ticksOf) };
    },
    refuse: ({ account, order }, said) => andReconcile(store.refuse(account, order, said).then(() => undefined)),
    settle: (order, check) => andReconcile(store.tick(order.account, order.order, check, true)),
    exportSubjects: (profiles) => void exported(store, profiles),
    readSubjects: async (file) => (file.size > largestFile ? { ok: false, reason: tooLarge } : readSubjects(await file.text())),
    settings: async () => ({ ...(await loadSettings()), notifications: await notifications() }),
    changeSettings: (change) => changeSettings(change).then(() => undefined),
    pastedYears,
    keepPastedYear: (year) => andReconcile(keepPastedYear(year)),
    removePastedYear: (year) => andReconcile(removePastedYear(year)),
    stored: () => stored(store),
    discardUnreadable: () => discardUnreadable(store),
    eraseAll: () => andReconcile(store.eraseAll()),
    copy: (value) => navigator.clipboard.writeText(value),
    ...subjectTicksIn(store),
    backups: backupPortsOf({ store, clock, handOver, reconcile }),
    damage: damagePortsOf(store, reconcile),
    imports: importPortsOf({ store, clock, changed: reconcile }),
    ...vaultPortsOf(store, clock),
    ...subjectPortsOf(store),
    ...sheetPortsOf({ store, clock, handOver }),
    ...recordsPortsOf(store, { clock }),
    print: () => print(),
  };
}
