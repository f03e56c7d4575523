import { useSay } from './lang.ts';
import type { Trouble, Wishes } from './model.ts';
import { words } from './words.ts';

type Help = { readonly action: string; readonly face: (typeof words)['reload']; readonly press: (wishes: Wishes) => void };

const scan = (face: Help['face']): Help => ({ action: 'scan', face, press: (wishes) => wishes.scan() });
const reload: Help = { action: 'reload', face: words.reload, press: (wishes) => wishes.reload() };

const helps: Readonly<Record<Trouble, Help>> = {
  slow: scan(words.scanNow),
  failed: scan(words.scanNow),
  storage: scan(words.again),
  // The passphrase is typed in the panel, never in the page.
  locked: { action: 'unlock', face: words.unlock, press: (wishes) => wishes.openPanel() },
  stopped: reload,
  replaced: reload,
};

/** What keeps the assistant from its work, and the one button that helps. */
export function TroubleBar({ trouble, wishes }: { trouble: Trouble; wishes: Wishes }) {
  const say = useSay();
  const { action, face, press } = helps[trouble];
  return (
    <div class="trouble" data-trouble={trouble}>
      <span>{say(words[trouble])}</span>
      <button type="button" class="solid" data-action={action} onClick={() => press(wishes)}>
        {say(face)}
      </button>
    </div>
  );
}
