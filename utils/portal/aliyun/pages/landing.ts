import { text } from '../../../core/text.ts';
import type { Page } from '../../page.ts';

export const landing: Page = {
  id: 'landing',
  title: text('备案首页', 'Filing home'),
  role: 'landing',
  signature: {
    paths: ['/'],
    headings: ['备案首页'],
    buttons: ['立即登录', '开始备案'],
    // The classic console says the sentence at every address until somebody signs in.
    labels: ['ICP备案', '免费自助备案', '您尚未登录，请登录后办理备案。'],
    not: ['基础信息校验', '进行中订单'],
  },
  locators: {},
  expected: [],
};
