import type { RefusalReason } from '../../core/refusal.ts';
import { text } from '../../core/text.ts';
import { sources } from '../sources.ts';
import { differs, hints, lacks, says } from './wording.ts';

const representative = '非法定代表人|非法人|不是法定代表人|不是法人|不是法定代表|并非法定代表人|与法定代表人不一致|与法人不一致|与法定代表人不符|应为法定代表人|须为法定代表人|必须为法定代表人|需为法定代表人|必须是法定代表人|须是法定代表人|应是法定代表人|应该是法定代表人|必须是法人|应为法人|须为法人|填写法定代表人|改为法定代表人|更换为法定代表人|变更为法定代表人|由法定代表人担任';
const elsewhere = '其他主体|其它主体|多个主体|不同主体|多家主体|多个主办者|其他主办者|其它主办者|其他主办单位|两个主体|另一主体|其他备案主体|不同主办者';

/** About the two principals, how they are reached and who they are (filing.md §8, 13–15, 22, 27–29, 31). */
export const peopleRefusals: readonly RefusalReason[] = [
  {
    id: 'principal-not-representative',
    title: text('主体负责人不是法定代表人', 'Entity principal is not the legal representative'),
    means: text('该省要求单位的主体负责人由法定代表人担任。', 'This administration wants the legal representative as entity principal.'),
    wordings: [
      says('主体负责人|主办单位负责人|单位负责人|主办者负责人', representative),
      says('负责人', representative, '!网站负责人|app负责人|服务负责人'),
      hints('负责人', '授权书|法人授权|授权委托书', lacks),
    ],
    fields: ['principal.name', 'principal.idType', 'principal.idNumber', 'principal.mobile'],
    rules: ['principal-representative', 'individual-is-principal', 'principals-one-person'],
    todo: [
      text('把主体负责人换成营业执照上的法定代表人，证件、手机一起换。', 'Put the legal representative of the licence there, with papers and mobile.'),
      text('有的省收授权书：按引文要求上传。', 'Some administrations take a letter of authorisation: upload it if the quote asks for one.'),
    ],
    redo: ['subject', 'upload', 'verify-person'],
    isNot: text('不是网站负责人；那个可以是别的员工（少数省除外）。', 'Not the website principal, who may be another employee (a few provinces excepted).'),
    source: sources.aliyunRejections,
  },
  {
    id: 'phone',
    title: text('电话号码有问题', 'Phone number not accepted'),
    means: text('号码停机、空号、格式或归属地不对，或与别人重复。', 'The number is dead, malformed, of another region, or the same as another one.'),
    wordings: [
      says('手机|电话|联系方式|座机|联系号码|应急', '无效|停机|空号|欠费|关机|不可使用|不能使用|省外号码|错误|有误|不正确|无法联系|联系不上|非本人|不是本人|不存在|不符合|不规范|格式|归属地|非本省|外省号码|重复|相同|一样|不可用|不真实|虚拟运营商|虚拟号|暂停服务|填写同一', '!致电|拨打|回访|来电|证件号|频率|其他主体|其它主体|网站负责人证件'),
    ],
    fields: ['principal.mobile', 'principal.emergencyPhone', 'principal.officePhone', 'sitePrincipal.mobile', 'sitePrincipal.emergencyPhone', 'sitePrincipal.officePhone'],
    rules: ['principal-mobile', 'principal-emergency-phone', 'principal-emergency-distinct', 'principal-office-phone', 'principal-mobile-segment', 'local-mobile', 'site-principal-mobile', 'site-principal-emergency-phone', 'site-principal-emergency-distinct', 'site-principal-office-phone', 'mobiles-distinct', 'swapped-phones'],
    todo: [
      text('换成本人在用、实名、能接通的手机号；应急手机不能与任何负责人的手机相同。', 'Use a mobile in service, in the person’s own name; the emergency one differs from every principal’s mobile.'),
      text('归属地有要求的省，用本省号码。', 'Where the administration asks for it, a number of the province.'),
    ],
    redo: ['subject', 'website', 'app', 'service'],
    isNot: text('不是电话没接到；那是另一条原因，不必换号。', 'Not a missed call; that is another reason and needs no new number.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'used-by-several',
    title: text('手机或证件号码的备案频率大于 1', 'Number used by several entities'),
    means: text('同一手机号或证件号码已登记在别的主体下，该省只许一个。', 'The mobile or ID number stands under another entity, and this province allows one only.'),
    wordings: [
      says('手机|电话|证件号|身份证|号码|负责人', '备案频率|使用频率|频率大于|频率超|频率过高|频次大于|频次超'),
      says('手机|电话|证件号|身份证|号码', elsewhere, '使用|存在|备案|登记|绑定|占用|重复|填写'),
    ],
    over: ['phone'],
    fields: ['principal.mobile', 'principal.idNumber', 'sitePrincipal.mobile', 'sitePrincipal.idNumber'],
    rules: ['principal-mobile-sole', 'principal-id-sole', 'site-principal-mobile-sole', 'site-principal-id-sole'],
    todo: [
      text('换一位没有在别的主体登记过的负责人，或换他的手机号。', 'Take a principal who is registered nowhere else, or another mobile.'),
      text('也可先把别的主体里的号码变更掉，再提交。', 'Or first change the number in the other entity.'),
    ],
    redo: ['subject', 'website', 'app', 'service', 'verify-person'],
    isNot: text('不是同一订单里两个号码相同。', 'Not two equal numbers within one order.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'site-principal-repeated',
    title: text('网站负责人证件号码重复', 'Website principal already used'),
    means: text('这位网站负责人的证件号码已用在别的网站或主体。', 'The ID number of the website principal is used for another website or entity.'),
    wordings: [
      says('网站负责人|app负责人|服务负责人|互联网信息服务负责人', '证件号|身份证号|身份证|证件', '重复|已被使用|已使用|被占用|使用过|多次使用|已被占用|已在其他|已用于'),
    ],
    over: ['phone', 'used-by-several'],
    fields: ['sitePrincipal.idNumber', 'sitePrincipal.name'],
    rules: ['site-principal-id-sole', 'same-person-consistent'],
    todo: [
      text('换一位网站负责人，或按当地要求由主体负责人兼任。', 'Take another person, or the entity principal where the administration wants that.'),
      text('换了人，手机、邮箱、人脸核验都要换成他的。', 'With a new person go a new mobile, e-mail and face check.'),
    ],
    redo: ['website', 'app', 'service', 'verify-person'],
    isNot: text('不是证件号码填错了位数。', 'Not a wrong digit in the number.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'face-check',
    title: text('真实性核验不通过', 'Verification of the person failed'),
    means: text('人脸核验或核验照片没有通过：背景、光线、穿戴或不是本人。', 'The face check or its picture failed: background, light, clothing, or another person.'),
    wordings: [
      says('真实性核验|真实性|人脸核验|人脸识别|人脸|活体|核验照片|核验照|视频核验|幕布|核验单', '不通过|未通过|失败|不合格|不符|不一致|非本人|不是本人|不清晰|未完成|没有完成|不匹配|红色|蓝色|非白色|有误|未进行|重新拍摄|重新核验|重新拍照|重拍|未拍全|重新上传|遮挡', '!短信|网站内容'),
    ],
    over: ['papers'],
    fields: ['sitePrincipal.name', 'sitePrincipal.idNumber'],
    rules: ['site-principal-id-number'],
    todo: [
      text('由网站负责人本人重做：白色背景、光线均匀、不戴帽子眼镜，不穿红蓝上衣。', 'The website principal does it again: white background, even light, no hat or glasses, no red or blue top.'),
      text('姓名、证件号码要与他的证件一字不差。', 'Name and ID number exactly as on the papers.'),
    ],
    redo: ['verify-person', 'backdrop-photo'],
    isNot: text('不是工信部的短信核验。', 'Not the SMS verification of the ministry.'),
    source: sources.huaweiFiling,
  },
  {
    id: 'call-missed',
    title: text('审核电话未接通', 'Reviewer’s call not answered'),
    means: text('审核人员打来电话没有人接，一般相隔约 1 小时打两次。', 'The reviewers called and nobody answered, mostly twice about an hour apart.'),
    wordings: [
      says('电话|手机|致电|拨打|来电|回访|联系', '未接通|无人接听|未接听|没有接听|没人接听|无人应答|拒接|无法接通|没接|打不通|未能接通|不接听|拒听|占线|挂断|未接电话|两次未接|未能联系到'),
      says('致电|拨打|回访', '关机|停机|空号|联系不上|无法联系'),
    ],
    over: ['phone'],
    fields: ['principal.mobile', 'sitePrincipal.mobile'],
    rules: [],
    todo: [
      text('重新提交，并告诉接电话的人：95187、0571 开头的号码要接，会核对备案信息。', 'Submit again and tell whoever answers: numbers 95187 and 0571… are the reviewers and ask about the filing.'),
      text('审核日手机不关机、不开拦截；号码不对的才要改。', 'Keep the phone on and call blocking off on that day; change the number only if it is wrong.'),
    ],
    redo: [],
    isNot: text('不是号码无效：号码对就不用改。', 'Not an invalid number: leave it if it is right.'),
    source: sources.applicantCalls,
  },
  {
    id: 'sms-check',
    title: text('短信核验超时或错误过多', 'SMS verification too late or wrong too often'),
    means: text('24 小时内没有全部核验，或连续输错 5 次。', 'Not everybody verified within 24 hours, or five wrong codes in a row.'),
    wordings: [
      says('短信核验|短信验证|核验短信|验证短信|短信验证码|验证码|工信部短信', '超时|未完成|没有完成|未在规定|错误次数|次数过多|失败|未核验|未验证|逾期|未通过|不通过|未进行|未按时|未及时|过期|超过24小时|24小时内未|连续错误|输错'),
      says('核验', '24小时|二十四小时', '未完成|未在|没有|超时|未核验|逾期|未进行'),
    ],
    fields: ['principal.mobile', 'sitePrincipal.mobile'],
    rules: ['principal-mobile', 'site-principal-mobile'],
    todo: [
      text('确认两位负责人的手机都收得到短信（12381 或 106…12381），再重新提交。', 'Make sure both principals’ mobiles get the SMS (12381 or 106…12381), then submit again.'),
      text('收到后 24 小时内到 beian.miit.gov.cn 填验证码、手机号、证件号后 6 位。', 'Within 24 hours of it enter code, mobile and the last 6 characters of the ID at beian.miit.gov.cn.'),
    ],
    redo: ['sms'],
    isNot: text('内容没有被否定：改不改资料都可以重新提交。', 'Nothing in the filing was refused: it may be submitted again unchanged.'),
    source: sources.aliyunSmsCheck,
  },
  {
    id: 'address',
    title: text('通信地址不精确或跨市', 'Mailing address not exact, or in another city'),
    means: text('地址没有写到门牌号，或与证件住所不在要求的省、市。', 'The address lacks the door number, or lies outside the province or city of the certificate.'),
    wordings: [
      says('通讯地址|通信地址|联系地址|办公地址|邮寄地址|地址', `不详细|不够详细|不精确|不完整|不准确|不具体|不明确|不规范|过于简单|门牌|精确到|具体到|详细到|楼号|房间号|室号|补充完整|填写完整|跨市|不在同一城市|不同城市|不在同一市|不在同一省|${differs}`, '!ip|网址|首页|证件地址|证件住所与|邮箱地址|url|身份证地址|住所地址与身份证|已精确|已详细'),
    ],
    fields: ['subject.mailingAddress', 'subject.certificateAddress'],
    rules: ['mailing-door-number', 'mailing-province', 'mailing-region-again', 'same-city'],
    todo: [
      text('写到路、门牌号、楼、室；没有门牌的，备注里写“已为最详细地址”。', 'Write road, number, building and room; where there is none, say in the remark that this is the most exact address.'),
      text('与证件住所同省；河北、河南、贵州要同市。', 'In the province of the certificate; in Hebei, Henan and Guizhou in its city.'),
    ],
    redo: ['subject'],
    isNot: text('不是证件住所；那个照证件抄，不能改。', 'Not the address on the certificate, which is copied from it.'),
    source: sources.huaweiFiling,
  },
];
