import type { RefusalReason } from '../../core/refusal.ts';
import { text } from '../../core/text.ts';
import { sources } from '../sources.ts';
import { differs, hints, says } from './wording.ts';

const holder = '所有者|所有人|持有者|持有人|注册人|注册者|注册主体|注册单位|实名信息|实名主体|whois';
const otherPapers = '!证件类型|证件号|证件信息|身份证号';

/** About the domain itself (filing.md §8, 1–5). */
export const domainRefusals: readonly RefusalReason[] = [
  {
    id: 'domain-not-verified',
    title: text('域名未实名认证或未入库', 'Domain without real-name verification'),
    means: text('注册商处没有做实名，或实名信息还没有同步到工信部的注册商验证库。', "No real-name verification at the registrar, or its data has not reached the ministry's registrar database."),
    wordings: [
      says('域名', '未实名|未进行实名|未做实名|未完成实名|没有实名|没有完成实名|没有进行实名|尚未实名|尚未完成实名|未通过实名|未经实名|未完成认证|实名认证未|实名未|实名认证失败|实名认证不通过|实名审核中|实名认证审核中|实名信息未|实名认证信息未|无实名', '!账号未'),
      says('域名', '注册商验证库|注册商数据库|注册商库|工信部域名库|域名信息库|域名库', '不存在|不在|没有|未查询到|查询不到|查不到|无此域名|未找到'),
      says('域名', '未入库|没有入库|尚未入库|未在库'),
      says('域名', '实名|注册信息|认证信息|工信部|管局', '未同步|没有同步|未上报|尚未同步|同步失败|未查询到实名|查询不到实名|查不到实名'),
      says('域名', '请完成实名|请先完成实名|请尽快完成实名|需完成实名|需要完成实名|须完成实名|需先完成实名|先进行实名|请进行实名|请先进行实名|需进行实名|请尽快实名|请先实名|需要实名|需先实名|须实名'),
      hints('域名', '实名', '是否|核实|检查|确认|问题|异常'),
      hints('域名', '核验不通过|核验未通过|校验不通过|验证不通过|校验失败|不合格|不符合要求|不符合备案要求|不符合规定', '!证书|后缀'),
    ],
    fields: ['site.domain', 'app.domain'],
    rules: ['domain-verified', 'domain-newly-registered', 'domain-form'],
    todo: [
      text('在注册商处查看域名的实名状态；没有通过的，先完成实名认证。', 'Look up the real-name status at the registrar; where it is not passed, complete it.'),
      text('通过后等 3–5 个工作日再提交：实名信息要同步到工信部。', 'Then wait 3–5 working days before you submit: the data has to reach the ministry.'),
    ],
    redo: ['prepare', 'basics', 'add-website', 'add-app'],
    isNot: text('不是阿里云账号的实名认证，也不是负责人的人脸核验。', 'Not the verification of the Alibaba Cloud account, nor the face check of a principal.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'domain-holder',
    title: text('域名所有人与主体不一致', 'Domain held by somebody else'),
    means: text('域名证书上的持有者（名称、证件）不是本次备案的主体。', 'The holder on the domain certificate (name, papers) is not the entity of this filing.'),
    wordings: [
      says('域名', holder, `${differs}|不是同一|非本人|非备案主体|不是本人|不是备案主体|非主办者|不是主办者|不是主体`, otherPapers),
      says('持有者|所有者|所有人|持有人|注册人|whois', '主体|主办|备案人', '不一致|不相符|不符|不匹配|不是同一', otherPapers, '!负责人姓名'),
      says('域名', '主体|主办者|主办单位|备案人', '不属于|归属不符|归属不一致|不归', '!其他主体|后缀'),
      says('域名', '实名认证信息|实名信息|注册信息', '主体|主办', '不一致|不相符|不符|不匹配', otherPapers),
      says('域名', '他人|别人|第三方|其他公司|其它公司|其他个人', '名下|所有|持有|注册', '!备案'),
      says('域名', '请过户|需过户|需要过户|过户到|过户至|过户给|变更持有者|变更所有者|修改域名所有者|修改所有者|办理过户'),
      hints('域名', holder, '证件号|证件信息|身份证号', differs),
      hints('域名', '核验不通过|核验未通过|校验不通过|验证不通过|校验失败|不合格|不符合要求|不符合备案要求|不符合规定', '!证书|后缀'),
    ],
    fields: ['site.domain', 'subject.name', 'subject.certificateType', 'subject.certificateNumber', 'app.domain'],
    rules: ['registrant-holder', 'registrant-name', 'registrant-number', 'domain-certificate'],
    todo: [
      text('把域名证书上的名称、证件类型、证件号码与主体逐字对照。', 'Compare name, certificate type and number on the domain certificate with the entity, character by character.'),
      text('不一致就在注册商处过户或改实名信息，再等 3–5 个工作日。', 'Where they differ, transfer the domain or mend the data at the registrar, then wait 3–5 working days.'),
      text('主体填错了，改主体信息。', 'If the entity was typed wrongly, mend the entity instead.'),
    ],
    redo: ['prepare', 'basics', 'add-website', 'add-app', 'subject'],
    isNot: text('不是实名没有做：实名已通过，只是人不对。', 'Not a missing verification: it is verified, for the wrong holder.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'registrant-certificate-type',
    title: text('域名注册人证件类型不一致', 'Certificate type of the registrant differs'),
    means: text('域名实名用的证件类型（如组织机构代码证）与备案填的（如营业执照）不同。', 'The domain was verified with another type of certificate than the one in the filing.'),
    wordings: [
      says('域名|注册人|持有者|所有者|实名', '证件类型', `${differs}|不统一`),
      says('域名|注册人|持有者|所有者', '组织机构代码证|身份证|护照', '认证|实名', '应为营业执照|改为营业执照|与营业执照不一致|而非营业执照|不是营业执照'),
      hints('域名', holder, '证件号|证件信息|身份证号', differs),
    ],
    over: ['domain-holder'],
    fields: ['subject.certificateType', 'site.domain', 'app.domain'],
    rules: ['registrant-certificate-type'],
    todo: [
      text('看域名实名用的是哪种证件，与主体证件类型改成同一种。', 'See with which type the domain was verified and make both the same.'),
      text('改域名一方的，改后等 3–5 个工作日。', 'If you change the domain’s, wait 3–5 working days.'),
    ],
    redo: ['basics', 'add-website', 'add-app', 'subject'],
    isNot: text('不是持有者名称不对，名称可以一致而证件类型不同。', 'Not the holder’s name: the name may agree while the type differs.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'suffix-not-approved',
    title: text('域名后缀或注册商未获批复', 'Suffix or registrar not approved'),
    means: text('顶级域或注册商没有工信部的批复，或域名注册在境外注册商。', 'The top-level domain or the registrar has no approval of the ministry, or the registrar is abroad.'),
    wordings: [
      says('域名|后缀|顶级域|注册商|注册服务机构|注册管理机构', '未批复|未获批复|未经批复|没有批复|未获得批复|未取得批复|未获批准|未经批准|未获得批准|未取得批准|未经工信部批准|未获工信部|未获得工信部|未取得工信部|没有获得工信部|没有取得工信部|未审批|未批准|未获许可|未取得许可|无批复|不在批复范围'),
      says('后缀|顶级域|国别域名', '不支持备案|不能备案|无法备案|不可备案|暂不支持|不在可备案|不允许备案|不予备案'),
      says('域名|注册商', '境外注册商|国外注册商|海外注册商|境外注册|国外注册|海外注册|境外的注册商|国外的注册商|境外服务商|境外机构'),
      says('域名', '未在工信部批复|未在获批|不在工信部批复'),
      says('域名', '转入国内|转入境内|转移到国内|转移至国内|转至国内|转到国内|转入阿里云|转移至境内|转到境内'),
      hints('域名', '不支持备案|不能备案|无法备案|不可备案|不予备案', '!个人|主体'),
    ],
    fields: ['site.domain', 'app.domain'],
    rules: ['domain-suffix', 'domain-suffix-refused', 'domain-registrar', 'individual-suffix', 'domain-government'],
    todo: [
      text('在 domain.miit.gov.cn 查后缀和注册商是否获批。', 'Look up suffix and registrar at domain.miit.gov.cn.'),
      text('后缀获批而注册商不行：转入境内获批的注册商。后缀不行：换域名。', 'Suffix approved and registrar not: transfer it to an approved one in mainland China. Suffix not approved: use another domain.'),
    ],
    redo: ['prepare', 'basics', 'add-website', 'add-app'],
    isNot: text('不是域名没有实名，实名也改变不了后缀。', 'Not a missing verification; verifying does not help a suffix.'),
    source: sources.huaweiFiling,
  },
  {
    id: 'domain-expiry',
    title: text('域名过期或有效期不足', 'Domain expired or about to'),
    means: text('域名剩余有效期少于管局的要求，多数省 3 个月以上，山东 45 天以上。', 'Too little time is left; most administrations want more than 3 months, Shandong more than 45 days.'),
    wordings: [
      says('域名', '过期|已到期|将到期|即将到期|快到期|临近到期|有效期不足|有效期少于|有效期小于|有效期低于|有效期不满|有效期不够|有效期太短|有效期过短|有效期仅|有效期已|不在有效期|未在有效期|超过有效期|不足三个月|不足3个月|不足45天|不足一个月|不足1个月|少于三个月|少于3个月|少于45天|未续费|请续费|需续费|及时续费', '!身份证|执照|居住证|证件|许可证|批文'),
    ],
    fields: ['site.domain', 'app.domain'],
    rules: ['domain-expired', 'domain-validity'],
    todo: [
      text('在注册商处续费，至少续到一年以后。', 'Renew at the registrar, best for a year or more.'),
      text('续费信息同步约需 3 个工作日，之后重新提交。', 'The new date takes about 3 working days to arrive; submit after that.'),
    ],
    redo: ['prepare', 'basics', 'add-website', 'add-app'],
    isNot: text('不是证件过期，也不是云服务器到期。', 'Not an expired certificate, nor an expired server.'),
    source: sources.huaweiFiling,
  },
];
