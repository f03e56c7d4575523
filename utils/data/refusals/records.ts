import type { RefusalReason } from '../../core/refusal.ts';
import { text } from '../../core/text.ts';
import { sources } from '../sources.ts';
import { hints, says } from './wording.ts';

const otherProvider = '其他接入商|其它接入商|其他服务商|其它服务商|其他接入服务商|另一家接入商|两家接入商|多家接入商|别的接入商|其他平台|其他云|腾讯云|华为云|百度云';
const underWay = '正在备案|备案中|正在进行备案|同时备案|同时提交|提交备案|提交了备案|正在办理备案|有备案订单|在途订单|进行中的订单|有订单';
const record = '备案记录|备案信息|备案数据|主体信息|备案号';

/** About what is on record or under way elsewhere (filing.md §8, 16–18, 20, 21, 23, 25, 26, 32). */
export const recordRefusals: readonly RefusalReason[] = [
  {
    id: 'wrong-type',
    title: text('备案类型错误', 'Wrong filing type'),
    means: text('名称或证件号码与工信部记录写法不同，系统判成了别的备案类型。', 'Name or number was typed unlike the ministry’s record, so the console took another type.'),
    wordings: [
      says('备案类型|订单类型|备案方式', '错误|有误|不正确|选错|不符|不对|不匹配|应为|应是|应选择|请选择|重新选择|不一致'),
      says('应|请|需', '新增接入|接入备案|新增网站|新增互联网信息服务|首次备案|变更备案', '类型'),
      hints('应|请|需', '办理|提交|选择|走|改为', '新增接入|接入备案|新增网站|新增互联网信息服务|首次备案|无主体新增'),
    ],
    fields: ['subject.name', 'subject.certificateType', 'subject.certificateNumber', 'site.domain', 'app.domain'],
    rules: ['recorded-name', 'domain-filed'],
    todo: [
      text('到 beian.miit.gov.cn 公共查询查主体和域名，照记录的写法填。', 'Look up entity and domain at beian.miit.gov.cn and type them as recorded.'),
      text('类型由系统判断：改对基础信息要放弃这个订单重新来。', 'The console finds the type: to mend the basic data, abandon this order and begin again.'),
    ],
    redo: ['basics', 'add-website', 'add-app', 'subject'],
    isNot: text('不是你选错了按钮：现在的控制台不让选类型。', 'You chose nothing wrong: today’s console does not let you choose.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'already-filed',
    title: text('工信部中已存在备案记录', 'Already on record at the ministry'),
    means: text('主体或域名在工信部已有备案，不能再首次备案。', 'Entity or domain is already filed, so it cannot be filed for the first time.'),
    wordings: [
      says('工信部|部系统|管局系统|备案系统|备案库', record, '已存在|已有|存在|已经存在|已经有', '!冲突|不一致'),
      says('主体|主办者|主办单位|证件', '已备案成功|已经备案|已在工信部备案|已有备案|已取得备案号|已存在备案|已备案', '!底部|打不开|无法访问|进行中|其他接入商|其它接入商|网站|不一致|不符'),
      hints('域名|网站', '已备案|已经备案|已有备案号|已取得备案号|已存在备案', '!已备案网站|已备案成功的网站|无法|不能|打不开|底部|链接|解析'),
    ],
    fields: ['subject.name', 'subject.certificateNumber', 'site.domain', 'app.domain'],
    rules: ['domain-filed', 'recorded-name'],
    todo: [
      text('到 beian.miit.gov.cn 公共查询查主体和域名。', 'Look up entity and domain at beian.miit.gov.cn.'),
      text('主体已有、域名没有：新增互联网信息服务。域名也有：新增接入。在别的阿里云账号：认领。', 'Entity there, domain not: add a service. Domain there too: add access. Under another Alibaba Cloud account: claim it.'),
    ],
    redo: ['basics', 'add-website', 'add-app'],
    isNot: text('不是有别的订单在进行：这里说的是已经备好的。', 'Not an order under way: this is about what is filed already.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'order-in-progress',
    title: text('此证件存在进行中的订单', 'An order is in progress for this certificate'),
    means: text('同一主体证件在这里或别家还有没办完的订单。', 'The same certificate has an unfinished order, here or at another provider.'),
    wordings: [
      says('进行中的订单|进行中订单|正在审核的订单|正在进行的订单|正在处理的订单|在途订单|未完成的订单|未完成订单|正在备案的订单|审核中的订单|流程中的订单|未完成的备案订单|进行中的备案', '!域名'),
      says('证件|主体|身份证|营业执照|主办者', '正在备案|备案中|正在进行备案|备案流程中|正在办理备案', '!域名|接入商|服务商|腾讯云|华为云|使用|手机|电话'),
      hints('域名', '进行中的订单|在途订单|正在备案中'),
    ],
    fields: ['subject.certificateNumber'],
    rules: ['open-order'],
    todo: [
      text('在本账号和别的账号、别的服务商查未完成的订单。', 'Look for unfinished orders in this account, other accounts and at other providers.'),
      text('等它办完，或撤销、放弃它，再提交。', 'Let it finish, withdraw it or abandon it, then submit.'),
    ],
    redo: ['basics', 'add-website', 'add-app', 'submit'],
    isNot: text('不是已有备案号。', 'Not a number that exists already.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'subject-conflict',
    title: text('主办者冲突', 'Entity conflict'),
    means: text('同一主体同时在两家服务商备案。', 'The entity is being filed at two providers at once.'),
    wordings: [
      says('主办者|主体|主办单位|备案主办者', '冲突', '!域名冲突'),
      says('主办者|主体|主办单位|营业执照|证件', otherProvider, underWay, '!域名'),
    ],
    over: ['order-in-progress', 'already-filed'],
    fields: ['subject.name', 'subject.certificateNumber'],
    rules: ['open-order'],
    todo: [
      text('联系另一家服务商，等那边办完或撤销。', 'Ask the other provider; let that order finish or withdraw it.'),
      text('那边结束后在这里重新提交，不用改资料。', 'Then submit here again; nothing has to be changed.'),
    ],
    redo: [],
    isNot: text('不是资料有错。', 'Not a fault in the data.'),
    source: sources.tencentRejections,
  },
  {
    id: 'domain-conflict',
    title: text('备案域名冲突', 'Domain conflict'),
    means: text('域名在别的主体名下已备案，或在别家有订单。', 'The domain is filed under another entity, or has an order elsewhere.'),
    wordings: [
      says('域名', '冲突'),
      says('域名', `其他主体|其它主体|其他主办者|其它主办者|另一主体|其他单位|他人主体|其他备案主体|他人名下|${otherProvider}`, `备案|使用|占用|${underWay}`),
      says('域名', '已被备案|已被其他|已被他人备案|已被占用|被他人备案'),
      hints('域名', '已备案|已经备案|已有备案号|已取得备案号|已存在备案|进行中的订单|在途订单|正在备案中', '!已备案网站|无法|不能|打不开|底部|链接|解析'),
    ],
    over: ['order-in-progress', 'subject-conflict', 'domain-holder', 'already-filed'],
    fields: ['site.domain', 'app.domain'],
    rules: ['domain-open-order', 'domain-filed'],
    todo: [
      text('到 beian.miit.gov.cn 查这个域名在谁名下。', 'Look up at beian.miit.gov.cn under whom the domain is filed.'),
      text('原来的备案先注销（或撤销别家的订单），再提交；同一主体的走新增接入。', 'Have that filing deregistered (or the order elsewhere withdrawn) first; if it is the same entity, add access instead.'),
    ],
    redo: ['basics', 'add-website', 'add-app'],
    isNot: text('不是域名没有实名。', 'Not a missing verification.'),
    source: sources.tencentRejections,
  },
  {
    id: 'provider-mismatch',
    title: text('接入商信息不一致', 'Access record differs'),
    means: text('接入信息（服务商、IP、接入地）与实际或管局记录不同。', 'Access data (provider, IP, place) differ from the facts or the record.'),
    wordings: [
      says('接入商|接入信息|接入服务商|接入服务提供者|接入地|接入方式', '不一致|不符|不匹配|有误|不正确|错误|不同|不相符', '!其他接入商|其它接入商'),
      says('ip|服务器ip|解析ip', '不一致|不符|不匹配|有误|不正确|错误|不属于|非阿里云|非接入商|不在阿里云', '!ipv6改造'),
    ],
    over: ['address'],
    fields: ['access.product', 'access.instance', 'access.ip', 'access.serviceCode'],
    rules: ['public-ip', 'ip-format', 'documentation-ip', 'resolved-ip', 'service-code', 'instance-mainland', 'instance-expires'],
    todo: [
      text('核对实例是中国内地、在有效期内、有公网 IP，重新选实例或服务码。', 'See that the instance is in mainland China, not expired and has a public IP; choose it or its code again.'),
      text('已备案网站换过服务商的，先在那边取消接入。', 'If a filed site has changed providers, cancel the access there first.'),
    ],
    redo: ['instance'],
    isNot: text('不是主体在别家有订单。', 'Not an order elsewhere.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'record-cancelled',
    title: text('主体或网站已注销', 'Entity or website deregistered meanwhile'),
    means: text('订单所依据的备案已注销，请求被拒绝。', 'The record on which the order builds has been deregistered, so it was refused.'),
    wordings: [
      says('主体|网站|备案|备案号|备案信息|域名备案|app', '已注销|已被注销|被注销|已经注销|注销成功', '!须先注销|请先注销|营业执照已注销|企业已注销|公司已注销'),
    ],
    fields: ['subject.name', 'site.domain', 'app.domain'],
    rules: ['subject-number'],
    todo: [
      text('到 beian.miit.gov.cn 查现在的记录。', 'Look up the present record at beian.miit.gov.cn.'),
      text('放弃这个订单，重新做基础信息校验：主体已注销走首次备案。', 'Abandon this order and run the basic check again: a deregistered entity files for the first time.'),
    ],
    redo: ['basics', 'add-website', 'add-app', 'subject'],
    isNot: text('不是要你去注销。', 'It does not ask you to deregister anything.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'record-missing',
    title: text('备案信息库中没有这条备案', 'No such record in the filing database'),
    means: text('新增接入或变更所填的备案在工信部查不到。', 'The record that access or change refers to is not found at the ministry.'),
    wordings: [
      says('备案|接入|申请', '备案信息库|备案库|备案数据库|工信部|备案系统|部系统', '不存在|未查询到|查询不到|查不到|没有查到|未查到|无此备案|查无|没有此', '!域名库|验证库|实名|注册商|冲突'),
      says('备案信息|备案记录|备案数据|主体备案', '不存在|查询不到|查不到|未查询到|查无', '!冲突|实名|注册商'),
    ],
    fields: ['subject.name', 'subject.certificateNumber', 'site.domain', 'app.domain'],
    rules: ['recorded-name', 'subject-number'],
    todo: [
      text('到 beian.miit.gov.cn 公共查询核对名称、证件号码、域名的写法。', 'Compare name, number and domain with the public query at beian.miit.gov.cn.'),
      text('确实没有：放弃订单，重新做基础信息校验，系统会判成首次备案或新增。', 'If there is none: abandon the order and run the basic check again; the console takes the right type.'),
    ],
    redo: ['basics', 'add-website', 'add-app', 'subject'],
    isNot: text('不是域名未入库；那是实名信息的事。', 'Not the registrar database of domains; that is about verification.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'shell-entity',
    title: text('空壳主体', 'Shell entity'),
    means: text('主体名下没有任何网站或 App，有的省要先注销主体。', 'The entity has no website or app left; some provinces want it deregistered first.'),
    wordings: [
      says('空壳主体|空壳网站|空壳类主体|空壳类|空壳', '!空壳公司'),
      says('主体', '名下无网站|名下没有网站|下无网站|下没有网站|没有任何网站|无任何网站|无互联网信息服务|没有互联网信息服务'),
    ],
    fields: ['subject.name', 'subject.certificateNumber'],
    rules: ['shell-subject'],
    todo: [
      text('看本省是否允许空壳主体直接新增（见“各省规则”）。', 'See whether this province lets a shell add a service (desk, provinces).'),
      text('不允许的：向管局申请注销主体（线下，约 5 个工作日，华为的说法），再首次备案。', 'If not: ask the administration to deregister it (on paper, about 5 working days according to Huawei), then file for the first time.'),
    ],
    redo: ['prepare', 'basics', 'add-website', 'add-app'],
    isNot: text('不是企业本身被注销。', 'Not a company that was struck off.'),
    source: sources.huaweiFiling,
  },
];
