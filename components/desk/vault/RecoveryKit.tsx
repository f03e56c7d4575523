import { useState } from 'preact/hooks';
import { momentText } from '../../../utils/core/format.ts';
import { text } from '../../../utils/core/text.ts';
import type { Instant } from '../../../utils/core/time.ts';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import { PassphraseField } from '../../vault/PassphraseField.tsx';
import { groupsOf, isSameGroup, twoOf } from './kit.ts';

const words = {
  head: text('恢复码：只显示这一次', 'Recovery code: shown only this once'),
  why: text('忘了口令时，只有它能打开资料。印出来或抄下来，和电脑分开放；不要拍照，不要存进网盘或聊天记录。', 'If the passphrase is forgotten, nothing else opens the data. Print it or write it down and keep it away from the computer; no photograph, no cloud drive, no chat.'),
  old: text('以前的恢复码已作废。', 'Any earlier recovery code is void.'),
  print: text('打印恢复单', 'Print the recovery sheet'),
  check: text('对照纸上的，输入这两组，确认抄对了：', 'From the paper, enter these two groups, to be sure that it was copied right:'),
  group: text('第 {n} 组', 'Group {n}'),
  differs: text('和恢复码不一样，请对照纸上的再看。', 'Not the same as in the code; compare it with the paper.'),
  done: text('抄好了', 'It is on paper'),
  later: text('先不核对', 'Not now'),
  laterNote: text('不核对也有效，但离开本页后不能再看，只能重新生成。', 'It holds without this, but after leaving the page it cannot be seen again, only made anew.'),
  sheet: text('备案助手 · 恢复单', 'ICP filing assistant · recovery sheet'),
  made: text('生成于 {at}', 'Made {at}'),
  use: text('用法：锁定画面上点“用恢复码”，输入后马上设新口令。新口令会带来新的恢复码，这张随之作废。', 'Use: press “Use the recovery code” on the lock screen, enter it, and set a new passphrase at once. That brings a new recovery code, and this one is void.'),
  guard: text('拿到这张纸和这台电脑的人，能打开全部资料。', 'Whoever has this paper and this computer can open all of the data.'),
};

function Sheet({ code, at }: { readonly code: string; readonly at: Instant }) {
  const say = useSay();
  return (
    <article class="print-only sheet" data-sheet="recovery">
      <h1>{say(words.sheet)}</h1>
      <p>{say(words.made, { at: say(momentText(at)) })}</p>
      <p class="kit-code">{code}</p>
      <p>{say(words.use)}</p>
      <p>{say(words.guard)}</p>
    </article>
  );
}

export interface RecoveryKitProps {
  readonly code: string;
  readonly at: Instant;
  /** There was a recovery code before, which is void now. */
  readonly isAnother: boolean;
  readonly onPrint: () => void;
  /** `checked`: two groups were entered again. */
  readonly onDone: (checked: boolean) => void;
}

function Check({ code, onDone }: Pick<RecoveryKitProps, 'code' | 'onDone'>) {
  const say = useSay();
  const groups = groupsOf(code);
  const asked = twoOf(code);
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const isRight = (at: number) => isSameGroup(typed[at] ?? '', groups[at] ?? '');
  const differs = (at: number) => (typed[at] ?? '').trim().length >= (groups[at] ?? '').length && !isRight(at);
  return (
    <>
      <p>{say(words.check)}</p>
      <div class="kit-check">
        {asked.map((at) => (
          <PassphraseField
            key={at}
            name={`kit-group-${at + 1}`}
            label={text(words.group.zh.replace('{n}', String(at + 1)), words.group.en.replace('{n}', String(at + 1)))}
            inSight
            value={typed[at] ?? ''}
            invalid={differs(at)}
            {...(differs(at) && { hint: words.differs })}
            onInput={(value) => setTyped((before) => ({ ...before, [at]: value }))}
          />
        ))}
      </div>
      <div class="acts">
        <Button action="kit-done" look="main" disabled={!asked.every(isRight)} onPress={() => onDone(true)}>
          {say(words.done)}
        </Button>
        <Button action="kit-later" look="link" onPress={() => onDone(false)}>
          {say(words.later)}
        </Button>
      </div>
      <p class="faint">{say(words.laterNote)}</p>
    </>
  );
}

/** The recovery code, to be put on paper: it is shown once, and two of its groups are asked back. */
export function RecoveryKit({ code, at, isAnother, onPrint, onDone }: RecoveryKitProps) {
  const say = useSay();
  return (
    <section class="stack kit" data-kit>
      <h2>{say(words.head)}</h2>
      <p>{say(words.why)}</p>
      <p class="kit-code" data-kit-code>
        {groupsOf(code).map((group, place) => (
          <span key={place}>
            <small aria-hidden="true">{place + 1}</small> <b data-kit-group>{group}</b>{' '}
          </span>
        ))}
      </p>
      {isAnother ? <p class="faint">{say(words.old)}</p> : null}
      <Button action="print-kit" onPress={onPrint}>
        {say(words.print)}
      </Button>
      <Check code={code} onDone={onDone} />
      <Sheet code={code} at={at} />
    </section>
  );
}
