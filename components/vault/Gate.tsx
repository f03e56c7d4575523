import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { text, type Lang } from '../../utils/core/text.ts';
import { useSay } from '../lang.tsx';
import { LockProvider } from './lock-context.ts';
import { LockScreen, type LockScreenProps } from './LockScreen.tsx';
import { LockSoon } from './LockSoon.tsx';
import { isLocked, type LockPorts } from './ports.ts';
import { RenewPassphrase } from './RenewPassphrase.tsx';
import { useActivity } from './use-activity.ts';

const words = {
  opening: text('正在打开资料…', 'Opening the data …'),
  afterUpdate: text('更新扩展后第一次打开要整库重新加密，可能要一分钟；请不要关浏览器。', 'The first time after an update everything may be encrypted anew, which can take a minute; keep the browser open.'),
};

/** A page over the opened data. */
export interface Opened {
  readonly page: ComponentChild;
  /** Lets go of the data and its keys. */
  close(): void;
}

export interface GateProps {
  readonly ports: LockPorts;
  /** Opens the data and builds the page. Rejects with a `StoreError`. */
  readonly open: () => Promise<Opened>;
  /** What stands in place of the page when the data does not open for another reason. */
  readonly failed: (error: unknown) => ComponentChild;
  readonly onLang: (lang: Lang) => void;
  /** Where the passphrase is changed. */
  readonly passphrasePage: string;
}

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'open'; readonly opened: Opened }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Door {
  readonly state: State;
  openAgain(): void;
}

/** Opens, closes and renews what is behind the gate. A page that opens too late, after it was locked again, is never shown. */
function useDoor({ ports, open }: Pick<GateProps, 'ports' | 'open'>): Door {
  const [state, setState] = useState<State>({ kind: 'opening' });
  const now = useRef<Opened | undefined>(undefined);
  const turn = useRef(0);
  const isOpening = useRef(false);
  const shut = (next: State) => {
    turn.current += 1;
    isOpening.current = false;
    now.current?.close();
    now.current = undefined;
    setState(next);
  };
  const openAgain = async () => {
    shut({ kind: 'opening' });
    const mine = turn.current;
    isOpening.current = true;
    try {
      const opened = await open();
      if (mine !== turn.current) return opened.close();
      now.current = opened;
      setState({ kind: 'open', opened });
    } catch (error) {
      if (mine === turn.current) setState(isLocked(error) ? { kind: 'locked' } : { kind: 'failed', error });
    } finally {
      if (mine === turn.current) isOpening.current = false;
    }
  };
  useEffect(() => {
    const life = new AbortController();
    void openAgain();
    ports.follow((told) => {
      // Blank at once; whether a lock screen follows, or there is no passphrase any more, the data itself says.
      if (told === 'locked') return void openAgain();
      // Open already, with keys that were replaced: the data renews itself when it is asked.
      if (!isOpening.current && now.current === undefined) void openAgain();
    }, life.signal);
    return () => {
      life.abort();
      turn.current += 1;
      now.current?.close();
    };
  }, [ports]);
  return { state, openAgain: () => void openAgain() };
}

interface InsideProps {
  readonly ports: LockPorts;
  readonly page: ComponentChild;
  /** It was unlocked with the recovery code: where a new passphrase is set. */
  readonly renewAt: string | undefined;
}

function Inside({ ports, page, renewAt }: InsideProps) {
  const { lockAt, stay } = useActivity(ports);
  const lock = lockAt === undefined ? undefined : () => void ports.lock();
  return (
    <LockProvider value={lock}>
      {lockAt === undefined ? null : <LockSoon clock={ports.clock} lockAt={lockAt} onStay={stay} />}
      {renewAt === undefined ? null : <RenewPassphrase href={renewAt} />}
      {page}
    </LockProvider>
  );
}

/** Shown by its style only when opening takes long enough to be noticed. */
function Opening() {
  const say = useSay();
  return (
    <p class="opening" data-opening>
      {say(words.opening)} <span class="faint">{say(words.afterUpdate)}</span>
    </p>
  );
}

/** Before every page of the extension: the page while the data is open, the lock screen while it is not, and nothing of either in between. */
export function Gate({ ports, open, failed, onLang, passphrasePage }: GateProps) {
  const { state, openAgain } = useDoor({ ports, open });
  const [byCode, setByCode] = useState(false);
  const opened: LockScreenProps['onOpen'] = (how) => {
    setByCode(how.byCode);
    openAgain();
  };
  if (state.kind === 'opening') return <Opening />;
  if (state.kind === 'locked') return <LockScreen ports={ports} onOpen={opened} onLang={onLang} />;
  if (state.kind === 'failed') return <>{failed(state.error)}</>;
  return <Inside ports={ports} page={state.opened.page} renewAt={byCode ? passphrasePage : undefined} />;
}
