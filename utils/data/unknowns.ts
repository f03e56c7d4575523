import type { Unknown } from '../core/known.ts';
import type { Source } from '../core/source.ts';
import { text } from '../core/text.ts';
import { sources } from './sources.ts';

type Words = readonly [zh: string, en: string];
type Sources = readonly [Source, ...Source[]];
interface Row {
  readonly topic: Words;
  readonly says: Words;
  readonly meanwhile: Words;
  readonly sources: Sources;
}

const of =
  (kind: Unknown['kind']) =>
  (id: string, { topic, says, meanwhile, sources: where }: Row): Unknown => ({ id, kind, topic: text(...topic), says: text(...says), meanwhile: text(...meanwhile), sources: where });

const contradiction = of('contradiction');
const notFound = of('not-found');

/** What remains contradictory or unknown (filing.md §10), worded for the person who has to live with it. */
export const unknowns: readonly Unknown[] = [
  contradiction('sms-window', {
    topic: ['短信核验时限', 'Time for the SMS verification'],
    says: ['2018 年文档写 48 小时、只有七个省区；现行文档写 24 小时、所有省份。', 'The text of 2018 says 48 hours in seven regions; today’s says 24 hours everywhere.'],
    meanwhile: ['一律按 24 小时倒计时。', 'Always counted as 24 hours.'],
    sources: [sources.aliyunSmsCheck, sources.aliyunAddWebsite],
  }),
  contradiction('administration-time', {
    topic: ['管局审核时长', 'Length of the administration’s review'],
    says: ['1–20、3–20、7–20 个工作日三种说法。', 'Three texts: 1–20, 3–20 and 7–20 working days.'],
    meanwhile: ['显示 1–20 个工作日，三种都列出。', 'Shown as 1–20, with all three listed.'],
    sources: [sources.aliyunReview, sources.aliyunAddWebsite, sources.huaweiReviewTime],
  }),
  contradiction('provider-time', {
    topic: ['阿里云初审时长', 'Length of Alibaba Cloud’s review'],
    says: ['约 1 个、1–2 个、1–3 个工作日三种说法。', 'About 1, 1–2 and 1–3 working days.'],
    meanwhile: ['显示 1–2 个工作日，超过不算逾期。', 'Shown as 1–2; longer is not called late.'],
    sources: [sources.aliyunFilingChapter, sources.aliyunReview, sources.aliyunAdvisor],
  }),
  contradiction('order-life', {
    topic: ['45 天从何时起算', 'From when the 45 days count'],
    says: ['同一页面既写“自订单创建起”，又写“45 天未更新”。', 'One page says both “from creation” and “without an update”.'],
    meanwhile: ['按更早的创建时间提醒：第 30、40、44 天。', 'Reminded from creation, the earlier: on days 30, 40 and 44.'],
    sources: [sources.aliyunOrderLife, sources.aliyunReview],
  }),
  notFound('third-notice', {
    topic: ['清理前的第三次通知', 'The third notice before deletion'],
    says: ['知道有第三次通知，存到的文本在那里截断，不知道是第几天。', 'There is a third notice; the stored text ends before its day.'],
    meanwhile: ['我们自己在第 44 天提醒。', 'Our own reminder comes on day 44.'],
    sources: [sources.aliyunOrderLife],
  }),
  contradiction('international-account', {
    topic: ['国际站账号能否备案', 'Filing with an international account'],
    says: ['旧页面说可以登录、资料走 App；2026-06-13 的页面说不支持。', 'An old page lets it log on and upload by app; the page of 2026-06-13 says it is not supported.'],
    meanwhile: ['按新的：请用中国站实名账号。', 'The new one counts: use a real-name China-site account.'],
    sources: [sources.aliyunProcess, sources.aliyunAccount],
  }),
  contradiction('account-identity', {
    topic: ['账号实名与主体要不要一致', 'Must the account’s identity equal the entity'],
    says: ['华为云两处说法相反；阿里云没有查到。', 'Two pages of Huawei Cloud contradict each other; nothing found at Alibaba Cloud.'],
    meanwhile: ['只提示，不判断。', 'Mentioned only, not judged.'],
    sources: [sources.huaweiFiling, sources.huaweiAnswers, sources.aliyunAccount],
  }),
  contradiction('backdrop', {
    topic: ['幕布拍照还是人脸核验', 'Backdrop photo or face check'],
    says: ['2018–2020 年用幕布，现行是白底人脸核验。', 'A backdrop in 2018–2020; today a face check before a white wall.'],
    meanwhile: ['页面出现“办理拍照”“幕布”才讲旧流程。', 'The old way is explained only where the page mentions it.'],
    sources: [sources.aliyunUpload, sources.aliyunPhoto],
  }),
  notFound('shanghai-app', {
    topic: ['上海管局 App', 'The app of the Shanghai administration'],
    says: ['2018–2020 年要求用它核验；现行页面没有查到。', 'Required in 2018–2020; no page of today mentions it.'],
    meanwhile: ['列在上海的旧规则里，注明年份。', 'Listed among Shanghai’s old rules with its year.'],
    sources: [sources.aliyunAddWebsite, sources.aliyunPhoto],
  }),
  contradiction('service-code-form', {
    topic: ['备案服务码的格式', 'Form of a service number'],
    says: ['官方示例有两种写法，第三方又说 12 位、20 位。', 'Official examples show two forms; others speak of 12 or 20 characters.'],
    meanwhile: ['只看长度和字符，不猜格式。', 'Only length and characters are looked at; no form is guessed.'],
    sources: [sources.aliyunCodeQuery, sources.aliyunCodeGrant],
  }),
  notFound('paid-codes', {
    topic: ['收费服务码', 'Paid service numbers'],
    says: ['只在一位用户的记录里见过“已绑定收费服务码数量”。', 'Seen only in one user’s record.'],
    meanwhile: ['不计入额度，看到时原样显示。', 'Not counted; shown as the console shows it.'],
    sources: [sources.consoleProgress],
  }),
  contradiction('instance-months', {
    topic: ['实例还要剩多久', 'How long the instance must still run'],
    says: ['“累计满 3 个月（含续费）”“剩余 90 天以上”“30 天以上”三种说法。', '“3 months in all with renewals”, “90 days left”, “over 30 days left”.'],
    meanwhile: ['按官方：累计满 3 个月；剩余不足 30 天时提醒。', 'The official one: 3 months in all; a note when fewer than 30 days are left.'],
    sources: [sources.aliyunInstance, sources.aliyunLimits],
  }),
  contradiction('least-age', {
    topic: ['负责人最小年龄', 'Least age of a principal'],
    says: ['14、16、17、18 岁各有来源；福建 14 与 18，山东 17 与 18 并存。', '14, 16, 17 and 18 each have a source; two values stand side by side for Fujian and Shandong.'],
    meanwhile: ['按省份提醒，注明年份，从不判为必改。', 'A note by province with its year, never a refusal.'],
    sources: [sources.aliyunProvinces, sources.huaweiFiling, sources.qingcloudProvinces],
  }),
  contradiction('age-proof', {
    topic: ['未成年人的证明', 'Proof for minors'],
    says: ['云南、江苏接受工作或收入证明，别处没有说。', 'Yunnan and Jiangsu accept proof of work or income; others say nothing.'],
    meanwhile: ['提醒并说明可以用什么证明。', 'A note that names the proof.'],
    sources: [sources.qingcloudProvinces, sources.tencentProvinces],
  }),
  contradiction('hainan-principal', {
    topic: ['海南的主体负责人', 'Hainan: who may be entity principal'],
    says: ['2021 年：必须是法定代表人；2025 年：可凭授权书。', '2021: the legal representative; 2025: a letter will do.'],
    meanwhile: ['两个年份都显示，只提醒。', 'Both years are shown; a note only.'],
    sources: [sources.huaweiFiling],
  }),
  contradiction('principal-lists', {
    topic: ['哪些省要求法定代表人', 'Provinces that demand the legal representative'],
    says: ['甘肃在同一份资料里出现在两组；四川、江西、江苏各年不同。', 'Gansu stands in both groups of one text; Sichuan, Jiangxi and Jiangsu differ by year.'],
    meanwhile: ['按省份提醒，不判为必改。', 'A note by province, never a refusal.'],
    sources: [sources.huaweiFiling, sources.finclipGansu, sources.tencentProvinces],
  }),
  contradiction('tianjin-roles', {
    topic: ['天津：两个负责人能否同一人', 'Tianjin: one person in both roles'],
    says: ['2021 年要求不是同一人；别的省没有这条，2025 年资料也没有。', 'In 2021 they had to differ; no other province, and no text of 2025, says so.'],
    meanwhile: ['只在天津提醒。', 'A note in Tianjin only.'],
    sources: [sources.qingcloudProvinces, sources.huaweiFiling],
  }),
  contradiction('roles-without-representative', {
    topic: ['负责人不是法定代表人时', 'When the principal is not the legal representative'],
    says: ['甘肃 2017 年要两人不同；江苏、安徽、海南要同一人。', 'Gansu (2017) wants two people; Jiangsu, Anhui and Hainan want one.'],
    meanwhile: ['江苏、安徽、海南按省份提醒；甘肃 2017 年的说法只列在这里，不检查。', 'A note in Jiangsu, Anhui and Hainan; what Gansu asked in 2017 is listed here only and not checked.'],
    sources: [sources.tencentProvinces, sources.huaweiFiling],
  }),
  contradiction('name-length', {
    topic: ['网站名称至少几个字', 'Least length of a website name'],
    says: ['有说 3 个字，有说 4 个字；阿里云没有给数字，上限也没有查到。', 'Three in one text, four in another; Alibaba Cloud gives no number and no maximum.'],
    meanwhile: ['不足 3 个字必改，3 个字提醒。', 'Under three must change, three is noted.'],
    sources: [sources.huaweiFiling, sources.qingcloudNames],
  }),
  contradiction('blog-word', {
    topic: ['“博客”这个词', 'The word 博客 (blog)'],
    says: ['服务内容里有“博客/个人空间”，名称和备注里写它却常被退；内蒙古连选项也不让选。', 'It is an option for content, yet in a name or remark it is often refused; Inner Mongolia refuses the option too.'],
    meanwhile: ['名称和备注里提醒；内蒙古单独说明。', 'A note for names and remarks; Inner Mongolia on its own.'],
    sources: [sources.qingcloudNames, sources.applicantReport],
  }),
  contradiction('stamp', {
    topic: ['证件照片要不要盖章', 'A stamp on pictures of papers'],
    says: ['青云 2022 年要求盖章，阿里云和华为云要原件照片。', 'QingCloud (2022) wants a stamp; Alibaba and Huawei want the original.'],
    meanwhile: ['按原件照片；两种说法都列出。', 'The original, with both texts listed.'],
    sources: [sources.qingcloudGeneral, sources.huaweiFiling],
  }),
  contradiction('watermark', {
    topic: ['能不能加水印', 'Watermarks'],
    says: ['华为云允许不遮挡的短水印；别处只允许“限备案用途”或不允许。', 'Huawei allows short ones that hide nothing; elsewhere only “for filing”, or none.'],
    meanwhile: ['只提示。', 'Mentioned only.'],
    sources: [sources.huaweiFiling, sources.tencentProvinces],
  }),
  contradiction('picture-limits', {
    topic: ['图片大小上限', 'Limit of picture size'],
    says: ['华为云页面 4 MB、接口 10 MB；阿里云没有查到。', 'Huawei: 4 MB on the page, 10 MB by API; nothing found at Alibaba Cloud.'],
    meanwhile: ['超过 4 MB 提示，不拦。', 'A hint above 4 MB, never a refusal.'],
    sources: [sources.huaweiFiling, sources.huaweiMaterials],
  }),
  contradiction('emergency-phone', {
    topic: ['应急手机号不能等于谁的', 'Whose mobile the emergency number must differ from'],
    says: ['控制台提示只提主体负责人，青云还提网站负责人。', 'The console names the entity principal; QingCloud also the website principal.'],
    meanwhile: ['等于任何一位都判为必改。', 'Equal to either must change.'],
    sources: [sources.aliyunEmergency, sources.qingcloudGeneral],
  }),
  contradiction('change-deadline', {
    topic: ['信息变更要多快', 'How soon to modify a filing'],
    says: ['法规要求提前 30 天；华为云写 10 个工作日内。', 'The law asks 30 days ahead; Huawei says within 10 working days.'],
    meanwhile: ['提醒立即变更。', 'The note says: at once.'],
    sources: [sources.miitOrder33, sources.huaweiFiling],
  }),
  contradiction('deregistration-sms', {
    topic: ['注销网站要不要短信核验', 'SMS when a website is deregistered'],
    says: ['青云：不要；华为云：网站负责人要。', 'QingCloud: none; Huawei: the website principal.'],
    meanwhile: ['请两位负责人都留意短信。', 'Both principals should watch for one.'],
    sources: [sources.qingcloudGeneral, sources.huaweiFiling],
  }),
  contradiction('content-catalogue', {
    topic: ['服务内容的目录', 'The list of website contents'],
    says: ['旧的一层目录和新的两层目录并存，阿里云用哪个没有查到。', 'An old list of one level and a new one of two; which Alibaba Cloud uses was not found.'],
    meanwhile: ['以页面上的选项为准，按文字对应。', 'The page’s own options count, matched by their words.'],
    sources: [sources.miitForm, sources.wechatFiling],
  }),
  notFound('mini-program-code', {
    topic: ['小程序的类型代码', 'Code of mini programs'],
    says: ['代码 7 是推断，没有见到原文。', 'Code 7 is inferred; no text has it.'],
    meanwhile: ['不使用；小程序到各自平台备案。', 'Not used; mini programs are filed at their own platforms.'],
    sources: [sources.miitForm],
  }),
  notFound('mass-organisation-papers', {
    topic: ['群众性团体组织的证件', 'Certificates of mass organisations'],
    says: ['两种证件归在哪一类，资料不确定。', 'To which nature two of the certificates belong is not certain.'],
    meanwhile: ['以页面上的选项为准，不判错。', 'The page’s own options count; nothing is called wrong.'],
    sources: [sources.miitForm],
  }),
  notFound('console-texts', {
    topic: ['阿里云驳回的原文、控制台地址和字段长度', 'Alibaba Cloud’s refusal texts, addresses and field lengths'],
    says: ['没有查到官方列表。', 'No official list was found.'],
    meanwhile: ['按标签文字认页面；认不出的原样显示。', 'Pages are told by their labels; what is not recognised is shown as it is.'],
    sources: [sources.aliyunConsole, sources.aliyunRejections],
  }),
  notFound('sub-accounts', {
    topic: ['RAM 子账号的备案权限', 'Permissions of RAM sub-accounts'],
    says: ['阿里云没有查到；华为云需要单独授权。', 'Nothing found at Alibaba Cloud; Huawei needs a permission of its own.'],
    meanwhile: ['看不到按钮时列为可能的原因。', 'Named as a possible cause of a missing button.'],
    sources: [sources.huaweiAnswers],
  }),
  contradiction('sites-per-subject', {
    topic: ['一个主体能备几个网站', 'Websites per entity'],
    says: ['个人 5 个、陕西 30 个、某平台 50 个；阿里云没有查到。', '5 for individuals, 30 in Shaanxi, 50 at one platform; nothing found at Alibaba Cloud.'],
    meanwhile: ['只提示。', 'Mentioned only.'],
    sources: [sources.huaweiFiling, sources.qingcloudLimits],
  }),
  contradiction('sites-per-order', {
    topic: ['一个订单能提几个网站', 'Websites per order'],
    says: ['各省 1、3、5 个不等；一般建议单位 3–5 个、个人 1 个。', '1, 3 or 5 by province; in general 3–5 for organisations and 1 for individuals.'],
    meanwhile: ['按省份显示，注明年份。', 'Shown by province with its year.'],
    sources: [sources.huaweiFiling, sources.aliyunProvinces],
  }),
  contradiction('footer-guangdong', {
    topic: ['广东页脚写哪个号', 'Guangdong: which number in the footer'],
    says: ['2022 与 2025 年的资料：广东写主体号，其余写网站号。', 'Texts of 2022 and 2025: Guangdong shows the entity’s number, all others the website’s.'],
    meanwhile: ['照此提醒，保留年份。', 'Said so, with the years.'],
    sources: [sources.huaweiFiling, sources.qingcloudGeneral],
  }),
  notFound('permanent-card', {
    topic: ['永久居留身份证的内部结构', 'Inner structure of the permanent resident card'],
    says: ['结构表没有存全。', 'The table of its parts was cut off.'],
    meanwhile: ['只验校验位。', 'Only the check character is verified.'],
    sources: [sources.permanentCard],
  }),
  notFound('permit-forms', {
    topic: ['台胞证、护照、军官证的格式', 'Forms of Taiwan permits, passports and officers’ papers'],
    says: ['没有查到官方规则。', 'No official rule was found.'],
    meanwhile: ['宽松检查，只提醒。', 'Checked loosely; notes only.'],
    sources: [sources.huaweiMaterials, sources.miitForm],
  }),
  notFound('public-security-number', {
    topic: ['公安备案号的位数', 'Digits of a public-security number'],
    says: ['14 位是推断。', 'Fourteen is inferred.'],
    meanwhile: ['12–16 位都接受。', '12 to 16 are accepted.'],
    sources: [sources.aliyunPolice],
  }),
  notFound('order-33', {
    topic: ['第 33 号令的其余条款', 'The other articles of Order 33'],
    says: ['只存到部分条款。', 'Only some articles are stored.'],
    meanwhile: ['只引用存到的条款。', 'Only those are cited.'],
    sources: [sources.miitOrder33],
  }),
  contradiction('annual-review', {
    topic: ['年度审核', 'Annual review'],
    says: ['旧法规文本有，现在没有查到官方要求，只有核查。', 'The old law has one; no text of today asks for it, only inspections.'],
    meanwhile: ['不设期限，只说明。', 'No deadline; explained only.'],
    sources: [sources.miitOrder33, sources.aliyunInspection],
  }),
  notFound('filing-password', {
    topic: ['备案密码', 'The filing password'],
    says: ['华为云说 2020-08-17 起注销不再需要。', 'Huawei says that deregistration has not needed it since 2020-08-17.'],
    meanwhile: ['从不询问。', 'Never asked for.'],
    sources: [sources.huaweiFiling],
  }),
  notFound('live-console', {
    topic: ['真实控制台', 'The live console'],
    says: ['开发时没有连过真实控制台；页面和标签来自公开文字、截图和用户记录。', 'The live console was not reachable while this was made; pages and labels come from public texts, pictures and users’ records.'],
    meanwhile: ['读不出就说读不出；每次写入都读回核对。', 'What cannot be read is said so; every write is read back.'],
    sources: [sources.aliyunConsole, sources.consoleProgress],
  }),
];
