import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { equalBare, samePerson } from '../checks/same-person.ts';

export default defineRule({
  id: 'emails-distinct',
  severity: 'warn',
  title: text('两位负责人邮箱不同', 'Two principals, two e-mail addresses'),
  why: text('不同的人要留各自的邮箱，共用会被退回。', 'Different people leave their own addresses; a shared one is returned.'),
  source: sources.huaweiFiling,
  needs: ['sitePrincipal.email', 'principal.email'],
  also: ['principal.idNumber', 'sitePrincipal.idNumber'],
  messages: {
    shared: text(
      '证件号不同的两个人填了同一个邮箱。请填网站负责人自己的邮箱',
      "Two people with different ID numbers have one address. Enter the website principal's own",
    ),
  },
  check(values) {
    const one = samePerson(values['principal.idNumber'], values['sitePrincipal.idNumber']);
    if (one === undefined) return 'unknown';
    return equalBare(values['principal.email'], values['sitePrincipal.email']) && !one ? { message: 'shared' } : 'pass';
  },
  examples: [
    {
      values: {
        'principal.email': 'ming@example.com',
        'sitePrincipal.email': 'hong@example.com',
        'principal.idNumber': '11019919000101001X',
        'sitePrincipal.idNumber': 'H12345678',
      },
      gives: 'pass',
    },
    {
      values: {
        'principal.email': 'office@example.com',
        'sitePrincipal.email': 'Office@example.com',
        'principal.idNumber': '11019919000101001X',
        'sitePrincipal.idNumber': 'H12345678',
      },
      gives: 'shared',
    },
    { values: { 'principal.email': 'office@example.com', 'sitePrincipal.email': 'office@example.com' }, gives: 'unknown' },
  ],
});
