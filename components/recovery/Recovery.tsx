import { useEffect, useState } from 'preact/hooks';
import { clockAt, dayAt } from '../../utils/core/time.ts';
import { Banner } from '../Banner.tsx';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { storeNotice } from '../store-notice.ts';
import type { Copy, Diagnosis, RecoveryPorts, Restored } from './ports.ts';
import { words } from './words.ts';

/** More names than this tell nobody more; the number does. */
const namesShown = 30;

type State =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly found: Diagnosis; readonly trouble?: unknown }
  | { readonly kind: 'restoring'; readonly found: Diagnosis }
  | { readonly kind: 'failed'; readonly error: unknown };

function useRecovery(ports: RecoveryPorts, onRestored: (restored: Restored) => void) {
  const [state, setState] = useState<State>({ kind: 'looking' });
  useEffect(() => {
    let isGone = false;
    const tell = (next: State) => (isGone ? undefined : setState(next));
    ports.diagnose().then(
      (found) => tell({ kind: 'found', found }),
      (error: unknown) => tell({ kind: 'failed', error }),
    );
    return () => void (isGone = true);
  }, [ports]);
  const restore = (found: Diagnosis, copy: Copy['id']) => {
    setState({ kind: 'restoring', found });
    ports.restore(copy).then(onRestored, (trouble: unknown) => setState({ kind: 'found', found, trouble }));
  };
  return { state, restore };
}

function Missing({ found: { readable, missing, nameless } }: { readonly found: Diagnosis }) {
  const say = useSay();
  const rest = missing.length - namesShown;
  return (
    <section class="recovery-left">
      <p data-readable={readable.length}>{say(words.left(readable.length))}</p>
      {missing.length + nameless === 0 ? <p>{say(words.whole)}</p> : null}
      {missing.length === 0 ? null : (
        <>
          <p data-missing={missing.length}>{say(words.missing(missing.length))}</p>
          <ul class="recovery-names">
            {missing.slice(0, namesShown).map((name, at) => (
              <li key={`${at} ${name}`}>{name}</li>
            ))}
            {rest > 0 ? <li class="faint">{say(words.more(rest))}</li> : null}
          </ul>
        </>
      )}
      {nameless === 0 ? null : <p data-nameless={nameless}>{say(words.nameless(nameless))}</p>}
    </section>
  );
}

interface CopiesProps {
  readonly copies: readonly Copy[];
  readonly isBusy: boolean;
  readonly isClosed: boolean;
  readonly onRestore: (copy: Copy['id']) => void;
}

function Copies({ copies, isBusy, isClosed, onRestore }: CopiesProps) {
  const say = useSay();
  return (
    <section>
      <h2>{say(words.copies)}</h2>
      <p class="faint">{say(isClosed ? words.elsewhere : copies.length === 0 ? words.none : words.what)}</p>
      <ul class="recovery-copies">
        {copies.map((copy, at) => (
          <li key={copy.id} data-copy={copy.id}>
            <span class="recovery-when">
              <time>{`${dayAt(copy.at)} ${clockAt(copy.at)}`}</time>
              <span>{say(words.holds(copy))}</span>
              {copy.id === 'before' ? <span class="faint">{say(words.before)}</span> : null}
              {copy.broken === 0 ? null : <span class="faint">{say(words.broken(copy.broken))}</span>}
            </span>
            <Button action="restore" {...(at === 0 && { look: 'main' as const })} disabled={isBusy} onPress={() => onRestore(copy.id)}>
              {say(words.restore)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface RecoveryProps {
  readonly ports: RecoveryPorts;
  /** The database does not open at all, which may pass; only copies have anything to say. */
  readonly isClosed?: boolean;
  /** Everything stands again; what was shown of the damage is over. */
  readonly onRestored: (restored: Restored) => void;
}

/** What is left, what is missing by name, and the copies that bring it back. Looks only, until a copy is chosen. */
export function Recovery({ ports, isClosed = false, onRestored }: RecoveryProps) {
  const say = useSay();
  const { state, restore } = useRecovery(ports, onRestored);
  if (isClosed && (state.kind === 'looking' || state.kind === 'failed')) return null;
  if (state.kind === 'looking') return <p aria-live="polite">{say(words.looking)}</p>;
  if (state.kind === 'failed') return <Banner tone="warn" notice={storeNotice(state.error)} />;
  const { found } = state;
  if (isClosed && found.copies.length === 0) return null;
  const isBusy = state.kind === 'restoring';
  return (
    <div class="recovery" data-recovery>
      {isClosed ? null : <Missing found={found} />}
      <Copies copies={found.copies} isBusy={isBusy} isClosed={isClosed} onRestore={(copy) => restore(found, copy)} />
      {isBusy ? <p aria-live="polite">{say(words.restoring)}</p> : null}
      {state.kind === 'found' && state.trouble !== undefined ? <Banner tone="block" urgent notice={storeNotice(state.trouble)} /> : null}
    </div>
  );
}
