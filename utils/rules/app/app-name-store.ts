import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const name = { 'app.name': '檐下骑行' } as const;
const bare = (value: string) => value.slice(0, 200).normalize('NFC').trim();

export default defineRule({
  id: 'app-name-store',
  severity: 'warn',
  title: text('App 名称与应用商店一致', 'App name as in the store'),
  why: text('管局按名称去应用商店找这个 App，各平台和商店里的名称要一字不差。', 'The administration looks the app up in the store by its name, which must be the same on every platform.'),
  source: sources.huaweiFiling,
  needs: ['app.name'],
  messages: {
    differs: text('商店里叫“{store}”，这里填的不同。请改成同一个名称', 'The store says “{store}”, another name stands here. Make them the same'),
  },
  check(values, { storeName }) {
    if (storeName === undefined) return 'unknown';
    return bare(values['app.name']) === bare(storeName) ? 'pass' : { message: 'differs', data: { store: storeName.slice(0, 60) } };
  },
  examples: [
    { values: name, facts: { storeName: '檐下骑行' }, gives: 'pass' },
    { values: name, facts: { storeName: '檐下骑行Pro' }, gives: 'differs' },
    { values: name, gives: 'unknown' },
  ],
});
