import type { Source } from '../core/source.ts';
import type { Term, Who } from '../core/term.ts';
import { text, type Text } from '../core/text.ts';

const checked = '2026-11-24' as const;
type OriginRow = readonly [name: string, page: string, dated: string];

const originRows = {
  seed: ['Add new websites', 'www.alibabacloud.com/help/doc-detail/36925', '2018'],
  what: ['What is an ICP filing', 'www.alibabacloud.com/help/en/icp-filing/latest/what-is-an-icp-filing', '2021'],
  account: ['Create an Alibaba Cloud account to apply for an ICP filing', 'www.alibabacloud.com/help/en/icp-filing', '2025-04-23'],
  limits: ['Limits', 'help.aliyun.com/en/icp-filing/basic-icp-service/product-overview/limits', 'undated'],
  upload: ['Upload data and authenticity verification', 'help.aliyun.com/en/icp-filing', 'undated'],
  change: ['Change the record', 'help.aliyun.com/en/icp-filing/basic-icp-service/change-the-record', 'undated'],
  papers: ['Documents for an ICP filing', 'www.alibabacloud.com/help/doc-detail/50260', '2018'],
  code: ['Apply for ICP Filing service codes', 'www.alibabacloud.com/help/en/icp-filing', '2018'],
  own: ['阿里云ICP代备案管理系统（页面文字）', 'beian.aliyun.com', '2026'],
} as const satisfies Readonly<Record<string, OriginRow>>;

export type Origin = keyof typeof originRows;

/** Where an English term was read; `own` is the product's own translation of the console's words. */
export function originOf(origin: Origin): Source {
  const [name, page, dated] = originRows[origin];
  return { id: `glossary-${origin}`, name, publisher: '阿里云', url: `https://${page}`, dated, checked, confidence: 'high' };
}

interface More {
  /** An example value. */
  readonly eg?: string;
  /** Older English terms. */
  readonly was?: readonly string[];
  /** Other Chinese labels for the same thing, over the console's generations. */
  readonly also?: readonly string[];
}

type Row = readonly [zh: string, en: string, pinyin: string, meaning: Text, who: Who, origin: Origin, more?: More];

/* One row a term, in the order in which the console shows them. */
const rows: readonly Row[] = [
  // The console's frame.
  ['备案首页', 'Filing home', 'bèi’àn shǒuyè', text('备案控制台的起始页。', 'The start page of the filing console.'), 'you', 'own'],
  ['我的备案', 'My filings', 'wǒ de bèi’àn', text('本账号的订单和已备案信息都在这里。', 'Orders and filed records of this account are here.'), 'you', 'own', { also: ['我的备案信息'] }],
  ['ICP备案服务码', 'Service identification number', 'ICP bèi’àn fúwù mǎ', text('证明备案的网站用的是阿里云实例的一串编码；同账号的实例可直接选，不用填。', 'A code that ties a filing to an Alibaba Cloud instance; an instance of the same account is picked directly and needs none.'), 'cloud', 'account', { eg: 'aabbccdd-1122-3344-5566-77889900eeff', was: ['ICP filing service code', 'service number', 'ICP Filing service code'], also: ['备案服务号', '备案服务码'] }],
  ['备案基础设置', 'Basic filing settings', 'bèi’àn jīchǔ shèzhì', text('可在这里开启沿用以往订单的资料。', 'Reuse of data from earlier orders is switched on here.'), 'you', 'own'],
  ['备案帮助', 'Filing help', 'bèi’àn bāngzhù', text('阿里云的备案文档。', 'Alibaba Cloud’s documentation of the filing.'), 'you', 'own'],
  ['备案控制台', 'Filing console', 'bèi’àn kòngzhìtái', text('就是这个网站。', 'This website.'), 'you', 'own'],
  ['阿里云备案系统', 'Alibaba Cloud ICP Filing system', 'Ālǐyún bèi’àn xìtǒng', text('阿里云代各省管局收备案资料的系统。', 'The system by which Alibaba Cloud collects filings for the administrations.'), 'provider', 'account', { was: ['ICP Filing Management System'], also: ['阿里云ICP代备案管理系统'] }],
  ['ICP备案', 'ICP filing', 'ICP bèi’àn', text('网站在中国内地开通前向通信管理局的登记。', 'The registration with a communications administration before a site opens in mainland China.'), 'you', 'what', { was: ['ICP Filing'], also: ['备案'] }],
  ['新增备案热点问题', 'Frequent questions on new filings', 'xīnzēng bèi’àn rèdiǎn wèntí', text('控制台的常见问题。', 'The console’s own questions and answers.'), 'you', 'own'],
  ['常见流程问题', 'Common questions on the process', 'chángjiàn liúchéng wèntí', text('控制台的常见问题。', 'The console’s own questions and answers.'), 'you', 'own'],
  ['立即登录', 'Log on now', 'lìjí dēnglù', text('用将要备案的阿里云账号登录；备案与账号绑定。', 'Log on with the account that will hold the filing; a filing is bound to its account.'), 'you', 'own'],
  ['开始备案', 'Start filing', 'kāishǐ bèi’àn', text('新建一个备案订单。', 'Creates a filing order.'), 'you', 'own'],
  ['免费自助备案', 'Free self-service filing', 'miǎnfèi zìzhù bèi’àn', text('自己填写，不收费。', 'You fill in the form yourself; no fee.'), 'you', 'own'],
  ['流程提示', 'Process tips', 'liúchéng tíshì', text('控制台对当前步骤的说明。', 'The console’s notes on the current step.'), 'you', 'own'],
  ['备案订单类型', 'Filing order type', 'bèi’àn dìngdān lèixíng', text('系统按域名和证件自动判断：首次、新增、接入等。', 'The system decides it from domain and certificate: first filing, new site, new access and so on.'), 'provider', 'own', { eg: '有主体新增互联网信息服务' }],

  // Kinds of orders.
  ['首次备案', 'First-time filing', 'shǒucì bèi’àn', text('主办者和域名都没有备过案。', 'Neither the entity nor the domain has been filed before.'), 'you', 'what', { was: ['new ICP filing'] }],
  ['新增互联网信息服务', 'Add an Internet information service', 'xīnzēng hùliánwǎng xìnxī fúwù', text('“新增网站”的今称，也包括 App。', 'Today’s name of “add website”; apps are included.'), 'you', 'own', { was: ['Add Website'], also: ['新增网站'] }],
  ['有主体新增互联网信息服务', 'Add a service under a filed entity', 'yǒu zhǔtǐ xīnzēng hùliánwǎng xìnxī fúwù', text('主体已在本账号备案，只加网站或 App。', 'The entity is filed in this account; only a site or app is added.'), 'you', 'own'],
  ['无主体新增互联网信息服务', 'Add a service; entity filed elsewhere', 'wú zhǔtǐ xīnzēng hùliánwǎng xìnxī fúwù', text('主体已备案，但不是在本账号。', 'The entity is filed, but not in this account.'), 'you', 'own'],
  ['新增/接入其它服务', 'Add or connect another service', 'xīnzēng jiērù qítā fúwù', text('在已有主体下新增网站的入口；有进行中的订单时不显示。', 'The way to a new site under a filed entity; hidden while an order is open.'), 'you', 'own'],
  ['新增接入', 'Add access', 'xīnzēng jiērù', text('域名已在别处备案，现在也用阿里云的服务器。', 'The domain is filed through another provider and now uses Alibaba Cloud too.'), 'you', 'what', { was: ['ICP filing transfer'], also: ['接入备案'] }],
  ['取消接入', 'Cancel access', 'qǔxiāo jiērù', text('网站不再使用阿里云，备案本身保留。', 'The site leaves Alibaba Cloud; the filing itself stays.'), 'you', 'own'],
  ['变更备案', 'Modify a filing', 'biàngēng bèi’àn', text('改已备案的信息，是单独的订单，不能和新增同时进行。', 'Changes filed data; an order of its own that cannot run beside an addition.'), 'you', 'change', { was: ['Change ICP Filing information'] }],
  ['变更主体', 'Change entity', 'biàngēng zhǔtǐ', text('改主办者或负责人的信息。', 'Changes the entity or its principal.'), 'company', 'change', { was: ['Modify Subject information'] }],
  ['变更网站', 'Change website', 'biàngēng wǎngzhàn', text('改网站的信息。', 'Changes the data of a website.'), 'site', 'change', { was: ['Change Website Information'] }],
  ['注销备案', 'Cancel a filing', 'zhùxiāo bèi’àn', text('撤掉备案；网站须先停止访问。', 'Withdraws a filing for good; the site must be offline first.'), 'company', 'what'],
  ['认领备案', 'Claim a filing', 'rènlǐng bèi’àn', text('把别的账号下的备案转到本账号。', 'Brings a filing of another account into this one.'), 'company', 'what'],
  ['互联网信息服务', 'Internet information service', 'hùliánwǎng xìnxī fúwù', text('网站或 App。', 'A website or an app.'), 'site', 'change', { was: ['website'], also: ['互联网信息服务信息', '互联网信息服务基础信息'] }],

  // Steps of the wizard and of the classic console.
  ['基础信息校验', 'Basic information check', 'jīchǔ xìnxī jiàoyàn', text('第 1 步：系统用域名和证件判断订单类型。', 'Step 1: the system decides the order type from domain and certificate.'), 'you', 'own', { also: ['基础信息', '验证备案信息'] }],
  ['互联网信息服务校验', 'Internet information service check', 'hùliánwǎng xìnxī fúwù jiàoyàn', text('检查域名后缀、实名和云资源是否可备案。', 'Checks whether suffix, real name and cloud resources can be filed.'), 'you', 'own'],
  ['填写主办者信息', 'Fill in entity information', 'tiánxiě zhǔbànzhě xìnxī', text('第 2 步：谁来备案。', 'Step 2: who files.'), 'company', 'own', { was: ['sponsor information', 'Subject information'], also: ['主办者信息填写', '填写主体信息'] }],
  ['填写互联网信息服务', 'Fill in the service', 'tiánxiě hùliánwǎng xìnxī fúwù', text('第 3 步：网站或 App 的信息。', 'Step 3: the website or app.'), 'site', 'own', { also: ['网站信息填写', '服务信息', '填写网站/域名信息', '填写网站信息'] }],
  ['上传图片资料', 'Upload pictures of documents', 'shàngchuán túpiàn zīliào', text('第 4 步：证件照片、人脸核验、承诺书。', 'Step 4: photos of documents, facial recognition, commitment letter.'), 'principal', 'own', { also: ['上传材料', '上传备案资料', '上传资料'] }],
  ['提交订单', 'Submit order', 'tíjiāo dìngdān', text('第 5 步：确认后交阿里云初审。', 'Step 5: confirm and hand over to Alibaba Cloud’s review.'), 'you', 'own'],
  ['信息确认', 'Confirm information', 'xìnxī quèrèn', text('提交前逐项核对。', 'Read every item again before submitting.'), 'you', 'own', { also: ['订单信息确认'] }],
  ['订单信息', 'Order information', 'dìngdān xìnxī', text('本订单填过的全部内容。', 'All that was entered in this order.'), 'you', 'own'],
  ['已填写的互联网信息服务', 'Services entered so far', 'yǐ tiánxiě de hùliánwǎng xìnxī fúwù', text('本订单已填好的网站或 App。', 'Websites and apps already entered in this order.'), 'site', 'own', { also: ['已填写的网站'] }],
  ['继续新增', 'Add another', 'jìxù xīnzēng', text('在同一订单再加一个网站，不是必需。', 'One more website in the same order; not required.'), 'site', 'own', { also: ['继续添加网站'] }],
  ['验证备案类型', 'Verify filing type', 'yànzhèng bèi’àn lèixíng', text('旧控制台的第一步，等于今天的“信息校验”。', 'First step of the older console; today’s 信息校验.'), 'you', 'own'],
  ['产品验证', 'Product verification', 'chǎnpǐn yànzhèng', text('证明网站放在阿里云的实例上。', 'Shows that the site runs on an Alibaba Cloud instance.'), 'cloud', 'code'],
  ['办理拍照', 'Photo verification', 'bànlǐ pāizhào', text('旧流程：在幕布前拍照；今天由人脸核验代替。', 'Older flow: a photo before a backdrop; replaced by facial recognition.'), 'principal', 'seed', { was: ['Photo page'], also: ['拍照核验'] }],
  ['申请幕布', 'Apply for a backdrop', 'shēnqǐng mùbù', text('旧流程：请阿里云寄送拍照用的幕布。', 'Older flow: asks Alibaba Cloud to send the backdrop.'), 'you', 'own'],
  ['核验点地址', 'Verification points', 'héyàn diǎn dìzhǐ', text('旧流程：可当面拍照的地点。', 'Older flow: places where the photo could be taken.'), 'you', 'own'],

  // Buttons.
  ['信息校验', 'Check information', 'xìnxī jiàoyàn', text('开始检查；通过后这一步的内容不能再改，改就要放弃订单。', 'Starts the check; afterwards this step is locked, and correcting it means abandoning the order.'), 'you', 'own'],
  ['下一步', 'Next', 'xià yí bù', text('保存本步并前进。', 'Saves this step and goes on.'), 'you', 'seed', { also: ['下一步，上传资料', '确认无误，下一步', '下一步,填写网站信息', '下一步,上传备案资料'] }],
  ['上一步', 'Previous', 'shàng yí bù', text('回到前一步。', 'Goes back one step.'), 'you', 'own'],
  ['提交', 'Submit', 'tíjiāo', text('交出这一页。', 'Hands this page in.'), 'you', 'seed'],
  ['提交备案', 'Submit filing', 'tíjiāo bèi’àn', text('把订单交给阿里云初审。', 'Hands the order to Alibaba Cloud’s review.'), 'you', 'own', { also: ['提交初审'] }],
  ['完成填写', 'Finish filling in', 'wánchéng tiánxiě', text('结束本网站的填写；之后的空表单是第二个网站，可以不填。', 'Ends this website; the empty form that follows is for a second one and may stay empty.'), 'you', 'own'],
  ['快速填写', 'Quick fill', 'kuàisù tiánxiě', text('沿用主体负责人的资料作为网站负责人。', 'Copies the entity’s principal as the website principal.'), 'you', 'own'],
  ['验证', 'Verify', 'yànzhèng', text('检查所填的实例或服务码。', 'Checks the instance or the code.'), 'you', 'code'],
  ['返回', 'Back', 'fǎnhuí', text('回到上一页。', 'Goes back.'), 'you', 'own'],
  ['查看详情', 'Details', 'chákàn xiángqíng', text('打开订单。', 'Opens the order.'), 'you', 'own'],
  ['操作', 'Actions', 'cāozuò', text('可对这一行做的事。', 'What can be done with the row.'), 'you', 'change'],
  ['继续', 'Continue', 'jìxù', text('回到未完成的订单。', 'Goes back to the unfinished order.'), 'you', 'own'],
  ['撤销', 'Withdraw', 'chèxiāo', text('在提交管局前把订单收回修改。', 'Takes the order back for changes before it goes to the administration.'), 'you', 'seed', { also: ['撤销备案'] }],
  ['放弃备案', 'Abandon order', 'fàngqì bèi’àn', text('删除订单，已填内容作废。', 'Deletes the order with everything typed in it.'), 'you', 'seed'],
  ['下载模板', 'Download template', 'xiàzài múbǎn', text('下载承诺书或核验单的空白表。', 'Gets the blank commitment letter or authenticity form.'), 'you', 'seed'],
  ['刷新上传状态', 'Refresh upload status', 'shuāxīn shàngchuán zhuàngtài', text('手机上传完后在电脑上看结果。', 'Shows on the computer what was uploaded by phone.'), 'you', 'own'],
  ['获取验证码', 'Get code', 'huòqǔ yànzhèngmǎ', text('给所填手机号发短信验证码。', 'Sends an SMS code to the mobile number entered.'), 'principal', 'own'],
  ['看不清，换一张', 'Cannot read it? Change', 'kàn bu qīng, huàn yì zhāng', text('换一张验证码图片。', 'Shows another captcha.'), 'you', 'own'],

  // Step 1 and the entity.
  ['服务类型', 'Service type', 'fúwù lèixíng', text('网站还是 App。', 'A website or an app.'), 'site', 'own', { eg: '网站' }],
  ['网站', 'Website', 'wǎngzhàn', text('用域名打开的站点。', 'A site opened by a domain name.'), 'site', 'seed'],
  ['域名', 'Domain name', 'yùmíng', text('只填主域名，不带 www、协议和路径。', 'The registrable domain only: no www, scheme or path.'), 'site', 'seed', { eg: 'example.cn' }],
  ['网站域名', 'Website domain name', 'wǎngzhàn yùmíng', text('只填主域名；须已实名，且持有者与主办者一致。', 'The registrable domain only; its registrant must be real-name verified and equal the entity.'), 'site', 'own', { eg: 'example.cn' }],
  ['已验证域名', 'Verified domain name', 'yǐ yànzhèng yùmíng', text('第一步查过的域名。', 'The domain that was checked in the first step.'), 'site', 'own', { eg: 'example.cn' }],
  ['主办者', 'Entity', 'zhǔbànzhě', text('对网站负责的人或单位，其名称会公示。', 'The person or organisation that answers for the site; its name is published.'), 'company', 'limits', { was: ['subject', 'sponsor', 'sponsor unit', 'organizer'], also: ['主体', '主办单位'] }],
  ['备案主体', 'Filing entity', 'bèi’àn zhǔtǐ', text('已备案的主办者。', 'An entity that is filed.'), 'company', 'account', { was: ['ICP Filing subject'] }],
  ['主体信息', 'Entity information', 'zhǔtǐ xìnxī', text('主办者的名称、证件、地址和负责人。', 'Name, certificate, addresses and principal of the entity.'), 'company', 'limits', { was: ['Subject information'] }],
  ['主办者信息', 'Entity information', 'zhǔbànzhě xìnxī', text('主办者的名称、证件和地址。', 'Name, certificate and addresses of the entity.'), 'company', 'own', { was: ['sponsor information', 'organizer information'], also: ['主办单位信息'] }],
  ['主办者基础信息', 'Basic data of the entity', 'zhǔbànzhě jīchǔ xìnxī', text('与证件逐字一致；第 1 步填过的在这里锁定。', 'Exactly as on the certificate; what step 1 asked for is locked here.'), 'company', 'own', { was: ['Sponsor basic information'], also: ['主体基础信息'] }],
  ['主办者名称', 'Entity name', 'zhǔbànzhě míngchēng', text('与证件上的全称逐字一致；个人填本人姓名。', 'The full name exactly as on the certificate; individuals enter their own name.'), 'company', 'own', { eg: '虚构示例科技有限公司', was: ['sponsor name'], also: ['主办单位名称', '主办单位或主办人名称', '单位名称'] }],
  ['地区', 'Region', 'dìqū', text('与证件住所同省同市，决定由哪个管局审核。', 'Same province and city as on the certificate; decides which administration reviews.'), 'company', 'limits', { eg: '广东省/广州市/天河区', also: ['主办单位所属区域'] }],
  ['省/市/区', 'Province / city / district', 'shěng / shì / qū', text('行政区划的三级。', 'The three levels of a region.'), 'company', 'own'],
  ['备案性质', 'Filing nature', 'bèi’àn xìngzhì', text('个人还是哪一类单位；决定可选的证件。', 'Individual or which kind of organisation; decides the certificates offered.'), 'company', 'own', { eg: '企业', was: ['nature of the organization'], also: ['主办单位性质'] }],
  ['个人', 'Individual', 'gèrén', text('以本人身份备案，网站不得有经营内容。', 'Filed by a natural person; the site must not do business.'), 'you', 'limits'],
  ['企业', 'Enterprise', 'qǐyè', text('公司、个体工商户等。', 'Companies, sole traders and the like.'), 'company', 'limits'],
  ['政府机关', 'Government agency', 'zhèngfǔ jīguān', text('行政机关。', 'A government body.'), 'company', 'own'],
  ['事业单位', 'Public institution', 'shìyè dānwèi', text('学校、医院等公立机构。', 'Schools, hospitals and other public bodies.'), 'company', 'own'],
  ['社会团体', 'Social organisation', 'shèhuì tuántǐ', text('协会、学会等。', 'Associations and societies.'), 'company', 'own'],
  ['民办非企业单位', 'Private non-enterprise unit', 'mínbàn fēi qǐyè dānwèi', text('民办学校、养老院等。', 'Private schools, homes and the like.'), 'company', 'own'],
  ['基金会', 'Foundation', 'jījīnhuì', text('登记的基金会。', 'A registered foundation.'), 'company', 'own'],
  ['证件类型', 'Certificate or ID type', 'zhèngjiàn lèixíng', text('主办者段落里是单位证件，负责人段落里是个人证件。', 'In the entity’s section the certificate, in the principal’s section the ID.'), 'company', 'papers', { eg: '营业执照' }],
  ['主办者证件类型', 'Entity certificate type', 'zhǔbànzhě zhèngjiàn lèixíng', text('主办者用哪种证件备案。', 'By which certificate the entity files.'), 'company', 'own', { eg: '营业执照', also: ['主办单位证件类型'] }],
  ['证件号码', 'Certificate or ID number', 'zhèngjiàn hàomǎ', text('照证件填；营业执照填 18 位统一社会信用代码。', 'As printed; for a business licence the 18-character unified social credit code.'), 'company', 'own'],
  ['主办者证件号码', 'Entity certificate number', 'zhǔbànzhě zhèngjiàn hàomǎ', text('营业执照填 18 位统一社会信用代码。', 'For a business licence the 18-character unified social credit code.'), 'company', 'own', { also: ['主办单位证件号码'] }],
  ['证件住所', 'Address on certificate', 'zhèngjiàn zhùsuǒ', text('照证件逐字填写，不增不减。', 'Letter for letter as on the certificate.'), 'company', 'own', { eg: '广东省广州市示例路1号', also: ['主办单位证件住所'] }],
  ['证件有效期', 'Certificate validity', 'zhèngjiàn yǒuxiàoqī', text('剩余有效期须超过三个月；长期的选长期。', 'More than three months must be left; choose 长期 if it does not expire.'), 'principal', 'own', { eg: '2019-05-01 至 2039-05-01' }],
  ['证件有效期起', 'Valid from', 'zhèngjiàn yǒuxiàoqī qǐ', text('证件上写明的开始日期。', 'The first day printed on the ID.'), 'principal', 'own', { eg: '2020-05-18', also: ['证件有效期开始', '证件有效期起始日期', '证件生效日期'] }],
  ['证件有效期止', 'Valid until', 'zhèngjiàn yǒuxiàoqī zhǐ', text('证件上写明的最后日期；剩余须超过三个月，长期的选长期。', 'The last day printed; more than three months must be left, or choose 长期.'), 'principal', 'own', { eg: '2040-05-18', also: ['证件有效期截止', '证件有效期截止日期', '证件失效日期'] }],
  ['通信地址', 'Mailing address', 'tōngxìn dìzhǐ', text('能收到信件的地址，写到门牌号；没有门牌号在备注说明。', 'Where letters arrive, down to the door number; if there is none, say so in the remarks.'), 'company', 'own', { eg: '示例路1号1栋101室', also: ['主办单位通信地址', '通讯地址', '主办单位通讯地址'] }],
  ['投资人或主管单位', 'Investor or governing body', 'tóuzīrén huò zhǔguǎn dānwèi', text('企业填法定代表人、股东或本公司全称，各省不同；机关填上级单位。', 'A company names its legal representative, shareholder or itself, which differs by province; a public body names its superior.'), 'company', 'own', { eg: '虚构示例科技有限公司' }],
  ['居民身份证', 'Resident identity card', 'jūmín shēnfènzhèng', text('二代身份证；临时身份证多数省不收。', 'The second-generation card; most provinces refuse temporary cards.'), 'principal', 'papers', { was: ['ID card'] }],
  ['营业执照', 'Business licence', 'yíngyè zhízhào', text('企业和个体工商户的证件。', 'The certificate of companies and sole traders.'), 'company', 'papers'],
  ['组织机构代码证', 'Organisation code certificate', 'zǔzhī jīgòu dàimǎ zhèng', text('旧证件，已由统一社会信用代码代替。', 'An older certificate, replaced by the unified social credit code.'), 'company', 'papers'],
  ['统一社会信用代码', 'Unified social credit code', 'tǒngyī shèhuì xìnyòng dàimǎ', text('营业执照上的 18 位号码，末位是校验位。', 'The 18 characters on the licence; the last one is a check character.'), 'company', 'own'],
  ['事业单位法人证书', 'Public institution certificate', 'shìyè dānwèi fǎrén zhèngshū', text('事业单位的证件。', 'The certificate of public institutions.'), 'company', 'own'],
  ['护照', 'Passport', 'hùzhào', text('外籍负责人的证件。', 'The ID of a foreign principal.'), 'principal', 'own'],
  ['港澳居民来往内地通行证', 'Mainland travel permit (HK, Macao)', 'Gǎng-Ào jūmín láiwǎng nèidì tōngxíngzhèng', text('港澳居民的证件，即回乡证。', 'The ID of residents of Hong Kong and Macao, also called home return permit.'), 'principal', 'own'],
  ['港澳居民居住证', 'Residence permit (HK, Macao)', 'Gǎng-Ào jūmín jūzhùzhèng', text('18 位号码，形如身份证，但类型不能选身份证。', '18 digits like an identity card, but it must not be entered as one.'), 'principal', 'own'],

  // The principals.
  ['负责人信息', 'Principal', 'fùzérén xìnxī', text('出面核验、接电话、收短信的人。', 'The person who is verified, answers calls and receives the SMS.'), 'principal', 'upload', { was: ['administrator', 'entity leader'] }],
  ['主体负责人', 'Entity principal', 'zhǔtǐ fùzérén', text('对主体负责的人；单位多数省要求是法定代表人。', 'Answers for the entity; most provinces require the legal representative.'), 'principal', 'upload', { was: ['subject administrator', 'entity leader'], also: ['主办者负责人信息', '主办单位负责人信息', '主体负责人信息'] }],
  ['网站负责人', 'Website principal', 'wǎngzhàn fùzérén', text('对该网站负责并做人脸核验的人，可与主体负责人相同。', 'Answers for this site and does the facial recognition; may be the entity’s principal.'), 'principal', 'upload', { was: ['website administrator'], also: ['互联网信息服务负责人信息', '互联网信息服务负责人', '网站负责人信息'] }],
  ['法定代表人', 'Legal representative', 'fǎdìng dàibiǎorén', text('营业执照上写明的人。', 'The person named on the business licence.'), 'company', 'papers'],
  ['同主体负责人', 'Same as entity principal', 'tóng zhǔtǐ fùzérén', text('网站负责人就是主体负责人。', 'The website principal is the entity’s principal.'), 'you', 'own'],
  ['姓名', 'Name', 'xìngmíng', text('与证件一致，生僻字照证件。', 'As on the ID, rare characters included.'), 'principal', 'own', { eg: '张示例' }],
  ['负责人姓名', 'Principal’s name', 'fùzérén xìngmíng', text('与证件一致。', 'As on the ID.'), 'principal', 'own', { eg: '张示例' }],
  ['负责人证件类型', 'Principal’s ID type', 'fùzérén zhèngjiàn lèixíng', text('负责人用哪种证件。', 'Which ID the principal uses.'), 'principal', 'own', { eg: '居民身份证' }],
  ['负责人证件号码', 'Principal’s ID number', 'fùzérén zhèngjiàn hàomǎ', text('身份证为 18 位，末位可为 X。', 'An identity card has 18 characters; the last may be X.'), 'principal', 'own'],
  ['手机号', 'Mobile number', 'shǒujīhào', text('本人在用的 11 位号码，会收到核验短信。', 'The principal’s own 11 digits; the verification SMS goes there.'), 'principal', 'seed', { eg: '19900000000', also: ['联系方式1（手机号）', '手机号码', '联系方式1'] }],
  ['应急手机号', 'Emergency mobile', 'yìngjí shǒujīhào', text('找不到负责人时打的号码；与两位负责人的手机号都不能相同。', 'Called when the principal cannot be reached; must differ from both principals’ numbers.'), 'company', 'own', { eg: '19900000007', also: ['应急联系电话', '应急联系方式'] }],
  ['办公室电话', 'Office phone', 'bàngōngshì diànhuà', text('座机，带区号。', 'A landline with its area code.'), 'company', 'own', { eg: '020-00000000', also: ['联系方式2（座机）', '办公电话', '联系方式2', '座机'] }],
  ['邮箱', 'E-mail', 'yóuxiāng', text('收备案通知；两位负责人不是同一人时邮箱也不能相同。', 'Notices go there; two different principals need two addresses.'), 'principal', 'seed', { eg: 'name@example.com', also: ['电子邮箱', '电子邮件地址', '电子邮箱地址'] }],
  ['验证码', 'Verification code', 'yànzhèngmǎ', text('短信或图片上的码，只能由本人输入。', 'The code of an SMS or picture; only the person types it.'), 'principal', 'own'],
  ['备注', 'Remarks', 'bèizhù', text('各省要求的说明或承诺；主体段落和网站段落各有一个。', 'Explanations or promises that a province asks for; one for the entity, one for the site.'), 'you', 'limits'],

  // The website.
  ['网站信息', 'Website information', 'wǎngzhàn xìnxī', text('网站的名称、内容、语言和负责人。', 'Name, content, language and principal of the site.'), 'site', 'seed', { also: ['网站基础信息'] }],
  ['网站名称', 'Website name', 'wǎngzhàn míngchēng', text('至少三个汉字，与内容相符，不能只是域名或行业名。', 'At least three Chinese characters, true to the content, not just a domain or trade.'), 'site', 'seed', { eg: '檐下骑行小记' }],
  ['网站首页URL', 'Home page URL', 'wǎngzhàn shǒuyè URL', text('在所备域名之下，多数控制台自动带出。', 'Under the filed domain; most consoles fill it in.'), 'site', 'own', { eg: 'www.example.cn', also: ['首页URL'] }],
  ['网站内容', 'Website content', 'wǎngzhàn nèiróng', text('选网站做什么；选“其他”须在备注写明。', 'What the site is about; 其他 must be explained in the remarks.'), 'site', 'seed', { eg: '博客/个人空间', also: ['网站服务内容'] }],
  ['网站语言', 'Website language', 'wǎngzhàn yǔyán', text('网站实际使用的语言。', 'The languages that the site really uses.'), 'site', 'own', { eg: '中文简体', also: ['网站语言选择'] }],
  ['中文简体', 'Simplified Chinese', 'Zhōngwén jiǎntǐ', text('简体中文。', 'Simplified Chinese.'), 'site', 'own'],
  ['前置审批', 'Pre-approval', 'qiánzhì shěnpī', text('新闻、出版、药品、金融等内容须先有主管部门批文；没有就选“不涉及”。', 'News, publishing, drugs, finance and the like need an approval first; otherwise choose 不涉及.'), 'company', 'limits', { eg: '不涉及', was: ['Preapproval'] }],
  ['不涉及', 'Not involved', 'bù shèjí', text('不需要前置审批。', 'No pre-approval is needed.'), 'company', 'own'],
  ['接入信息', 'Access information', 'jiērù xìnxī', text('网站放在哪个云产品上。', 'On which cloud product the site runs.'), 'cloud', 'limits'],
  ['App信息', 'App information', 'App xìnxī', text('App 的名称、图标和运行平台。', 'Name, icon and platforms of the app.'), 'site', 'own'],
  ['App特征信息', 'App features', 'App tèzhēng xìnxī', text('安装包名、公钥和证书签名。', 'Package name, public key and signature.'), 'site', 'own'],
  ['接入商', 'Access provider', 'jiērù shāng', text('提供服务器的公司，这里是阿里云。', 'The company that provides the server; here Alibaba Cloud.'), 'provider', 'limits'],
  ['云服务', 'Cloud service', 'yún fúwù', text('放网站的云产品。', 'The cloud product that carries the site.'), 'cloud', 'own', { eg: '云服务器ECS', also: ['云服务信息', '产品类型'] }],
  ['云产品实例', 'Cloud product instance', 'yún chǎnpǐn shílì', text('具体哪一台；须在中国内地、包年包月且剩余时间够长。', 'Which one; in mainland China, by subscription, with enough time left.'), 'cloud', 'own', { eg: 'i-bp1example' }],
  ['已有备案服务号', 'I already have a service number', 'yǐ yǒu bèi’àn fúwùhào', text('实例在别的账号时勾选，再填服务码。', 'Ticked when the instance belongs to another account; then enter its code.'), 'cloud', 'own'],
  ['选择实例', 'Select instance', 'xuǎnzé shílì', text('从本账号的实例里选。', 'Picks an instance of this account.'), 'cloud', 'own'],
  ['实例ID', 'Instance ID', 'shílì ID', text('实例的编号。', 'The identifier of an instance.'), 'cloud', 'own', { eg: 'i-bp1example' }],
  ['外网IP', 'Public IP', 'wàiwǎng IP', text('网站解析到的公网地址。', 'The public address to which the site resolves.'), 'cloud', 'code', { was: ['Internet IP'] }],
  ['IP地址', 'IP address', 'IP dìzhǐ', text('公网地址，不是内网地址。', 'A public address, not a private one.'), 'cloud', 'own', { also: ['网站IP', '接入IP'] }],
  ['暂无数据', 'No data', 'zàn wú shùjù', text('列表还没有内容，可刷新。', 'The list is empty; it can be refreshed.'), 'you', 'own'],

  // Documents and verification.
  ['基础资料', 'Basic documents', 'jīchǔ zīliào', text('主办者和负责人的证件图片。', 'Pictures of the certificates of entity and principals.'), 'company', 'papers'],
  ['主办者资料', 'Entity’s documents', 'zhǔbànzhě zīliào', text('主办者证件的图片。', 'Pictures of the entity’s certificate.'), 'company', 'own'],
  ['辅助资料', 'Auxiliary documents', 'fǔzhù zīliào', text('按省份或情况补充的材料。', 'Further papers that a province or a case asks for.'), 'company', 'papers'],
  ['负责人资料', 'Principal’s documents', 'fùzérén zīliào', text('负责人证件正反面和核验照片。', 'Both sides of the principal’s ID and the verification photo.'), 'principal', 'upload'],
  ['互联网备案信息真实性承诺书', 'Commitment letter on authenticity', 'hùliánwǎng bèi’àn xìnxī zhēnshíxìng chéngnuòshū', text('下载模板，打印，本人黑笔签字，拍照上传。', 'Download, print, sign by hand in black, photograph, upload.'), 'principal', 'limits'],
  ['真实性核验单', 'Authenticity form', 'zhēnshíxìng héyàn dān', text('旧流程的核验表，部分省份仍要求。', 'The form of the older flow; some provinces still ask for it.'), 'principal', 'seed', { was: ['authenticity statement'], also: ['网站备案信息真实性核验单'] }],
  ['真实性核验', 'Authenticity verification', 'zhēnshíxìng héyàn', text('负责人用手机做的人脸核验。', 'Facial recognition that the principal does by phone.'), 'principal', 'upload'],
  ['人脸核验', 'Facial recognition', 'rénliǎn héyàn', text('在阿里云 App 上，白色背景，不戴帽子眼镜。', 'In the Alibaba Cloud app, before a white wall, no hat or glasses.'), 'principal', 'upload'],
  ['幕布', 'Backdrop', 'mùbù', text('旧流程拍照用的背景布。', 'The cloth of the older photo verification.'), 'principal', 'seed'],
  ['授权书', 'Power of attorney', 'shòuquánshū', text('负责人不是法定代表人时需要，限允许的省份。', 'Needed where the principal is not the legal representative, in provinces that allow it.'), 'company', 'papers'],
  ['域名证书', 'Domain certificate', 'yùmíng zhèngshū', text('注册商出具的持有证明。', 'The registrar’s proof of ownership.'), 'site', 'papers'],

  // Orders and stages.
  ['进行中订单', 'Orders in progress', 'jìnxíng zhōng dìngdān', text('还没有结束的订单；有它时不能新增。', 'Orders not yet over; while there is one, nothing can be added.'), 'you', 'seed'],
  ['已完成订单', 'Completed orders', 'yǐ wánchéng dìngdān', text('已通过或已结束的订单。', 'Orders that were approved or closed.'), 'you', 'own'],
  ['订单号', 'Order ID', 'dìngdān hào', text('控制台给订单的编号。', 'The console’s number of the order.'), 'you', 'own'],
  ['备案订单', 'Filing orders', 'bèi’àn dìngdān', text('本账号的备案订单。', 'The filing orders of this account.'), 'you', 'own', { also: ['我的备案订单', '订单列表'] }],
  ['订单详情', 'Order details', 'dìngdān xiángqíng', text('一个订单的内容和进度。', 'Content and progress of one order.'), 'you', 'own', { also: ['备案订单详情'] }],
  ['备案进度', 'Progress', 'bèi’àn jìndù', text('订单经过的各阶段。', 'The stages through which the order goes.'), 'you', 'own', { also: ['审核进度'] }],
  ['订单类型', 'Order type', 'dìngdān lèixíng', text('首次、新增、变更等。', 'First filing, addition, change and so on.'), 'you', 'own'],
  ['提交时间', 'Submitted at', 'tíjiāo shíjiān', text('交给阿里云初审的时间。', 'When it was handed to Alibaba Cloud.'), 'you', 'own'],
  ['当前进度', 'Current stage', 'dāngqián jìndù', text('订单现在在哪一步。', 'Where the order is now.'), 'you', 'own', { also: ['订单状态'] }],
  ['草稿', 'Draft', 'cǎogǎo', text('未提交；45 天不更新会被删除。', 'Not submitted; deleted after 45 days without a change.'), 'you', 'own'],
  ['阿里云初审', 'Alibaba Cloud review', 'Ālǐyún chūshěn', text('约 1 个工作日，可能来电。', 'About one working day; they may call.'), 'provider', 'seed', { was: ['preliminary review', 'initial review'] }],
  ['阿里云审核中', 'Under Alibaba Cloud review', 'Ālǐyún shěnhé zhōng', text('初审正在进行。', 'The first review is running.'), 'provider', 'own'],
  ['待提交管局', 'To be sent to the administration', 'dài tíjiāo guǎnjú', text('初审已过，等阿里云提交，约 1 个工作日。', 'Passed; Alibaba Cloud sends it within about one working day.'), 'provider', 'own'],
  ['工信部短信核验', 'MIIT SMS verification', 'Gōngxìnbù duǎnxìn héyàn', text('收到 12381 短信后 24 小时内在工信部网站核验。', 'Verify on the MIIT site within 24 hours of the SMS from 12381.'), 'principal', 'seed', { was: ['mobile phone number verification'] }],
  ['短信核验', 'SMS verification', 'duǎnxìn héyàn', text('收到短信后 24 小时内完成。', 'Within 24 hours of the SMS.'), 'principal', 'seed'],
  ['管局审核', 'Administration review', 'guǎnjú shěnhé', text('省通信管理局审核，1–20 个工作日。', 'Review by the province’s communications administration, 1–20 working days.'), 'administration', 'seed'],
  ['管局', 'Communications administration', 'guǎnjú', text('各省通信管理局。', 'The communications administration of a province.'), 'administration', 'seed', { was: ['local communications administration'], also: ['通信管理局'] }],
  ['待验证', 'To be verified', 'dài yànzhèng', text('等负责人完成短信核验。', 'Waits for the principal’s SMS verification.'), 'principal', 'own'],
  ['审核中', 'Under review', 'shěnhé zhōng', text('正在审核。', 'Being reviewed.'), 'provider', 'own'],
  ['未进行', 'Not started', 'wèi jìnxíng', text('还没到这一步。', 'This stage has not begun.'), 'you', 'own'],
  ['驳回', 'Rejected', 'bóhuí', text('按原因修改后重新提交，仍算在 45 天内。', 'Mend what is named and submit again, within the same 45 days.'), 'you', 'seed'],
  ['管局驳回', 'Rejected by the administration', 'guǎnjú bóhuí', text('修改后重新走初审和管局审核。', 'Mend it; both reviews run again.'), 'administration', 'own'],
  ['审核历史', 'Review history', 'shěnhé lìshǐ', text('每次审核的结果和原因。', 'Results and reasons of every review.'), 'you', 'own'],
  ['备案号', 'ICP number', 'bèi’àn hào', text('通过后得到，须放在网站底部并链接到工信部。', 'Given on approval; shown in the site’s footer with a link to MIIT.'), 'administration', 'what'],
  ['主体备案号', 'Entity ICP number', 'zhǔtǐ bèi’àn hào', text('主体的编号。', 'The number of the entity.'), 'administration', 'own', { eg: '粤ICP备00000000号' }],
  ['网站备案号', 'Website ICP number', 'wǎngzhàn bèi’àn hào', text('主体号加序号。', 'The entity’s number with a suffix.'), 'administration', 'own', { eg: '粤ICP备00000000号-1' }],
  ['暂无备案号', 'No ICP number yet', 'zàn wú bèi’àn hào', text('还没有通过。', 'Not approved yet.'), 'administration', 'own'],
  ['未备案', 'Not filed', 'wèi bèi’àn', text('工信部没有该域名的记录。', 'MIIT has no record of the domain.'), 'administration', 'own'],
  ['公安联网备案', 'Public security filing', 'gōng’ān liánwǎng bèi’àn', text('网站开通后 30 天内到公安平台另行备案。', 'A separate filing with public security within 30 days of opening the site.'), 'company', 'own'],
];

const termOfRow = ([zh, en, pinyin, meaning, who, origin, { eg, was = [], also = [] } = {}]: Row): GlossaryTerm => ({
  zh,
  en,
  was,
  also,
  pinyin,
  meaning,
  who,
  origin,
  ...(eg === undefined ? {} : { example: eg }),
});

/** A term with where its English was read. */
export interface GlossaryTerm extends Term {
  readonly origin: Origin;
}

/** Every term that the product can explain. */
export const glossary: readonly GlossaryTerm[] = rows.map(termOfRow);

const byLabel = new Map(glossary.flatMap((term) => [term.zh, ...term.also].map((label) => [label, term])));
const dressing = /^[\s*]+|[\s*：:]+$/g;

/** The term that a label of the console stands for, in any of its wordings. Stars, colons and spaces around it do not count. */
export const termOf = (label: string): GlossaryTerm | undefined => byLabel.get(label) ?? byLabel.get(label.replace(dressing, ''));
