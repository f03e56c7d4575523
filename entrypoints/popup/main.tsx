import '../../components/page.css';
import '../../components/parts.css';
import '../../components/order/order.css';
import '../../components/popup/popup.css';
import '../../components/vault/vault.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Spoken } from '../../components/Spoken.tsx';
import { StoreFailed } from '../../components/StoreFailed.tsx';
import { Gate } from '../../components/vault/Gate.tsx';
import { rootOf } from '../../components/root.ts';
import { text, type Lang } from '../../utils/core/text.ts';
import { limits } from '../../utils/data/limits.ts';
import { openStore } from '../../utils/store/bootstrap.ts';
import { gateOf } from '../../utils/store/gate.ts';
import { loadCalendar } from '../../utils/store/holidays.ts';
import { lastingStore } from '../../utils/store/lasting.ts';
import { keepWhatIsLeft } from '../../utils/store/recover.ts';
import { changeSettings, langOf, loadSettings, watchSettings, type Settings } from '../../utils/store/settings.ts';
import { Glance } from './Glance.tsx';
import { reconcile } from './reconcile.ts';

const title = text('备案助手 · 订单与期限', 'ICP filing assistant · Orders and deadlines');
const spoken = (settings: Settings) => langOf(settings, navigator.language);
const onLang = (lang: Lang) => void changeSettings({ lang });

const failed = (why: unknown) => <StoreFailed error={why} onKeep={() => keepWhatIsLeft().then(reconcile)} onReload={() => location.reload()} desk={browser.runtime.getURL('/desk.html')} />;

async function open() {
  const [store, calendar] = await Promise.all([lastingStore(() => openStore()), loadCalendar()]);
  return { page: <Glance store={store} measure={{ limits, calendar }} onLang={onLang} failed={failed} />, close: () => store.close() };
}

async function start(into: Element): Promise<void> {
  const settings = await loadSettings();
  render(
    <Spoken title={title} first={spoken(settings)} clock={Date.now} follow={(tell, signal) => watchSettings((next) => tell(spoken(next)), signal)}>
      <Gate ports={gateOf()} open={open} failed={failed} onLang={onLang} passphrasePage={`${browser.runtime.getURL('/desk.html')}#/vault`} />
    </Spoken>,
    into,
  );
}

const root = rootOf(document);
if (root !== undefined) void start(root);
