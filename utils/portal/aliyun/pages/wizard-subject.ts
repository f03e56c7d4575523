import { text } from '../../../core/text.ts';
import { principalLabels, subjectLabels } from '../labels.ts';
import type { Page } from '../../page.ts';

export const wizardSubject: Page = {
  id: 'wizard.subject',
  title: text('填写主办者信息', 'Entity information'),
  role: 'form',
  signature: {
    paths: ['/pcContainer/formpage'],
    steps: ['填写主办者信息', '主办者信息填写', '主办者信息', '主体信息'],
    headings: ['主办者基础信息', '负责人信息'],
    labels: ['证件住所', '通信地址', '通讯地址', '应急手机号'],
  },
  locators: { ...subjectLabels, ...principalLabels },
  expected: ['subject.nature', 'subject.certificateType', 'subject.certificateNumber', 'subject.name', 'subject.certificateAddress', 'subject.mailingAddress', 'subject.remark', 'principal.name', 'principal.idType', 'principal.idNumber', 'principal.mobile', 'principal.emergencyPhone', 'principal.email'],
  primary: ['下一步', '上一步'],
};
