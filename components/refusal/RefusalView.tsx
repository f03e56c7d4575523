import { momentText } from '../../utils/core/format.ts';
import type { RefusalReading } from '../../utils/core/refusal.ts';
import type { ToldRefusal } from '../../utils/core/refusal-flags.ts';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { Reason } from './Reason.tsx';
import { words } from './refusal-words.ts';

interface CopyProps {
  readonly onCopy: (text: string) => void;
}

function Unknown({ parts, onCopy }: CopyProps & { readonly parts: readonly string[] }) {
  const say = useSay();
  if (parts.length === 0) return null;
  return (
    <div class="reason tone-unknown" data-unknown>
      <p class="reason-head">
        <span class="reason-word">{say(words.unknown)}</span>{' '}
        <Button action="copy-unknown" look="link" label={say(words.copyUnknown)} onPress={() => onCopy(parts.join('\n'))}>
          {say(words.copy)}
        </Button>
      </p>
      {parts.map((part) => (
        <p key={part} class="said-whole" lang="zh-CN">
          {part}
        </p>
      ))}
    </div>
  );
}

export interface ReadingProps extends CopyProps {
  readonly reading: RefusalReading;
  /** The order's type in the console's words: decides which guide's steps are named. */
  readonly orderType: string | undefined;
}

/** What a refusal says: its reasons, and in full what nobody understood. */
export function ReadingView({ reading: { found, unknown }, orderType, onCopy }: ReadingProps) {
  const say = useSay();
  return (
    <>
      {found.length === 0 ? (
        <p class="note-line" data-nothing>
          {say(words.nothing)} {say(words.nothingTodo)}
        </p>
      ) : null}
      <ul class="reasons">
        {found.map((one) => (
          <Reason key={one.reason.id} found={one} orderType={orderType} />
        ))}
      </ul>
      <Unknown parts={unknown} onCopy={onCopy} />
    </>
  );
}

/** A refusal as it was kept, with its reading. */
export function RefusalView({ told: { refusal, reading }, orderType, onCopy }: Omit<ReadingProps, 'reading'> & { readonly told: ToldRefusal }) {
  const say = useSay();
  return (
    <section class="refusal" data-refusal={refusal.by}>
      <p class="faint">{say(refusal.by === 'page' ? words.readAt : words.pastedAt, { moment: say(momentText(refusal.at)) })}</p>
      <ReadingView reading={reading} orderType={orderType} onCopy={onCopy} />
      <details class="fold">
        <summary>{say(words.whole)}</summary>
        <p class="said-whole" lang="zh-CN">
          {refusal.text}
        </p>
        <Button action="copy-refusal" look="link" label={say(words.copyWhole)} onPress={() => onCopy(refusal.text)}>
          {say(words.copy)}
        </Button>
      </details>
    </section>
  );
}
