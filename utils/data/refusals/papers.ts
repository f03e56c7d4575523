import type { RefusalReason } from '../../core/refusal.ts';
import { text } from '../../core/text.ts';
import { sources } from '../sources.ts';
import { differs, hints, notHere, says } from './wording.ts';

/** About papers and the place of filing (filing.md §8, 7, 12, 24). */
export const paperRefusals: readonly RefusalReason[] = [
  {
    id: 'cross-province',
    title: text('跨省备案', 'Filed in another province'),
    means: text('单位须在证件所在的省备案，所选省份不同。', 'An organisation files in the province of its certificate; another was chosen.'),
    wordings: [
      says('跨省备案|跨省份备案|跨省提交|跨省|跨省市备案'),
      says('主体|主办者|企业|公司|单位|营业执照', '所在省|所在地|住所地|住所|注册地', '备案省|备案地区|备案省份|所选省|所选地区|备案区域|提交省|提交的省', `${differs}|不是同一`, '!个人'),
      says('营业执照所在省|执照所在省|注册地所在省|注册所在地|执照所在地|公司注册地', '备案|提交', '请在|请到|请回|请选择|须在|应在|需在|需回'),
    ],
    fields: ['subject.region', 'subject.certificateAddress'],
    rules: ['certificate-province', 'credit-code-region', 'region-levels'],
    todo: [
      text('地区改成证件住所所在的省、市、区。地区在基础信息里，要放弃订单重来。', 'Set the region to that of the certificate. It belongs to the basic check, so abandon the order and begin again.'),
    ],
    redo: ['basics', 'add-website', 'add-app', 'subject'],
    isNot: text('不是服务器所在的省；服务器在哪个内地地域都可以。', 'Not the province of the server, which may be anywhere in mainland China.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'papers',
    title: text('证件不合格', 'Papers not accepted'),
    means: text('证件图片不清晰、缺角、是复印件、过期或临时证。', 'The picture is unclear, cut off, of a copy, or the paper is expired or temporary.'),
    wordings: [
      says('证件|身份证|营业执照|执照|证照|照片|图片|材料|扫描件|证书|资料|附件|居住证|护照', '不清晰|不够清晰|模糊|缺角|复印件|黑白|已过期|过期|已过有效期|超过有效期|临时|反光|遮挡|不完整|看不清|不全|破损|裁剪|裁切|翻拍|涂改|水印|失效|无法识别|不是原件|非原件|拍摄不全|像素|曝光|拍摄角度|倒置|不合格|不符合要求', '!域名过期|核验照|人脸|幕布|真实性|域名有效|前置审批|许可证|住所|地址'),
      hints('证件|身份证|营业执照|资料|材料|附件', '请上传|请重新上传|需上传|未上传|缺少|请补充|重新提供|有效期不足', '!授权书|前置审批|许可证'),
    ],
    fields: ['subject.certificateType', 'subject.certificateNumber', 'principal.idValidUntil', 'sitePrincipal.idValidUntil'],
    rules: ['certificate-expired', 'certificate-validity', 'principal-id-validity', 'principal-id-dates', 'site-principal-id-dates'],
    todo: [
      text('对着原件重拍：四角齐全、彩色、字看得清、不反光，不要复印件和翻拍。', 'Photograph the original again: all four corners, in colour, legible, no glare; no copies, no photographed screens.'),
      text('过期或临时的，换新证后再提交，有效期要多于 3 个月。', 'If expired or temporary, get the new one first; more than 3 months must be left.'),
    ],
    redo: ['upload'],
    isNot: text('不一定要改填的内容，先看图片。', 'The typed data may be right: look at the pictures first.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'id-not-local',
    title: text('个人证件住所不在本省', 'ID of another province'),
    means: text('个人的证件住所不在备案省，该省不收，或要居住证。', 'The individual’s ID is of another province; this one does not accept that, or wants a residence permit.'),
    wordings: [
      says('证件住所|身份证住所|身份证地址|证件地址|户籍|户口|身份证|住所', `非本省|不在本省|不是本省|非本地|不属于本省|外省|省外|${notHere}`),
      says('备案所在地|备案地|备案省份|备案省|备案地区', '身份证|户籍', '不符|不一致|不同|不是同一'),
      says('身份证|户籍|户口|省外', '请提供居住证|请上传居住证|需提供居住证|需上传居住证|请提供本省居住证|须提供居住证'),
      says('个人|本人', '居住证', '请提供|请上传|需提供|需上传|须提供|未提供|缺少|需要'),
    ],
    over: ['cross-province', 'papers'],
    fields: ['subject.region', 'subject.certificateType', 'subject.certificateAddress'],
    rules: ['individual-province', 'certificate-province', 'principal-local-id', 'residence-permit-validity'],
    todo: [
      text('在证件住所所在的省备案；或按该省要求上传有效居住证。', 'File in the province of the ID; or upload a valid residence permit if this province takes one.'),
      text('各省不同，看工作台的“各省规则”。', 'Provinces differ: see the desk.'),
    ],
    redo: ['basics', 'add-website', 'add-app', 'subject', 'upload'],
    isNot: text('单位的跨省是另一条；单位没有居住证可用。', 'Organisations across provinces are another reason; no permit helps them.'),
    source: sources.aliyunRejections,
  },
];
