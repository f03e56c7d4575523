import '../../components/page.css';
import '../../components/parts.css';
import '../../components/order/order.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { Spoken } from '../../components/Spoken.tsx';
import { storeNotice } from '../../components/store-notice.ts';
import { StoreFailed } from '../../components/StoreFailed.tsx';
import type { Notice } from '../../components/Banner.tsx';
import { ticksOf, type Measure, type Ticks } from '../../components/order/order-view.ts';
import type { Order } from '../../utils/core/order.ts';
import type { Overview } from '../../utils/core/overview.ts';
import { text } from '../../utils/core/text.ts';
import { limits } from '../../utils/data/limits.ts';
import type { Store } from '../../utils/store/api.ts';
import { openStore } from '../../utils/store/bootstrap.ts';
import { loadCalendar } from '../../utils/store/holidays.ts';
import { keepWhatIsLeft } from '../../utils/store/recover.ts';
import { changeSettings, langOf, loadSettings, watchSettings, type Settings } from '../../utils/store/settings.ts';
import { panelOpener } from './panel.ts';
import { reconcile } from './reconcile.ts';

const title = text('备案助手 · 订单与期限', 'ICP filing assistant · Orders and deadlines');
const spoken = (settings: Settings) => langOf(settings, navigator.language);
const deskLink = (hash: string) => `${browser.runtime.getURL('/desk.html')}${hash}`;

const ticksIn = (store: Store, orders: readonly Order[]) => ticksOf(orders, { limits }, store.ticksOf);

interface Shown {
  readonly measure: Measure;
  readonly store: Store;
  readonly orders: readonly Order[];
  readonly subjects: readonly Overview[];
  readonly ticks: Ticks;
  readonly reading?: boolean;
  readonly notice?: Notice;
}

const onPanel = panelOpener();

function draw(into: Element, settings: Settings, shown: Shown): void {
  const again = (change: Partial<Shown>) => draw(into, settings, { ...shown, ...change });
  const settle = async (order: Order, check: string) => {
    await shown.store.tick(order.account, order.order, check, true);
    again({ ticks: new Map([...shown.ticks, ...(await ticksIn(shown.store, [order]))]) });
    reconcile();
  };
  render(
    <Spoken title={title} first={spoken(settings)} clock={Date.now} follow={(tell, signal) => watchSettings((next) => tell(spoken(next)), signal)}>
      <Popup
        {...shown}
        clock={Date.now}
        deskLink={deskLink}
        onLang={(lang) => void changeSettings({ lang })}
        onPanel={onPanel}
        onSettle={(order, check) => void settle(order, check).catch((error: unknown) => again({ notice: storeNotice(error) }))}
      />
    </Spoken>,
    into,
  );
}

/** Reading that takes longer than this is shown, in milliseconds. Below it the sign would only flicker. */
const patience = 60;

async function readIn(store: Store): Promise<Pick<Shown, 'orders' | 'subjects' | 'ticks'>> {
  const [orders, subjects] = await Promise.all([store.orders(), store.overviews()]);
  return { orders, subjects, ticks: await ticksIn(store, orders) };
}

async function start(into: Element): Promise<void> {
  const settings = await loadSettings();
  try {
    const [store, calendar] = await Promise.all([openStore(), loadCalendar()]);
    const measure = { limits, calendar };
    const sign = setTimeout(() => draw(into, settings, { measure, store, orders: [], subjects: [], ticks: new Map(), reading: true }), patience);
    const read = await readIn(store).finally(() => clearTimeout(sign));
    draw(into, settings, { measure, store, ...read });
  } catch (error) {
    render(
      <Spoken title={title} first={spoken(settings)} clock={Date.now} follow={() => undefined}>
        <StoreFailed error={error} onKeep={() => keepWhatIsLeft().then(reconcile)} onReload={() => location.reload()} />
      </Spoken>,
      into,
    );
  }
}

const root = document.querySelector('#root');
if (root !== null) void start(root);
