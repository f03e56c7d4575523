import { text } from '../../../core/text.ts';
import type { Page } from '../../page.ts';

export const classicPhoto: Page = {
  id: 'classic.photo',
  title: text('办理拍照', 'Photo verification'),
  role: 'other',
  signature: {
    paths: ['/order/photo'],
    steps: ['办理拍照', '拍照核验'],
    headings: ['办理拍照', '拍照核验'],
    labels: ['幕布', '申请幕布', '核验点地址'],
    buttons: ['申请幕布'],
  },
  locators: {},
  expected: [],
};
