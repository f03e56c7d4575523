import { useState } from 'preact/hooks';
import type { Rule } from '../../utils/core/rule.ts';
import { text, type Lang } from '../../utils/core/text.ts';
import { dayAt } from '../../utils/core/time.ts';
import type { PictureKind } from '../../utils/pictures/kinds.ts';
import { Banner } from '../Banner.tsx';
import { Button } from '../Button.tsx';
import { Findings } from '../Findings.tsx';
import { useSay } from '../lang.tsx';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { LiveRegion } from '../LiveRegion.tsx';
import { LockButton } from '../vault/LockButton.tsx';
import { Actions } from './Actions.tsx';
import { Drafts } from './Drafts.tsx';
import { Guard } from './Guard.tsx';
import { addToSubject, certificateOf, discardDraft, saveAsNew } from './keep.ts';
import { KeepPage } from './KeepPage.tsx';
import { MandateGuard } from './MandateGuard.tsx';
import { Missing } from './Missing.tsx';
import { Papers } from './Papers.tsx';
import { pictureKindOf } from './paper-type.ts';
import { Pictures } from './Pictures.tsx';
import type { PanelPorts } from './ports.ts';
import { Preview } from './Preview.tsx';
import { Refused } from './Refused.tsx';
import { ReportView } from './ReportView.tsx';
import type { PanelSession } from './session.ts';
import { findingsAfter } from './state.ts';
import { SubjectPicker } from './SubjectPicker.tsx';
import { ToClient } from './ToClient.tsx';
import { troubles } from './trouble.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useSession } from './use-session.ts';
import { WhoBar } from './WhoBar.tsx';

const words = {
  title: text('填写', 'Fill'),
  desk: text('工作台', 'Desk'),
  console: text('打开备案控制台', 'Open the filing console'),
  findings: text('填写后本页的检查结果（{n}）', 'Checks of the page after filling ({n})'),
  clean: text('填写后本页没有发现问题。', 'After filling, the checks find nothing on this page.'),
  fromDraft: text('正在看草稿，填写的是草稿里的内容。', 'This is the draft; what is filled comes from it.'),
  fromFix: text('只填这一项：检查建议的值。', 'One field only: the value that the check suggests.'),
  back: text('回到主体资料', 'Back to the subject'),
  picture: text('检查图片', 'Check a picture'),
};

export interface SidePanelProps {
  readonly ports: PanelPorts;
  readonly rules: readonly Rule[];
  readonly onLang: (lang: Lang) => void;
}

interface PartProps extends SidePanelProps {
  readonly session: PanelSession;
}

/** Said where it is answered. */
const guardedBy = { 'account-differs': true, 'account-unknown': true, 'mandate-missing': true, 'mandate-ended': true };

function Trouble({ session, ports }: PartProps) {
  const say = useSay();
  const { pageTrouble, trouble, notice } = session.state;
  const guarded = trouble !== undefined && trouble in guardedBy;
  return (
    <>
      {pageTrouble === undefined ? null : (
        <Banner tone="hint" notice={troubles[pageTrouble]}>
          {pageTrouble === 'no-console' ? (
            <Button action="open-console" onPress={() => ports.openConsole()}>
              {say(words.console)}
            </Button>
          ) : null}
        </Banner>
      )}
      {trouble === undefined || guarded ? null : <Banner tone="warn" urgent notice={troubles[trouble]} />}
      {notice === undefined ? null : <Banner tone="block" urgent notice={notice} />}
    </>
  );
}

function Planned({ session, ports, rules }: PartProps) {
  const say = useSay();
  const { state } = session;
  if (state.plan === undefined) return null;
  const findings = findingsAfter(state, rules, ports.clock());
  return (
    <>
      <Preview state={state} onTick={(field, on) => session.tick(field, on)} />
      <section class="group" data-after>
        {findings.length === 0 ? <p class="faint">{say(words.clean)}</p> : <h2 class="group-head">{say(words.findings, { n: findings.length })}</h2>}
        <Findings findings={findings} />
      </section>
      <Missing missing={state.plan.missing} untouched={state.plan.survey.untouched} onCopy={(value) => void session.copy(value)} />
    </>
  );
}

function FromDraft({ session }: PartProps) {
  const say = useSay();
  if (session.state.fix !== undefined) {
    return (
      <p class="note-line" data-fix>
        {say(words.fromFix)}{' '}
        <Button action="leave-fix" look="link" onPress={() => void session.leaveFix()}>
          {say(words.back)}
        </Button>
      </p>
    );
  }
  if (session.state.draft === undefined) return null;
  return (
    <p class="note-line">
      {say(words.fromDraft)}{' '}
      <Button action="leave-draft" look="link" onPress={() => void session.lookAtDraft(undefined)}>
        {say(words.back)}
      </Button>
    </p>
  );
}

/** Papers with their counts, and a look at a picture of one. */
function Handed({ session, ports }: PartProps) {
  const say = useSay();
  const [wanted, want] = useState<{ readonly kind: PictureKind }>();
  const check = (paper: string) => (
    <Button action="check-picture" look="link" onPress={() => want({ kind: pictureKindOf(paper) })}>
      {say(words.picture)}
    </Button>
  );
  return (
    <>
      <Papers session={session} ports={ports} check={check} />
      <Pictures check={ports.checkPicture} certificate={certificateOf(session)} wanted={wanted} onSay={(said) => session.say(said)} />
    </>
  );
}

/** Beside the console: choose a subject, see what would be written, fill, look at what became of it. Never submits. */
export function SidePanel(props: SidePanelProps) {
  const say = useSay();
  const session = useSession(props.ports);
  const { state } = session;
  const parts = { ...props, session };
  return (
    <div class="panel" ref={useKeptFocus<HTMLDivElement>()}>
      <header class="top">
        <h1>{say(words.title)}</h1>
        <Button action="desk" look="link" onPress={() => props.ports.openDesk('#/subjects')}>
          {say(words.desk)}
        </Button>
        <LockButton />
        <LanguageSwitch onChange={props.onLang} />
      </header>
      <main class="panel-body">
        <WhoBar state={state} onRescan={() => void session.reread()} />
        <Trouble {...parts} />
        <Refused session={session} ports={props.ports} />
        <Guard state={state} onConfirm={() => void session.confirmAccount()} />
        <MandateGuard state={state} onState={(reason) => void session.overrideMandate(reason)} onDesk={props.ports.openDesk} />
        <SubjectPicker state={state} onChoose={(id, site) => void session.choose(id, site)} onDesk={() => props.ports.openDesk('#/subjects/new')} />
        {state.report === undefined ? null : (
          <ReportView report={state.report} onCopy={(value) => void session.copy(value)} onShow={(field) => void session.show(field)} />
        )}
        <FromDraft {...parts} />
        <Planned {...parts} />
        <Drafts state={state} onRestore={(id) => void session.lookAtDraft(id)} onDiscard={(id) => void discardDraft(session, props.ports, id)} />
        <KeepPage state={state} today={dayAt(props.ports.clock())} onSaveNew={() => void saveAsNew(session, props.ports)} onAdd={(profile) => void addToSubject(session, props.ports, profile)} />
        <Handed {...parts} />
        <ToClient session={session} ports={props.ports} />
      </main>
      <Actions state={state} onFill={() => void session.fill()} onUndo={() => void session.undo()} />
      <LiveRegion message={state.said === undefined ? '' : say(state.said)} />
    </div>
  );
}
