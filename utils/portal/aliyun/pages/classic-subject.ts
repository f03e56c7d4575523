import { text } from '../../../core/text.ts';
import { principalLabels, subjectLabels } from '../labels.ts';
import type { Page } from '../../page.ts';

export const classicSubject: Page = {
  id: 'classic.subject',
  title: text('填写主体信息', 'Entity information'),
  role: 'form',
  signature: {
    paths: ['/order/subject'],
    steps: ['填写主体信息'],
    headings: ['填写主体信息', '主体信息', '主体负责人信息'],
    labels: ['主办单位通讯地址', '主办单位证件住所', '投资人或主管单位'],
    buttons: ['下一步,填写网站信息'],
  },
  locators: { ...subjectLabels, ...principalLabels },
  expected: ['subject.region', 'subject.nature', 'subject.certificateType', 'subject.certificateNumber', 'subject.name', 'subject.certificateAddress', 'subject.mailingAddress', 'subject.remark', 'principal.name', 'principal.idType', 'principal.idNumber', 'principal.mobile', 'principal.emergencyPhone', 'principal.email'],
  primary: ['下一步,填写网站信息'],
};
