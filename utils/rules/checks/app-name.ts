import { defineRule, type Rule, type Severity } from '../../core/rule.ts';
import { text, type Text } from '../../core/text.ts';
import type { WordList } from '../../data/words.ts';
import { wordIn } from './words.ts';

interface Spec {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly why: Text;
  readonly list: WordList;
  readonly offends: string;
  /** What to do instead, behind "the name has …". */
  readonly mend: Text;
}

/** A word that an app's name cannot have. */
export function appName({ id, severity, title, why, list, offends, mend }: Spec): Rule {
  return defineRule({
    id,
    severity,
    title,
    why,
    source: list.source,
    needs: ['app.name'],
    also: ['subject.name'],
    messages: { word: text(`名称里有“{word}”。${mend.zh}`, `The name has “{word}”. ${mend.en}`) },
    check(values) {
      const word = wordIn(values['app.name'], list);
      if (word === undefined || values['subject.name']?.includes(word) === true) return 'pass';
      return { message: 'word', data: { word } };
    },
    examples: [
      { values: { 'app.name': '檐下骑行' }, gives: 'pass' },
      { values: { 'app.name': offends, 'subject.name': `虚构${offends}有限公司` }, gives: 'pass' },
      { values: { 'app.name': offends }, gives: 'word' },
    ],
  });
}
