import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Notice } from '../../components/Banner.tsx';
import { ticksOf, type Measure, type Ticks } from '../../components/order/order-view.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { storeNotice } from '../../components/store-notice.ts';
import type { Order } from '../../utils/core/order.ts';
import type { Overview } from '../../utils/core/overview.ts';
import type { Lang } from '../../utils/core/text.ts';
import type { Instant } from '../../utils/core/time.ts';
import type { Store } from '../../utils/store/api.ts';
import { lastBackup } from '../../utils/store/backup-note.ts';
import { panelOpener } from './panel.ts';
import { reconcile } from './reconcile.ts';

const deskLink = (hash: string) => `${browser.runtime.getURL('/desk.html')}${hash}`;
const onPanel = panelOpener();

/** Reading that takes longer than this is shown, in milliseconds. Below it the sign would only flicker. */
const patience = 60;

interface Read {
  readonly orders: readonly Order[];
  readonly subjects: readonly Overview[];
  readonly ticks: Ticks;
}

const nothing: Read = { orders: [], subjects: [], ticks: new Map() };

export interface GlanceProps {
  readonly store: Store;
  readonly measure: Measure;
  readonly onLang: (lang: Lang) => void;
  /** What stands in place of the list when it cannot be read. */
  readonly failed: (error: unknown) => ComponentChild;
}

/** The popup over the opened data: what it holds now, and what is settled here. */
export function Glance({ store, measure, onLang, failed }: GlanceProps) {
  const [read, setRead] = useState<Read | 'slow'>();
  const [refused, setRefused] = useState<unknown>();
  const [notice, setNotice] = useState<Notice>();
  const [backedUp, setBackedUp] = useState<Instant | null>();
  const ticksIn = (orders: readonly Order[]) => ticksOf(orders, measure, store.ticksOf);
  const fail = (error: unknown) => setNotice(storeNotice(error));
  useEffect(() => {
    const sign = setTimeout(() => setRead((before) => before ?? 'slow'), patience);
    const look = async () => {
      const [orders, subjects] = await Promise.all([store.orders(), store.overviews()]);
      setRead({ orders, subjects, ticks: await ticksIn(orders) });
    };
    look()
      .catch(setRefused)
      .finally(() => clearTimeout(sign));
    lastBackup().then((at) => setBackedUp(at ?? null), () => undefined);
  }, [store]);
  const settle = async (order: Order, check: string) => {
    await store.tick(order.account, order.order, check, true);
    const ticks = await ticksIn([order]);
    setRead((before) => (before === undefined || before === 'slow' ? before : { ...before, ticks: new Map([...before.ticks, ...ticks]) }));
    reconcile();
  };
  // Never an empty list, which would look like a first start.
  if (refused !== undefined) return <>{failed(refused)}</>;
  if (read === undefined) return null;
  const shown = read === 'slow' ? { ...nothing, reading: true } : read;
  return <Popup {...shown} measure={measure} notice={notice} {...(backedUp !== undefined && { backedUp })} clock={Date.now} deskLink={deskLink} onLang={onLang} onPanel={onPanel} onSettle={(order, check) => void settle(order, check).catch(fail)} />;
}
