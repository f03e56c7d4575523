import { text } from '../../../core/text.ts';
import type { Page } from '../../page.ts';

export const subjectDetail: Page = {
  id: 'subject.detail',
  title: text('主体信息', 'Filed entity'),
  role: 'record',
  signature: {
    paths: ['/pcContainer/selfEntity'],
    headings: ['主体信息', '备案主体', '互联网信息服务'],
    labels: ['主体备案号', '网站备案号'],
    buttons: ['变更主体', '新增/接入其它服务', '变更备案'],
  },
  locators: {},
  expected: [],
};
