import { spelled } from '../../core/identity-text.ts';
import { defineRule, type Rule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

interface Spec {
  readonly id: string;
  readonly field: 'app.androidPackage' | 'app.iosBundle' | 'app.harmonyPackage';
  readonly name: string;
  /** Characters between the dots. */
  readonly letters: RegExp;
  /** How a part may begin. */
  readonly begins: RegExp;
}

/** The reverse domain name by which a platform knows an app. */
export function appPackage({ id, field, name, letters, begins }: Spec): Rule {
  return defineRule({
    id,
    severity: 'warn',
    title: text(`${name}写法`, `Form of the ${name}`),
    why: text('每个平台按这个名字认一个应用，写错就等于给别的应用备案。', 'The platform knows an app by this name; with a slip another app is filed.'),
    source: sources.huaweiFiling,
    needs: [field],
    messages: {
      address: text('这是网址或商店链接。请填应用自己的名字，形如 com.example.demo', 'This is an address or a link to a store. Enter the name of the app, such as com.example.demo'),
      parts: text('至少两段，用点隔开，形如 com.example.demo', 'It has two parts at least, joined by dots, such as com.example.demo'),
      empty: text('有空的一段：点不能在首尾，也不能连写', 'A part is empty: no dot at the ends, and never two together'),
      begins: text('“{part}”的开头不对，每段以字母开头', 'The part “{part}” begins wrongly; each begins with a letter'),
      characters: text('含有不能用的字符：{characters}', 'It holds characters that cannot be used: {characters}'),
      sample: text('这是示例或模板工程的名字，正式应用要用自己的', 'This is the name of a sample or template project; an app of one’s own has its own'),
    },
    check(values) {
      const typed = (values[field] ?? '').trim().slice(0, 500);
      if (/[/?#]|^https?:/i.test(typed)) return { message: 'address', at: field };
      const parts = typed.split('.', 30);
      if (parts.length < 2) return { message: 'parts', at: field };
      if (parts.includes('')) return { message: 'empty', at: field };
      const odd = [...new Set(parts.join('').replace(letters, ''))].slice(0, 5);
      if (odd.length > 0) return { message: 'characters', data: { characters: odd.map(spelled).join('、') }, at: field };
      const part = parts.find((one) => !begins.test(one));
      if (part !== undefined) return { message: 'begins', data: { part: part.slice(0, 40) }, at: field };
      return /^com\.(?:example|mycompany|yourcompany|company|test)(?:\.|$)/i.test(typed) ? { message: 'sample', at: field } : 'pass';
    },
    examples: [
      { values: { [field]: 'cn.invented.ride' }, gives: 'pass' },
      { values: { [field]: 'https://store.example/app' }, gives: 'address' },
      { values: { [field]: 'ride' }, gives: 'parts' },
      { values: { [field]: 'cn..ride' }, gives: 'empty' },
      { values: { [field]: 'cn.骑行.ride' }, gives: 'characters' },
      { values: { [field]: 'com.example.ride' }, gives: 'sample' },
      { values: { [field]: 'cn.-invented.ride'.replace('-', field === 'app.iosBundle' ? '-' : '1') }, gives: 'begins' },
    ],
  });
}
