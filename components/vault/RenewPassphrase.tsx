import { useState } from 'preact/hooks';
import { text } from '../../utils/core/text.ts';
import { useSay } from '../lang.tsx';

const words = {
  what: text('您是用恢复码解锁的。口令忘了就现在设一个新的：“现在的口令”一栏填恢复码。', 'You unlocked with the recovery code. If the passphrase is forgotten, set a new one now, with the recovery code in place of the old passphrase.'),
  go: text('设新口令', 'Set a new passphrase'),
};

/** After unlocking with the recovery code: the next thing to do, until it is followed. A link within this page stays in it, any other opens beside it. */
export function RenewPassphrase({ href }: { readonly href: string }) {
  const say = useSay();
  const [followed, follow] = useState(false);
  return followed ? null : (
    <p class="lock-soon" data-renew-passphrase>
      <span>{say(words.what)}</span>
      <a class="button" href={href} onClick={() => follow(true)} {...(href.startsWith('#') ? {} : { target: '_blank', rel: 'noreferrer' })}>
        {say(words.go)}
      </a>
    </p>
  );
}
