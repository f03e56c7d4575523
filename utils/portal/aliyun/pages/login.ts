import { text } from '../../../core/text.ts';
import type { Page } from '../../page.ts';

export const login: Page = {
  id: 'login',
  title: text('登录', 'Log on'),
  role: 'quiet',
  signature: {
    paths: ['/login'],
    headings: ['密码登录', '账号密码登录', '扫码登录', '登录阿里云'],
    labels: ['登录名', '登录密码'],
    buttons: ['登录'],
    marks: [{ selector: '#fm-login-id', seen: '2026-10-09' }, { selector: '#fm-login-password', seen: '2026-10-09' }, { selector: 'iframe[src*="/login"]', seen: '2026-10-09' }],
  },
  locators: {},
  expected: [],
};
