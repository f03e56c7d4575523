import { useEffect, useState } from 'preact/hooks';
import { text } from '../../../utils/core/text.ts';
import { useSay } from '../../lang.tsx';
import { storeNotice } from '../../store-notice.ts';
import type { PageProps } from '../page-props.ts';
import { Agency, LockTime } from './Choices.tsx';
import { NewPassphrase } from './NewPassphrase.tsx';
import { Part } from './Part.tsx';
import type { VaultState } from './ports.ts';
import { Protects } from './Protects.tsx';
import { RecoveryKit } from './RecoveryKit.tsx';
import { Rotate } from './Rotate.tsx';
import { Standing } from './Standing.tsx';
import { WithPassphrase } from './WithPassphrase.tsx';

const words = {
  setHead: text('设口令', 'Set a passphrase'),
  changeHead: text('改口令', 'Change the passphrase'),
  recoveryHead: text('重新生成恢复码', 'Make a new recovery code'),
  recoveryWhat: text('旧的立即作废。', 'The old one is void at once.'),
  newRecovery: text('生成新恢复码', 'Make a new recovery code'),
  dropHead: text('取消口令', 'Remove the passphrase'),
  dropWhat: text('之后资料在这个浏览器里自动打开，不再锁定；恢复码作废。', 'Afterwards the data opens by itself in this browser and no longer locks; the recovery code is void.'),
  drop: text('取消口令', 'Remove the passphrase'),
  agencyBars: text('代办机构模式要求有口令。要取消，先关掉该模式。', 'Agency mode requires a passphrase. To remove it, switch that mode off first.'),
  wasSet: text('口令已生效', 'The passphrase is in force'),
  wasDropped: text('口令已取消', 'The passphrase was removed'),
  wasKept: text('已保存', 'Saved'),
};

interface Held {
  readonly state: VaultState | undefined;
  reload(): Promise<void>;
  change(change: Partial<Pick<VaultState, 'agency' | 'lockMinutes' | 'kitChecked'>>): Promise<void>;
}

function useVault({ ports: { vault }, fail, say }: PageProps): Held {
  const [state, setState] = useState<VaultState>();
  const reload = async () => {
    try {
      setState(await vault.state());
    } catch (error) {
      fail(storeNotice(error));
    }
  };
  const change: Held['change'] = async (what) => {
    try {
      await vault.choose(what);
      say(words.wasKept);
    } catch (error) {
      fail(storeNotice(error));
    }
    await reload();
  };
  useEffect(() => void reload(), [vault]);
  return { state, reload, change };
}

interface VaultPartProps {
  readonly page: PageProps;
  readonly state: VaultState;
  readonly held: Held;
  readonly onCode: (code: string) => void;
}

/** What can be done about a passphrase that is there. */
function Keeping({ page, state, held, onCode }: VaultPartProps) {
  const say = useSay();
  const { vault } = page.ports;
  const drop = async (passphrase: string) => {
    await vault.dropPassphrase(passphrase);
    page.say(words.wasDropped);
    await held.reload();
  };
  return (
    <>
      <Part head={words.recoveryHead} open={!state.kitChecked}>
        <p>{say(words.recoveryWhat)}</p>
        <WithPassphrase action="new-recovery" face={words.newRecovery} run={async (passphrase) => onCode(await vault.newRecovery(passphrase))} />
      </Part>
      <Rotate ports={vault} hasPassphrase onRotated={(code) => (code === undefined ? undefined : onCode(code))} />
      <Part head={words.dropHead}>
        <p>{say(words.dropWhat)}</p>
        <WithPassphrase action="drop-passphrase" face={words.drop} look="danger" barred={state.agency ? words.agencyBars : undefined} run={drop} />
      </Part>
    </>
  );
}

function Parts(props: VaultPartProps) {
  const { page, state, held, onCode } = props;
  const { vault } = page.ports;
  const set = (code: string) => {
    page.say(words.wasSet);
    onCode(code);
  };
  return (
    <>
      <Standing state={state} />
      {state.hasPassphrase ? <LockTime state={state} onChoose={(change) => void held.change(change)} /> : null}
      <Part key={String(state.hasPassphrase)} head={state.hasPassphrase ? words.changeHead : words.setHead} open={!state.hasPassphrase}>
        <NewPassphrase ports={vault} isChange={state.hasPassphrase} onSet={set} />
      </Part>
      {state.hasPassphrase ? <Keeping {...props} /> : <Rotate ports={vault} hasPassphrase={false} onRotated={() => undefined} />}
      <Agency state={state} onChoose={(change) => void held.change(change)} />
      <Protects hasPassphrase={state.hasPassphrase} />
    </>
  );
}

/** Passphrase, recovery code, lock and keys; and the truth about what they are good for. */
export function VaultPage(page: PageProps) {
  const held = useVault(page);
  const [code, setCode] = useState<string>();
  const { ports } = page;
  const done = async (checked: boolean) => {
    setCode(undefined);
    await held.change({ kitChecked: checked });
  };
  // The state was read before the code was made: with a passphrase then, there was a code too.
  if (code !== undefined) return <RecoveryKit code={code} at={ports.clock()} isAnother={held.state?.hasPassphrase ?? true} onPrint={() => ports.print()} onDone={(checked) => void done(checked)} />;
  if (held.state === undefined) return null;
  return (
    <div class="stack vault">
      <Parts page={page} state={held.state} held={held} onCode={setCode} />
    </div>
  );
}
