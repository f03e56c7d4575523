import { text } from '../../../core/text.ts';
import type { Page } from '../../page.ts';

export const wizardUpload: Page = {
  id: 'wizard.upload',
  title: text('上传图片资料', 'Upload documents'),
  role: 'form',
  signature: {
    paths: ['/pcContainer/formpage'],
    steps: ['上传图片资料', '上传资料', '上传材料'],
    headings: ['主办者资料', '负责人资料', '辅助资料', '真实性核验'],
    labels: ['互联网备案信息真实性承诺书'],
    buttons: ['刷新上传状态', '下载模板'],
  },
  locators: {},
  expected: [],
  primary: ['下一步', '上一步'],
};
