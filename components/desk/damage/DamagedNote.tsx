import { useEffect, useState } from 'preact/hooks';
import { text } from '../../../utils/core/text.ts';
import { clockAt, dayAt } from '../../../utils/core/time.ts';
import { Banner } from '../../Banner.tsx';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import { Done } from '../../recovery/Done.tsx';
import type { Restored } from '../../recovery/ports.ts';
import { storeNotice } from '../../store-notice.ts';
import type { Damaged, DamagePorts } from './ports.ts';

/** More names than this tell nobody more; the number does. */
const shown = 12;

const words = {
  what: (names: readonly string[]) => {
    const rest = names.length - shown;
    const [zh, en] = [names.slice(0, shown).join('、'), names.slice(0, shown).join(', ')];
    return text(`${names.length} 个主体的资料受损，读不出：${zh}${rest > 0 ? `，还有 ${rest} 个` : ''}。`, `Damaged and unreadable, ${names.length} in all: ${en}${rest > 0 ? ` and ${rest} more` : ''}.`);
  },
  safe: text('受损的原样留着，不会被覆盖；其他主体照常可用。', 'What is damaged is kept as it is and never written over; the other subjects work.'),
  todo: text('可从自动副本取回；读得出的资料较新，都会保留。', 'It can be brought back from an automatic copy; what can be read is newer and stays.'),
  none: text('没有它们还完好的自动副本。', 'There is no automatic copy in which they are whole.'),
  restore: (when: string) => text(`从 ${when} 的副本取回`, `Bring back from the copy of ${when}`),
};

export interface DamagedNoteProps {
  readonly ports: DamagePorts;
  /** Loads the desk again. */
  readonly onOpen: () => void;
}

/** Names what cannot be read, on every page of the desk, and brings it back from the newest copy in which it was whole. */
export function DamagedNote({ ports, onOpen }: DamagedNoteProps) {
  const say = useSay();
  const [found, setFound] = useState<Damaged>();
  const [restored, setRestored] = useState<Restored>();
  const [trouble, setTrouble] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    let isGone = false;
    ports.damaged().then(
      (damaged) => (isGone ? undefined : setFound(damaged)),
      () => undefined,
    );
    return () => void (isGone = true);
  }, [ports]);
  if (restored !== undefined) return <Done restored={restored} onOpen={onOpen} />;
  if (found === undefined || found.names.length === 0) return null;
  const whole = found.copies.find(({ broken }) => broken === 0);
  const bring = (id: typeof found.copies[number]['id']) => {
    setBusy(true);
    setTrouble(undefined);
    ports.restoreCopy(id).then(setRestored, setTrouble).finally(() => setBusy(false)).catch(() => undefined);
  };
  return (
    <div data-damaged={found.names.length}>
      <Banner tone="warn" notice={{ what: words.what(found.names), safe: words.safe, todo: whole === undefined ? words.none : words.todo }}>
        {whole === undefined ? null : (
          <Button action="bring-back" busy={isBusy} onPress={() => bring(whole.id)}>
            {say(words.restore(`${dayAt(whole.at)} ${clockAt(whole.at)}`))}
          </Button>
        )}
      </Banner>
      {trouble === undefined ? null : <Banner tone="block" urgent notice={storeNotice(trouble)} />}
    </div>
  );
}
