import { text } from '../../utils/core/text.ts';
import type { Clock, Instant } from '../../utils/core/time.ts';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { useNow } from '../use-now.ts';

const words = {
  soon: text('马上要锁定了；没有保存的，请现在保存。', 'About to lock; save now what is not saved.'),
  left: text('还有 {n} 秒', '{n} s left'),
  stay: text('继续使用', 'Stay unlocked'),
};

/** So long before it locks the person is told, in milliseconds. */
const notice = 60_000;

/** The last minute before it locks by itself, counted down. */
export function LockSoon({ clock, lockAt, onStay }: { readonly clock: Clock; readonly lockAt: Instant; readonly onStay: () => void }) {
  const say = useSay();
  const left = lockAt - useNow(clock, 1_000);
  if (left > notice || left <= 0) return null;
  return (
    <div class="lock-soon" data-lock-soon>
      <span role="alert">{say(words.soon)}</span>
      <span aria-hidden="true">{say(words.left, { n: Math.ceil(left / 1_000) })}</span>
      <Button action="stay-unlocked" onPress={onStay}>
        {say(words.stay)}
      </Button>
    </div>
  );
}
