import type { ComponentChildren } from 'preact';
import type { Text } from '../../utils/core/text.ts';
import type { GlossaryTerm } from '../../utils/core/term.ts';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { useStale } from '../today.ts';
import { whoWords } from '../who-words.ts';
import { glossaryWords as words } from './glossary-words.ts';

export interface GlossaryRowProps {
  readonly term: GlossaryTerm;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onCopy: (value: string) => void;
}

function Pair({ name, children }: { readonly name: Text; readonly children: ComponentChildren }) {
  const say = useSay();
  return (
    <>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Meaning({ term, onCopy }: Pick<GlossaryRowProps, 'term' | 'onCopy'>) {
  const say = useSay();
  const { zh, en, pinyin, meaning, who, example, also, was, source } = term;
  return (
    <div class="gloss-open">
      <p>{say(meaning)}</p>
      <dl class="pairs">
        <Pair name={words.who}>{say(whoWords[who])}</Pair>
        {example === undefined ? null : <Pair name={words.example}>{example}</Pair>}
        {also.length === 0 ? null : <Pair name={words.also}>{also.join(' · ')}</Pair>}
        {was.length === 0 ? null : (
          <Pair name={words.was}>
            <span lang="en">{was.join(' · ')}</span>
          </Pair>
        )}
      </dl>
      <SourceLine source={source} />
      <div class="acts">
        <Button action="copy-term" look="link" onPress={() => onCopy(zh)}>
          {say(words.copyTerm)}
        </Button>
        <Button action="copy-english" look="link" onPress={() => onCopy(en)}>
          {say(words.copyEnglish)}
        </Button>
        <Button action="copy-both" look="link" onPress={() => onCopy(`${zh} (${pinyin}) ${en}\n${meaning.zh}\n${meaning.en}`)}>
          {say(words.copyBoth)}
        </Button>
      </div>
    </div>
  );
}

/** One term on one line; pressed, it opens with what it means and where that is written. */
export function GlossaryRow({ term, isOpen, onToggle, onCopy }: GlossaryRowProps) {
  const say = useSay();
  const { zh, en, pinyin, translated, source } = term;
  const isOld = useStale(source);
  return (
    <li class="gloss-row" data-term={zh} data-stale={isOld ? '' : undefined}>
      <button type="button" class="gloss-head" aria-expanded={isOpen} onClick={onToggle}>
        <span class="gloss-zh" lang="zh">
          {zh}
        </span>
        <span class="faint">{pinyin}</span>
        <span lang="en">{en}</span>
        {translated ? <span class="tag tag-same">{say(words.own)}</span> : null}
      </button>
      {isOpen ? <Meaning term={term} onCopy={onCopy} /> : null}
    </li>
  );
}
