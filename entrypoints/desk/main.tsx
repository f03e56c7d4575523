import '../../components/page.css';
import '../../components/parts.css';
import '../../components/order/order.css';
import '../../components/refusal/refusal.css';
import '../../components/letters/letters.css';
import '../../components/desk/desk.css';
import '../../components/desk/subjects/subjects.css';
import '../../components/desk/holidays/holidays.css';
import '../../components/desk/import/import.css';
import '../../components/desk/provinces.css';
import '../../components/desk/glossary.css';
import '../../components/desk/backup/backup.css';
import '../../components/desk/records/records.css';
import '../../components/subject/form.css';
import '../../components/prepare/prepare.css';
import '../../components/vault/vault.css';
import '../../components/desk/vault/vault-page.css';
import { render } from 'preact';
import { hashOf } from '../../components/desk/route.ts';
import { Desk } from '../../components/desk/Desk.tsx';
import { Measured } from '../../components/Measured.tsx';
import { Spoken } from '../../components/Spoken.tsx';
import { StoreFailed } from '../../components/StoreFailed.tsx';
import { Gate } from '../../components/vault/Gate.tsx';
import { rootOf } from '../../components/root.ts';
import { text, type Lang } from '../../utils/core/text.ts';
import { limits } from '../../utils/data/limits.ts';
import { rules } from '../../utils/rules/index.ts';
import { carrier } from '../../utils/store/carried.ts';
import { openStore } from '../../utils/store/bootstrap.ts';
import { gateOf } from '../../utils/store/gate.ts';
import { loadCalendar, watchCalendar } from '../../utils/store/holidays.ts';
import { lastingStore } from '../../utils/store/lasting.ts';
import { keepWhatIsLeft } from '../../utils/store/recover.ts';
import { recovery } from '../../utils/store/recovery.ts';
import { changeSettings, langOf, loadSettings, watchSettings, type Settings } from '../../utils/store/settings.ts';
import { portsOf, reconcile } from './ports.ts';

const title = text('备案助手 · 工作台', 'ICP filing assistant · Desk');
const spoken = (settings: Settings) => langOf(settings, navigator.language);

const onLang = (lang: Lang) => void changeSettings({ lang });

const carry = carrier();

async function open() {
  const [store, calendar] = await Promise.all([lastingStore(() => openStore({ looksThrough: true })), loadCalendar()]);
  const carried = await carry(new Uint8Array(await store.shareSecret()));
  const ports = portsOf(store, { limits });
  const page = (
    <Measured limits={limits} first={calendar} follow={watchCalendar}>
      {(measure) => <Desk ports={ports} rules={rules} measure={measure} carried={carried} onLang={onLang} />}
    </Measured>
  );
  return { page, close: () => store.close() };
}

const recovering = { ...recovery, restore: (copy: Parameters<typeof recovery.restore>[0]) => recovery.restore(copy).finally(reconcile) };

const failed = (why: unknown) => <StoreFailed error={why} onKeep={() => keepWhatIsLeft().then(reconcile)} onReload={() => location.reload()} recovery={recovering} />;

const follow: Parameters<typeof Spoken>[0]['follow'] = (tell, signal) => watchSettings((next) => tell(spoken(next)), signal);

async function start(into: Element): Promise<void> {
  const first = spoken(await loadSettings());
  render(
    <Spoken title={title} first={first} clock={Date.now} follow={follow}>
      <Gate ports={gateOf()} open={open} failed={failed} onLang={onLang} passphrasePage={hashOf('vault')} />
    </Spoken>,
    into,
  );
}

const root = rootOf(document);
if (root !== undefined) void start(root);
