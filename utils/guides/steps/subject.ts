import type { Check, Step } from '../../core/guide.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { hasValue, isSound, seenOn } from '../seen.ts';

const subjectSound: Check = {
  id: 'subject-sound',
  text: text('本页没有必改问题', 'Nothing on this page will be refused'),
  seen: isSound('subject.name'),
  from: seenOn('主体信息和检查结果', 'entity and findings'),
};
const subjectCurrent: Check = { id: 'subject-current', text: text('与证件原件一致', 'Agrees with the original papers') };
const subjectPrincipal: Check = { id: 'subject-principal', text: text('主体负责人已填', 'Entity principal typed'), seen: hasValue('principal.name'), from: seenOn('负责人姓名', "the principal's name") };

const pages = ['wizard.subject', 'classic.subject'];

/** The entity is filed in this account: it is shown and compared. */
export const confirmSubject: Step = {
  id: 'subject',
  title: text('核对主体信息', "Check the entity's information"),
  detail: text('逐项核对主体和负责人信息，正确才点下一步。', 'Compare every item of the entity and its principal; go on only if all is right.'),
  who: ['you'],
  takes: text('几分钟', 'Minutes'),
  needs: [text('主体证件和负责人身份证', "The entity's certificate and the principal's ID")],
  pitfall: text('信息有误：先做变更备案；改主体信息和新增网站不能在同一订单。', 'Something is wrong: modify the filing first. Changing the entity and adding a website cannot share an order.'),
  source: sources.aliyunAddWebsite,
  pages,
  checks: [subjectSound, subjectCurrent],
};

export const fillSubject: Step = {
  id: 'subject',
  title: text('填写主办者信息', "Enter the entity's information"),
  detail: text(
    '填通信地址（到门牌号）和主体负责人：姓名、证件、手机号、应急手机号、邮箱。单位的负责人一般须是法定代表人，部分省可附授权书。备注里预填的承诺保留。',
    "Type the mailing address down to the door number, and the entity principal: name, ID, mobile, emergency mobile, e-mail. For organisations mostly the legal representative; some provinces accept a letter of authorisation. Keep the undertaking in the remarks.",
  ),
  who: ['you', 'principal'],
  takes: text('十几分钟；手机验证码由负责人当场告知', 'A quarter of an hour; the principal reads out the code sent to the phone'),
  needs: [text('主体证件', "The entity's certificate"), text('主体负责人最新的身份证', "The entity principal's newest ID"), text('负责人手机在身边', "The principal's phone at hand")],
  pitfall: text('地址不到门牌、应急号与手机号相同、负责人不是法定代表人，是常见驳回原因。', 'Common rejections: no door number, emergency number equal to the mobile, a principal who is not the legal representative.'),
  source: sources.aliyunProcess,
  pages,
  checks: [subjectSound, subjectPrincipal, subjectCurrent],
};

export const fillSubjectAgain: Step = {
  ...fillSubject,
  title: text('按原记录重填主办者信息', "Enter the entity's information as filed"),
  detail: text(
    '主体信息要重新填写，应与工信部原记录一致（部分省强制）。信息已变：先到原接入商变更备案。',
    "The entity's data are typed again and should equal the ministry's record (some provinces insist). If they have changed, modify the filing at the old provider first.",
  ),
  needs: [text('原备案的主体信息', 'The data of the old filing'), ...fillSubject.needs],
  pitfall: text('与原记录不一致：按省份要求会被退回，先变更再新增。', 'Unlike the old record: sent back where the province insists. Modify first, then add.'),
  source: sources.huaweiFiling,
};

/** A change of the entity: its own order. */
export const changeSubject: Step = {
  id: 'subject',
  title: text('修改主体信息', "Change the entity's information"),
  detail: text(
    '只改确实变化的项目。省份、主体证件号码一般不能改；名称变更要附登记机关的变更证明，并重新核对域名持有者。网站照常访问。',
    'Change only what has changed. Province and certificate number can mostly not be edited; a new name needs the certificate of change and a new check of the domain holder. Sites stay online.',
  ),
  who: ['you'],
  takes: text('十几分钟', 'A quarter of an hour'),
  needs: [text('变更后的证件原件', 'The new original papers'), text('名称变更：登记机关的变更证明', 'For a new name: the certificate of change')],
  pitfall: text(
    '变更主体和新增网站不能在同一订单；域名持有者没有同步改名会被驳回。法规要求提前 30 日申请，别的接入商写 10 个工作日内。',
    'A change of the entity and an added website cannot share an order; a domain still under the old name is rejected. The law says 30 days ahead, another provider within 10 working days.',
  ),
  source: sources.aliyunChange,
  pages,
  checks: [subjectSound, subjectCurrent, { id: 'domain-holder', text: text('名称变更后，域名持有者也已更名', 'After a new name the domain holder was renamed too') }],
};
