import type { RefusalReason } from '../../core/refusal.ts';
import { text } from '../../core/text.ts';
import { sources } from '../sources.ts';
import { hints, lacks, says, unreadable } from './wording.ts';

const siteName = '网站名称|网站名|站点名称|网站中文名|app名称|应用名称|互联网信息服务名称|服务名称';
const remark = '网站备注|备注|网站内容|页面内容|网页内容|服务内容|网站开办内容|站点内容';

/** About the website, its name and its content (filing.md §8, 6, 8–11, 19, 30). */
export const siteRefusals: readonly RefusalReason[] = [
  {
    id: 'site-name',
    title: text('网站名称不合格', 'Website name not accepted'),
    means: text('名称违反命名规则，或与主体、内容无关。', 'The name is against the naming rules, or has nothing to do with entity or content.'),
    wordings: [
      says(siteName, '不合格|不合规|不规范|不符合|不符|不能|不得|不可|不允许|不通过|未通过|违规|敏感|含有|包含|带有|不当|过短|过长|太短|太长|字数|不支持|不予|请修改|需修改|建议修改|请更换|请重新|重新命名|重新填写|无关|不相关|无关联|没有关联|不一致|夸大|特殊符号|特殊字符|纯英文|纯数字|全英文|全数字|重名|有误|不明确|笼统|泛指|模糊|过于宽泛|存在问题', '!备注内容|备注与|网站备注|主体名称有误'),
      says('网站|站点', '命名', '不合格|不合规|不规范|不符合|违规|不当|有误|请修改'),
      says(siteName, '中国|国家|中央|中华|人民', '字样|字头|开头'),
    ],
    fields: ['site.name', 'app.name'],
    rules: ['site-name-length', 'site-name-latin', 'site-name-symbols', 'site-name-national-words', 'site-name-banned-words', 'site-name-foreign-words', 'site-name-forum-words', 'site-name-subject', 'site-characters', 'site-full-width', 'site-name-length-advice', 'app-name-national-words', 'app-name-banned-words', 'app-name-characters'],
    todo: [
      text('按引文改名称：单位用与单位名称有关的中文名，3 个字以上，不用符号、纯字母、纯数字或域名。', 'Change it as quoted: an organisation takes a Chinese name that goes with its own, 3 characters or more, no symbols, no letters or digits alone, no domain.'),
      text('名称改了，备注里的说明一起对上。', 'Make the remark agree with the new name.'),
    ],
    redo: ['website', 'app', 'service'],
    isNot: text('不是主办者名称；那个以证件为准，不能改。', 'Not the name of the entity, which is as on its certificate.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'filed-site-down',
    title: text('已备案的网站无法访问', 'A website already filed does not open'),
    means: text('主体名下已备案的网站打不开，管局不再受理新的订单。', 'A filed website of the entity does not open, so no new order is accepted.'),
    wordings: [
      says('已备案|备案成功|已有备案|名下|历史备案|原备案|原有|已通过备案', '网站|域名|站点', unreadable),
      hints('网站|域名|站点', unreadable, '!未备案|审核期间'),
    ],
    fields: [],
    rules: ['filed-domain-serves', 'filed-sites-in-order'],
    todo: [
      text('逐个打开主体名下已备案的域名，恢复访问；不用了的先注销。', 'Open every filed domain of the entity and bring it back; deregister those not in use.'),
      text('能打开并有内容、有备案号后再提交。', 'Submit once each opens with content and its number.'),
    ],
    redo: ['prepare'],
    isNot: text('不是正在备案的这个域名；它在通过前不能开通。', 'Not the domain of this order, which must not be live before approval.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'footer-number',
    title: text('已备案网站底部缺备案号或链接', 'Filing number or link missing in the footer'),
    means: text('已备案网站首页底部没有备案号，或没有链接到 beian.miit.gov.cn。', 'The home page of a filed website lacks the number, or its link to beian.miit.gov.cn.'),
    wordings: [
      says('备案号|备案编号|工信部网站|工信部链接|备案链接|工信部备案系统|beian.miit.gov.cn', '未添加|未悬挂|未放置|未标注|未标明|未展示|未显示|未公示|未链接|未加链接|未做链接|未设置链接|未超链接|未指向|没有添加|没有悬挂|没有放置|没有标注|没有显示|没有链接|未发现|请添加|请悬挂|请标注|请放置|需添加|需悬挂|应添加|应悬挂|无法链接|链接错误|链接有误|未按要求'),
      says('底部|下方|首页|页脚|页面', '备案号|备案编号', '缺少|错误|有误|不正确|无|没有|不一致|未找到'),
      says('备案号|备案编号', '工信部', '未加|没有加|未做|没做|未设|未能跳转|不能跳转'),
    ],
    fields: [],
    rules: ['filed-sites-in-order'],
    todo: [
      text('在每个已备案网站首页底部放上备案号（带 -1 后缀；广东用主体号），链接到 https://beian.miit.gov.cn/。', 'Put the number at the foot of each filed home page (with its -1; in Guangdong the entity number), linked to https://beian.miit.gov.cn/.'),
      text('清缓存后自己打开看一遍，再提交。', 'Clear the cache, look for yourself, then submit.'),
    ],
    redo: ['prepare'],
    isNot: text('不是公安备案号；那是另一件事。', 'Not the public-security number; that is another duty.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'site-content',
    title: text('网站内容或备注不合格', 'Content or remark not accepted'),
    means: text('内容或备注说不清、与名称或主办者性质不符，或含不能备案的内容。', 'Content or remark is unclear, does not fit the name or the nature of the entity, or cannot be filed.'),
    wordings: [
      says(remark, '不合格|不合规|不符合|不符|不一致|不相符|不匹配|违规|违法|无关|不规范|不当|过于简单|太简单|过简|不明确|不具体|不详细|过短|太短|不真实|请如实|请写明|请注明|请说明|请详细|需详细|补充说明|详细说明|请完善|请补充|未说明|有误|不完整|与实际', '!备注名称|经营性质'),
      says('网站|站点', '主办者性质|主体性质|单位性质|备案性质|个人性质', '不符|不一致|不相符|不匹配', '!网站名称|网站名'),
      hints('网站', '无实质内容|内容为空|没有内容|空白'),
    ],
    fields: ['site.content', 'site.remark', 'site.name', 'app.content', 'app.remark'],
    rules: ['site-remark-length', 'site-remark-words', 'site-remark-individual', 'site-remark-commitment', 'site-remark-other', 'individual-content', 'name-remark', 'app-remark-length'],
    todo: [
      text('备注写清网站实际给谁看、有什么内容，与名称和所选内容一致。', 'Say in the remark for whom the site is and what it shows, in keeping with name and chosen content.'),
      text('个人网站不写经营、组织、行业内容；需要前置审批的先取得批文或改说明。', 'An individual’s site names no business, organisation or trade; what needs pre-approval gets it, or is described otherwise.'),
    ],
    redo: ['website', 'app', 'service'],
    isNot: text('不一定是网页本身违法；常常只是备注写得太短。', 'Not always the page itself: often the remark is merely too short.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'live-before-approval',
    title: text('备案通过前网站已开通', 'Live before approval'),
    means: text('域名解析没有关闭，未备案的网站已能打开。', 'The domain still resolves, and the site opens before it is filed.'),
    wordings: [
      says('网站|域名|站点', '未备案|备案前|备案通过前|备案成功前|备案期间|备案过程中|审核期间|未取得备案号|备案未完成|备案未通过', '已开通|已可访问|可以访问|能访问|已开放|已上线|已访问|可访问|能打开|可打开|可以打开|能够访问|开通访问|已解析|已经开通|开通'),
      says('域名|网站|解析|dns', '解析未关闭|解析没有关闭|未关闭解析|请关闭解析|请先关闭解析|需关闭解析|请暂停解析|需暂停解析|请停止解析|请取消解析|请删除解析|关闭域名解析|暂停域名解析|停止域名解析|取消域名解析|解析未停止|解析未暂停'),
      says('网站|站点', '请关闭网站|请先关闭网站|需关闭网站|关闭网站访问|请关停|请停止访问|请暂停访问|请关闭访问|先关闭访问', '!已备案网站|底部'),
    ],
    fields: ['site.domain', 'app.domain'],
    rules: ['opens-before-approval', 'resolved-ip'],
    todo: [
      text('在域名解析里停掉 www 和主域名的记录，或把网站关掉，确认打不开。', 'Stop the records of www and the bare domain, or close the site, and see that it does not open.'),
      text('通过之后再解析。', 'Resolve it again after approval.'),
    ],
    redo: ['prepare'],
    isNot: text('新增接入和变更备案除外：那些网站本来就开着。', 'Adding access and changes are exempt: those sites are live anyway.'),
    source: sources.huaweiFiling,
  },
  {
    id: 'pre-approval',
    title: text('前置审批不合格', 'Pre-approval missing or not accepted'),
    means: text('名称或内容涉及新闻、出版、药品、文化、视听、教育、金融等，缺批文或批文不合格。', 'Name or content touches news, publishing, drugs, culture, audio-visual, education, finance …, and the approval is missing or not accepted.'),
    wordings: [
      says('前置审批', `${lacks}|不合格|过期|没有|缺|未办理|须取得|需取得|请办理|需办理|有误|不符|失效|未取得|涉及|属于`, '!不涉及前置审批|无需前置审批|不需要前置审批'),
      says('许可证|批准文件|批文|审批文件|资质证明', '新闻|出版|药品|医疗|文化|视听|教育|金融|食品|网约车|宗教|电子公告|增值电信|互联网', `${lacks}|未取得|没有|过期|失效`),
      says('涉及', '新闻|出版|药品|医疗器械|网络文化|视听节目|教育培训|金融', '审批|许可', '!不涉及|是否涉及'),
    ],
    over: ['site-name', 'site-content', 'papers'],
    fields: ['site.preApproval', 'site.name', 'site.remark', 'app.preApproval', 'app.name', 'app.remark'],
    rules: ['pre-approval-words', 'pre-approval-none', 'content-pre-approval', 'scope-pre-approval', 'blog-approval', 'approval-expired', 'topic-papers'],
    todo: [
      text('确实从事的：先取得主管部门批文，在前置审批里选对类型并上传。', 'If you do that business: get the approval first, choose its type and upload it.'),
      text('不从事的：改名称、备注，或按要求上传不涉及前置审批承诺书。', 'If not: change name and remark, or upload the undertaking that none applies, as asked.'),
    ],
    redo: ['website', 'app', 'service', 'upload'],
    isNot: text('不是经营性 ICP 许可证；那是收费服务才要。', 'Not the commercial ICP licence, which paid services need.'),
    source: sources.aliyunRejections,
  },
  {
    id: 'individual-wording',
    title: text('个人备案带组织、公益或经营色彩', 'Individual filing that sounds like an organisation or business'),
    means: text('个人网站的名称或备注像组织、公益、企业或经营。', 'Name or remark of an individual’s site sounds like an organisation, charity, enterprise or trade.'),
    wordings: [
      says('个人', '名称|备注|网站|内容', '含|涉及|带有|包含|色彩|性质|字样|嫌疑|倾向|不能|不得|不可|不允许|禁止|字眼', '组织|公益|经营|企业|商业|营利|盈利|公司|慈善|协会|团体|行业|机构|工作室|平台'),
      says('名称|备注|内容|网站', '组织|公益|经营|企业|商业|团体|慈善', '色彩|倾向|嫌疑'),
    ],
    over: ['site-name', 'site-content'],
    fields: ['site.name', 'site.remark', 'site.content', 'app.name', 'app.remark'],
    rules: ['individual-name-enterprise', 'individual-name-organisation', 'individual-name-generic', 'individual-name-industry', 'individual-name-school', 'individual-name-site-type', 'individual-name-person-or-place', 'site-remark-individual', 'individual-content'],
    todo: [
      text('名称换成个人记录式的（如“某某小记”），去掉组织、公益、公司、平台、工作室等词。', 'Take a name that reads like a private record (“… notes”), without words such as organisation, charity, company, platform, studio.'),
      text('备注用第一人称写自己记录什么，并写明不涉及经营。', 'Write the remark in the first person: what you record, and that nothing is sold.'),
    ],
    redo: ['website', 'service'],
    isNot: text('不是说不能做公益；以单位名义备案即可。', 'It does not forbid charity; file it under an organisation.'),
    source: sources.applicantReport,
  },
];
