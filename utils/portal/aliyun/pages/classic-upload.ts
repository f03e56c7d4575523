import { text } from '../../../core/text.ts';
import type { Page } from '../../page.ts';

export const classicUpload: Page = {
  id: 'classic.upload',
  title: text('上传资料', 'Upload documents'),
  role: 'form',
  signature: {
    paths: ['/order/upload'],
    steps: ['上传资料', '上传备案资料'],
    headings: ['上传资料', '上传备案资料'],
    labels: ['网站备案信息真实性核验单', '真实性核验单'],
    buttons: ['提交备案', '下载模板'],
  },
  locators: {},
  expected: [],
  primary: ['提交备案'],
};
