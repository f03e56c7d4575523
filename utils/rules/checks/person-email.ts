import { normalised } from '../../core/identity-text.ts';
import { defineRule, type Rule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { fieldsOf, prefixOf, type Role } from './person.ts';

/** One @, no empty label, an ending of two letters or more; nothing narrower, since mail servers decide the rest. */
const shape = /^[^\s@<>()[\],;:"]{1,64}@(?:[^\s@.<>()[\],;:"_]{1,63}\.){1,10}[^\s@.\d<>()[\],;:"_]{2,63}$/;

/** A name and an address, as mail programs copy it. */
const framed = /^[^<]{0,100}<([^<>]{1,254})>$/;

const tidied = (raw: string) => {
  const { value } = normalised(raw, ['case', 'hyphens']);
  return (framed.exec(value)?.[1] ?? value).replace(/^mailto:/i, '').replaceAll('。', '.');
};

export function personEmail(role: Role): Rule {
  const { email } = fieldsOf(role);
  return defineRule({
    id: `${prefixOf(role)}-email`,
    severity: 'block',
    title: text('邮箱格式', 'E-mail address'),
    why: text('备案结果和整改通知发到这个邮箱。', 'The result and later orders to correct something are sent to it.'),
    source: sources.emailForm,
    needs: [email],
    messages: {
      untidy: text('夹有空格、全角字符或姓名。应为 {clean}', 'Spaces, full-width characters or a name are mixed in. It should read {clean}'),
      at: text('邮箱里要有且只有一个 @，例如 name@example.com', 'An address has exactly one @, e.g. name@example.com'),
      form: text('不像完整的邮箱地址。应形如 name@example.com', 'This is no complete address. It should look like name@example.com'),
    },
    check(values) {
      const typed = (values[email] ?? '').trim();
      const clean = tidied(typed);
      if (shape.test(clean)) return clean === typed ? 'pass' : { message: 'untidy', data: { clean }, at: email, fix: clean };
      return { message: clean.split('@', 3).length === 2 ? 'form' : 'at', at: email };
    },
    examples: [
      { values: { [email]: 'ming@example.com' }, gives: 'pass' },
      { values: { [email]: 'a.b+icp@mail.example.com.cn' }, gives: 'pass' },
      { values: { [email]: '示例@例子.中国' }, gives: 'pass' },
      { values: { [email]: 'ming＠example。com' }, gives: 'untidy', fix: 'ming@example.com' },
      { values: { [email]: 'ming.example.com' }, gives: 'at' },
      { values: { [email]: 'a@example.com;b@example.com' }, gives: 'at' },
      { values: { [email]: 'ming@example' }, gives: 'form' },
    ],
  });
}
