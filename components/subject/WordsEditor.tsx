import { useState } from 'preact/hooks';
import type { Text } from '../../utils/core/text.ts';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';

export interface WordsEditorProps {
  /** Tells the editors of one page apart; also the name of the input. */
  readonly id: string;
  readonly label: Text;
  readonly hint: Text;
  readonly add: Text;
  /** With the word in `{word}`. */
  readonly remove: Text;
  readonly values: readonly string[];
  /** Words that are in use elsewhere, offered while one types. */
  readonly known?: readonly string[];
  /** The word as it is kept; blank for one that is none. */
  readonly tidy: (typed: string) => string;
  readonly onAdd: (word: string) => void;
  readonly onRemove: (word: string) => void;
}

/** A few short words, each taken away with a press: tags, accounts. Enter adds what is typed. */
export function WordsEditor(props: WordsEditorProps) {
  const say = useSay();
  const { id, values, tidy, onAdd } = props;
  const [typed, setTyped] = useState('');
  const word = tidy(typed);
  const isFresh = word !== '' && !values.includes(word);
  const put = () => {
    if (isFresh) onAdd(word);
    setTyped('');
  };
  return (
    <div class="words" role="group" aria-label={say(props.label)} data-words={id}>
      <span class="words-label">{say(props.label)}</span>
      {values.map((value) => (
        <span key={value} class="word-chip" data-word={value}>
          {value}
          <button type="button" class="word-drop" data-action={`drop-${id}`} aria-label={say(props.remove, { word: value })} title={say(props.remove, { word: value })} onClick={() => props.onRemove(value)}>
            ×
          </button>
        </span>
      ))}
      <input
        name={id}
        list={`${id}-known`}
        value={typed}
        placeholder={say(props.hint)}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
        // While an input method composes, Enter belongs to it.
        onKeyDown={(event) => (event.key === 'Enter' && !event.isComposing ? put() : undefined)}
      />
      <datalist id={`${id}-known`}>
        {(props.known ?? []).map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Button action={`add-${id}`} look="link" disabled={!isFresh} onPress={put}>
        {say(props.add)}
      </Button>
    </div>
  );
}
