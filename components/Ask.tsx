import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../utils/core/text.ts';
import { Button } from './Button.tsx';
import { useSay } from './lang.tsx';

export interface AskProps {
  /** The hook of the act itself; the button before it is `ask-<action>`. */
  readonly action: string;
  readonly face: Text;
  readonly look: 'link' | 'danger';
  /** What goes, what stays, and that it cannot be taken back. */
  readonly question: string;
  readonly yes: Text;
  readonly no: Text;
  readonly onYes: () => void;
}

/** A press that destroys something asks first. The focus goes to the harmless answer, and back to the button after it. */
export function Ask({ action, face, look, question, yes, no, onYes }: AskProps) {
  const say = useSay();
  const [asked, ask] = useState<boolean>();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked !== undefined) part.current?.querySelector<HTMLElement>(asked ? '[data-action^=keep-]' : 'button')?.focus();
  }, [asked]);
  return (
    <div class={asked === true ? 'confirm' : 'ask'} role="group" ref={part}>
      {asked === true ? (
        <>
          <p>{question}</p>
          <div class="acts">
            <Button action={action} look="danger" onPress={onYes}>
              {say(yes)}
            </Button>
            <Button action={`keep-${action}`} onPress={() => ask(false)}>
              {say(no)}
            </Button>
          </div>
        </>
      ) : (
        <Button action={`ask-${action}`} look={look} onPress={() => ask(true)}>
          {say(face)}
        </Button>
      )}
    </div>
  );
}
