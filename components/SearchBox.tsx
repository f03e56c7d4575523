import type { Text } from '../utils/core/text.ts';
import { Icon } from './Icon.tsx';
import { useSay } from './lang.tsx';

export interface SearchBoxProps {
  readonly label: Text;
  readonly hint: Text;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Enter takes the first that was found. */
  readonly onEnter?: () => void;
}

/** Filters while one types; Enter takes the first, Escape empties the box. */
export function SearchBox({ label, hint, value, onInput, onEnter }: SearchBoxProps) {
  const say = useSay();
  return (
    <div class="search">
      <Icon name="search" />
      <input
        type="search"
        name="search"
        aria-label={say(label)}
        placeholder={say(hint)}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') onInput('');
          // While an input method composes, Enter belongs to it.
          if (event.key === 'Enter' && !event.isComposing) onEnter?.();
        }}
      />
    </div>
  );
}
