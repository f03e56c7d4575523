import { oddIn, spelled } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const name = (value: string) => ({ 'app.name': value });
const emoji = /\p{Extended_Pictographic}/u;
/** Digits, © and ® are pictographs by Unicode's property and words by use. */
const harmless = /[\d©®™#*]/gu;

export default defineRule({
  id: 'app-name-characters',
  severity: 'warn',
  title: text('App 名称的字符', 'Characters of the app’s name'),
  why: text('表情、控制符等在管局系统里存不下，名称会变成乱码而与商店不一致。', "Emoji and control characters do not survive in the administration's system, and the name no longer equals that in the store."),
  source: sources.huaweiFiling,
  needs: ['app.name'],
  messages: {
    emoji: text('含有表情符号 {character}，请去掉', 'It holds an emoji, {character}; remove it'),
    unseen: text('含有看不见或损坏的字符 {character}，请删去后重新输入', 'It holds an unseen or broken character, {character}; remove it and type again'),
    long: text('有 {count} 个字以上，商店和管局都放不下，请用商店里的名称', 'It has more than {count} characters, more than stores and the administration take; use the name in the store'),
  },
  check(values) {
    const seen = values['app.name'].slice(0, 1_000);
    const odd = oddIn(seen);
    if (odd !== undefined) return { message: 'unseen', data: { character: spelled(odd.character) } };
    const face = emoji.exec(seen.replace(harmless, ''));
    if (face !== null) return { message: 'emoji', data: { character: spelled(face[0]) } };
    return Array.from(seen).length > 60 ? { message: 'long', data: { count: '60' } } : 'pass';
  },
  examples: [
    { values: name('檐下骑行 2'), gives: 'pass' },
    { values: name('骑行🚲'), gives: 'emoji' },
    { values: name('骑​行'), gives: 'unseen' },
    { values: name('骑'.repeat(61)), gives: 'long' },
  ],
});
