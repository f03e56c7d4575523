import '../../components/page.css';
import '../../components/parts.css';
import '../../components/panel/panel.css';
import '../../components/refusal/refusal.css';
import '../../components/panel/pictures.css';
import '../../components/panel/mandate.css';
import '../../components/letters/letters.css';
import '../../components/prepare/prepare.css';
import '../../components/vault/vault.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SidePanel } from '../../components/panel/SidePanel.tsx';
import { Spoken } from '../../components/Spoken.tsx';
import { StoreFailed } from '../../components/StoreFailed.tsx';
import { Gate } from '../../components/vault/Gate.tsx';
import { rootOf } from '../../components/root.ts';
import { text, type Lang } from '../../utils/core/text.ts';
import { rules } from '../../utils/rules/index.ts';
import { openStore } from '../../utils/store/bootstrap.ts';
import { gateOf } from '../../utils/store/gate.ts';
import { lastingStore } from '../../utils/store/lasting.ts';
import { keepWhatIsLeft } from '../../utils/store/recover.ts';
import { recovery } from '../../utils/store/recovery.ts';
import { changeSettings, langOf, loadSettings, watchSettings } from '../../utils/store/settings.ts';
import { portsOf, reconcile } from './ports.ts';
import { tabIn } from './tab.ts';

const title = text('备案助手 · 填写', 'ICP filing assistant · Fill');
const root = rootOf(document);
const language = navigator.language;

const onLang = (lang: Lang) => void changeSettings({ lang });

async function open() {
  const store = await lastingStore(() => openStore());
  const ports = portsOf(store, tabIn(location.search));
  return { page: <SidePanel ports={ports} rules={rules} onLang={onLang} />, close: () => store.close() };
}

const recovering = { ...recovery, restore: (copy: Parameters<typeof recovery.restore>[0]) => recovery.restore(copy).finally(reconcile) };

const failed = (why: unknown) => <StoreFailed error={why} onKeep={() => keepWhatIsLeft().then(reconcile)} onReload={() => location.reload()} recovery={recovering} />;

async function start(into: Element): Promise<void> {
  const first = langOf(await loadSettings(), language);
  const follow: Parameters<typeof Spoken>[0]['follow'] = (tell, signal) => watchSettings((settings) => tell(langOf(settings, language)), signal);
  render(
    <Spoken title={title} first={first} clock={Date.now} follow={follow}>
      <Gate ports={gateOf()} open={open} failed={failed} onLang={onLang} passphrasePage={`${browser.runtime.getURL('/desk.html')}#/vault`} />
    </Spoken>,
    into,
  );
}

if (root !== undefined) void start(root);
