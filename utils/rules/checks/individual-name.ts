import { defineRule, type Rule } from '../../core/rule.ts';
import { text, type Text } from '../../core/text.ts';
import type { WordList } from '../../data/words.ts';
import { isIndividual } from './options.ts';
import { wordIn } from './words.ts';

interface Spec {
  readonly id: string;
  readonly title: Text;
  readonly why: Text;
  readonly list: WordList;
  /** What the word is, to put into the message. */
  readonly sort: Text;
  /** Names for the examples: one that offends. */
  readonly offends: string;
}

const own = (name: string) => ({ 'site.name': name, 'subject.nature': '个人' });

/** A word that an individual's site name cannot have. Reviewers differ, so it warns. */
export function individualName({ id, title, why, list, sort, offends }: Spec): Rule {
  return defineRule({
    id,
    severity: 'warn',
    title,
    why,
    source: list.source,
    needs: ['site.name'],
    also: ['subject.nature'],
    messages: {
      word: text(
        `个人网站名称里有“{word}”（${sort.zh}），多会退回。可改成“主题 + 小记、笔记、手记”`,
        `The name of an individual’s site has “{word}” (${sort.en}) and is mostly returned. Try a topic with 小记, 笔记 or 手记 (notes)`,
      ),
    },
    check(values) {
      const word = wordIn(values['site.name'], list);
      if (word === undefined) return 'pass';
      const individual = isIndividual(values['subject.nature']);
      if (individual === undefined) return 'unknown';
      return individual ? { message: 'word', data: { word } } : 'pass';
    },
    examples: [
      { values: own('檐下骑行小记'), gives: 'pass' },
      { values: { ...own(offends), 'subject.nature': '企业' }, gives: 'pass' },
      { values: own(offends), gives: 'word' },
      { values: { 'site.name': offends }, gives: 'unknown' },
    ],
  });
}
