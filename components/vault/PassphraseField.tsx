import { useEffect, useRef, useState } from 'preact/hooks';
import { text, type Text } from '../../utils/core/text.ts';
import { useSay } from '../lang.tsx';
import { HoldToShow, useReveal } from '../Masked.tsx';

const caps = text('大写锁定已打开', 'Caps Lock is on');

export interface PassphraseFieldProps {
  readonly name: string;
  readonly label: Text;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onEnter?: () => void;
  readonly hint?: Text;
  /** Takes the focus when it appears, and again each time this number changes. */
  readonly focus?: number;
  /** A code that is copied from paper is typed in sight. */
  readonly inSight?: boolean;
  readonly invalid?: boolean;
}

/**
 * Where a passphrase or a code is typed: only ever in a page of the extension. Browsers are told not to keep it, and it
 * can be looked at while a button is held.
 */
export function PassphraseField({ name, label, value, onInput, onEnter, hint, focus, inSight = false, invalid = false }: PassphraseFieldProps) {
  const say = useSay();
  const reveal = useReveal();
  const input = useRef<HTMLInputElement>(null);
  const [isCaps, setCaps] = useState(false);
  useEffect(() => {
    if (focus === undefined) return;
    input.current?.focus();
    // What was wrong is typed over.
    input.current?.select();
  }, [focus]);
  const key = (event: KeyboardEvent) => {
    setCaps(!inSight && event.getModifierState?.('CapsLock') === true);
    // Within a word that is still being composed, Enter ends the word.
    if (event.key === 'Enter' && !event.isComposing) onEnter?.();
  };
  const kind = inSight || reveal.shown ? ({ type: 'text' } as const) : ({ type: 'password' } as const);
  const about = `${name}-about`;
  const said = isCaps ? caps : hint;
  return (
    <div class="secret">
      <label for={name}>{say(label)}</label>
      <div class="secret-line">
        <input
          id={name}
          name={name}
          ref={input}
          {...kind}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={256}
          value={value}
          aria-describedby={said === undefined ? undefined : about}
          aria-invalid={invalid || undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={key}
        />
        {inSight ? null : <HoldToShow reveal={reveal} />}
      </div>
      {said === undefined ? null : (
        <p id={about} class="faint" data-caps={isCaps || undefined}>
          {say(said)}
        </p>
      )}
    </div>
  );
}
