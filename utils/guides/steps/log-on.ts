import type { Step } from '../../core/guide.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { seenOn } from '../seen.ts';

export const logOn: Step = {
  id: 'log-on',
  title: text('登录备案系统', 'Log on to the filing system'),
  detail: text('用中国站（aliyun.com）实名账号登录 beian.aliyun.com；页面只有中文。', 'Log on at beian.aliyun.com with a real-name China-site account (aliyun.com); the pages are in Chinese only.'),
  who: ['you'],
  takes: text('几分钟', 'Minutes'),
  needs: [text('中国站实名账号', 'A real-name account of the China site')],
  pitfall: text('登录了别的账号：一个账号只能有一个主体；国际站账号不能备案。', 'The wrong account: one account holds one entity, and accounts of the international site cannot file.'),
  source: sources.aliyunProcess,
  pages: ['landing', 'login', 'wall'],
  checks: [
    { id: 'signed-in', text: text('已登录', 'Signed in'), seen: ({ signedIn }) => signedIn, from: seenOn('账号名', 'the account name') },
    { id: 'right-account', text: text('是这个主体所在的账号', 'It is the account that holds this entity') },
  ],
};
