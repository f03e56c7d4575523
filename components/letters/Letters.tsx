import { useId, useState } from 'preact/hooks';
import { lettersFor, written, type Letter } from '../../utils/core/letter.ts';
import { text, type Lang } from '../../utils/core/text.ts';
import { letters } from '../../utils/data/letters.ts';
import { Button } from '../Button.tsx';
import { useLang, useSay } from '../lang.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { valuesFor, type Here, type Known } from './occasion.ts';

const words = {
  title: text('发给客户', 'Send to the client'),
  which: text('内容', 'Letter'),
  names: text('带姓名、手机号、主体名称', 'With names, mobile and entity'),
  zh: text('复制中文', 'Copy Chinese'),
  en: text('复制英文', 'Copy English'),
};

export interface LettersProps extends Pick<Known, 'reading' | 'now'> {
  readonly here: Here;
  readonly onCopy: (letter: string) => void;
}

/** Short messages for the step where the order stands; nobody is named in them unless that is ticked. */
export function Letters({ here, reading, now, onCopy }: LettersProps) {
  const say = useSay();
  const id = useId();
  const [chosen, choose] = useState<string>();
  const [withNames, nameThem] = useState(false);
  const fitting = lettersFor(letters, here.occasion);
  const letter = fitting.find((one) => one.id === chosen) ?? fitting[0];
  if (letter === undefined) return null;
  return (
    <section class="letters" data-letters aria-labelledby={id}>
      <h2 id={id} class="group-head">
        {say(words.title)}
      </h2>
      <label class="inline-field">
        <span>{say(words.which)}</span>
        <select name="letter" value={letter.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {fitting.map((one) => (
            <option key={one.id} value={one.id}>
              {say(one.title)}
            </option>
          ))}
        </select>
      </label>
      <label class="letter-names">
        <input type="checkbox" name="letter-names" checked={withNames} onChange={({ currentTarget }) => nameThem(currentTarget.checked)} />
        <span>{say(words.names)}</span>
      </label>
      <Sheet letter={letter} known={{ reading, order: here.order, now }} withNames={withNames} onCopy={onCopy} />
    </section>
  );
}

interface SheetProps {
  readonly letter: Letter;
  readonly known: Known;
  readonly withNames: boolean;
  readonly onCopy: (letter: string) => void;
}

function Sheet({ letter, known, withNames, onCopy }: SheetProps) {
  const say = useSay();
  const shown = useLang();
  const values = valuesFor(letter, known);
  const inLang = (lang: Lang) => written(letter, { lang, values, withNames });
  return (
    <>
      <p class="letter" data-letter={letter.id}>
        {inLang(shown)}
      </p>
      <p class="letter-copy">
        <Button action="copy-letter-zh" onPress={() => onCopy(inLang('zh'))}>
          {say(words.zh)}
        </Button>
        <Button action="copy-letter-en" onPress={() => onCopy(inLang('en'))}>
          {say(words.en)}
        </Button>
      </p>
      <SourceLine source={letter.source} />
    </>
  );
}
