import { text } from '../../../core/text.ts';
import type { Page } from '../../page.ts';

export const wall: Page = {
  id: 'wall',
  title: text('安全验证', 'Security check'),
  role: 'quiet',
  signature: {
    paths: ['/slider'],
    headings: ['安全验证', '人脸核验', '身份验证', '滑块验证'],
    labels: ['请按住滑块，拖动到最右边', '请完成安全验证'],
    marks: [{ selector: '.nc-container', seen: '2026-10-09' }, { selector: '#nc_1_n1z', seen: '2026-10-09' }, { selector: '.btn_slide', seen: '2026-10-09' }],
  },
  locators: {},
  expected: [],
};
