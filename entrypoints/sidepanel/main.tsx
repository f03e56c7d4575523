import '../../components/page.css';
import '../../components/parts.css';
import '../../components/panel/panel.css';
import '../../components/refusal/refusal.css';
import '../../components/panel/pictures.css';
import '../../components/letters/letters.css';
import '../../components/prepare/prepare.css';
import { render } from 'preact';
import { SidePanel } from '../../components/panel/SidePanel.tsx';
import { Spoken } from '../../components/Spoken.tsx';
import { StoreFailed } from '../../components/StoreFailed.tsx';
import { text } from '../../utils/core/text.ts';
import { rules } from '../../utils/rules/index.ts';
import { openStore } from '../../utils/store/bootstrap.ts';
import { keepWhatIsLeft } from '../../utils/store/recover.ts';
import { changeSettings, langOf, loadSettings, watchSettings } from '../../utils/store/settings.ts';
import { portsOf, reconcile } from './ports.ts';
import { tabIn } from './tab.ts';

const title = text('备案助手 · 填写', 'ICP filing assistant · Fill');
const root = document.querySelector('#root');
const language = navigator.language;

async function start(into: Element): Promise<void> {
  const first = langOf(await loadSettings(), language);
  const follow: Parameters<typeof Spoken>[0]['follow'] = (tell, signal) => watchSettings((settings) => tell(langOf(settings, language)), signal);
  const page = await content().catch((error: unknown) => (
    <StoreFailed error={error} onKeep={() => keepWhatIsLeft().then(reconcile)} onReload={() => location.reload()} />
  ));
  render(
    <Spoken title={title} first={first} clock={Date.now} follow={follow}>
      {page}
    </Spoken>,
    into,
  );
}

async function content() {
  const store = await openStore();
  const ports = portsOf(store, tabIn(location.search));
  return <SidePanel ports={ports} rules={rules} onLang={(lang) => void changeSettings({ lang })} />;
}

if (root !== null) void start(root);
