import type { Letter, Line } from '../core/letter.ts';
import { text } from '../core/text.ts';
import { sources } from './sources.ts';

/*
 * Texts ready to send to a client or a colleague: what to open, by when, what goes wrong. Numbers and addresses are those of
 * the guides' steps. A line that lacks a value is left out, or its `or` is said.
 */

const say = (zh: string, en: string): Line => ({ say: text(zh, en) });
const either = ({ say: known }: Line, { say: or }: Line): Line => ({ say: known, or });

const greeting = either(say('{name}，您好：', 'Dear {name},'), say('您好：', 'Hello,'));
const about = either(say('关于 {domain} 的 ICP 备案：', 'About the ICP filing of {domain}:'), say('关于 ICP 备案：', 'About the ICP filing:'));
const noSecrets = say('密码和验证码请不要发给任何人，包括我们。', 'Please send passwords and codes to nobody, us included.');

export const letters: readonly Letter[] = [
  {
    id: 'prepare',
    title: text('备案前的准备', 'Before the filing'),
    to: 'you',
    steps: ['prepare', 'basics'],
    guides: ['first-website', 'add-elsewhere', 'access'],
    stages: [],
    lines: [
      greeting, about,
      say('请先准备：1. 域名已实名，持有者与备案主体一致（名称、证件类型、证件号码）；2. 主体证件和负责人身份证原件，有效期还有 3 个月以上；3. 阿里云内地实例，或别的账号给的备案服务码。', "Please prepare: 1. the domain, real-name verified, its holder equal to the entity (name, certificate type and number); 2. the original certificate and the principals' IDs, valid for 3 months or more; 3. a mainland instance of Alibaba Cloud, or a service number from another account."),
      say('域名刚实名的，要等 3–5 个工作日再提交。备案通过前请不要让域名打开网站。', 'A domain just verified has to wait 3–5 working days. Until approval the domain must not lead to a live site.'),
    ],
    source: sources.aliyunDomain,
  },
  {
    id: 'prepare-app',
    title: text('App 备案前的准备', 'Before the filing of an app'),
    to: 'you',
    steps: ['prepare', 'basics', 'app', 'add-app'],
    guides: ['first-app', 'add-app', 'add-app-elsewhere'],
    stages: [],
    lines: [
      greeting,
      say('App 备案请开发者提供：1. 各平台（安卓、苹果、鸿蒙等）的包名或 Bundle ID；2. 正式发布版本的公钥和证书签名（去掉冒号和空格）；3. App 图标；4. App 用到的全部域名。', "For the filing of the app the developers please send: 1. package name or bundle ID per platform (Android, iOS, HarmonyOS); 2. public key and signature of the released build, without colons and spaces; 3. the icon; 4. all domains that the app uses."),
      say('App 名称要与应用商店一致；域名持有者要与备案主体一致。', "The name must equal that in the stores; the domains must belong to the entity."),
    ],
    source: sources.miitApps,
  },
  {
    id: 'log-on',
    title: text('登录备案系统', 'Log on to the filing system'),
    to: 'you',
    steps: ['log-on'],
    stages: [],
    lines: [
      greeting, about,
      say('请用主体自己的阿里云中国站账号登录 https://beian.aliyun.com/ 。一个账号只能有一个主体，国际站账号不能备案。', "Please log on at https://beian.aliyun.com/ with the entity's own account of the China site. One account holds one entity; accounts of the international site cannot file."),
      noSecrets,
    ],
    source: sources.aliyunProcess,
  },
  {
    id: 'basics',
    title: text('请提供域名和网站信息', 'Please tell us domain and site'),
    to: 'you',
    steps: ['add-website', 'website', 'service'],
    stages: ['draft'],
    until: 'order-life',
    lines: [
      greeting, about,
      say('请提供：1. 网站主域名（不带 www）；2. 网站名称，至少 3 个汉字；3. 网站内容和一句话用途说明；4. 网站负责人的姓名、证件、手机号、应急手机号（两号不同）和邮箱；5. 是否涉及新闻、出版、药品等前置审批。', "Please tell us: 1. the registrable domain (without www); 2. the site's name, 3 Chinese characters or more; 3. its content, and in a sentence what it is for; 4. name, ID, mobile, emergency mobile (another number) and e-mail of the website principal; 5. whether news, publishing, drugs or the like need a pre-approval."),
      either(say('订单请在 {deadline} 前提交，逾期会被自动删除。', 'The order has to be submitted before {deadline}, or it is deleted.'), say('订单 45 天内没有提交管局会被自动删除。', 'An order that has not reached the administration after 45 days is deleted.')),
    ],
    source: sources.aliyunAddWebsite,
  },
  {
    id: 'subject',
    title: text('请核对主体信息', "Please check the entity's data"),
    to: 'principal',
    steps: ['subject', 'basics'],
    stages: [],
    lines: [
      greeting,
      either(say('请核对“{subject}”的备案信息：', 'Please check the filing data of {subject}:'), say('请核对主体的备案信息：', "Please check the entity's filing data:")),
      say('名称、证件号码、证件住所与证件逐字一致；通信地址写到门牌号；主体负责人（单位一般为法定代表人）的姓名、证件、手机号、邮箱正确，应急手机号用另一个号码。', 'Name, number and address as on the certificate; the mailing address down to the door number; name, ID, mobile and e-mail of the entity principal (mostly the legal representative), the emergency mobile another number.'),
      say('已经变化的请告诉我们：要先做变更备案，再新增。填写时会给负责人手机发一次验证码，请在身边。', 'Tell us what has changed: that is modified before anything is added. The console sends a code to the principal’s phone: have it at hand.'),
    ],
    source: sources.aliyunProcess,
  },
  {
    id: 'service-number',
    title: text('申请备案服务码（给云资源管理员）', 'Apply for a service number (to whoever runs the cloud)'),
    to: 'you',
    steps: ['instance'],
    stages: [],
    lines: [
      greeting, about,
      say('备案要用一台阿里云内地实例：包年包月满 3 个月、有公网 IP。实例不在备案账号里时，请在实例所在账号的“ICP备案服务码”页申请一个服务码发给我们；服务码只能用一次，不是密码。', 'The filing needs a mainland instance of Alibaba Cloud, subscribed for 3 months or more, with a public IP. If it is in another account than the filing, please apply there (ICP备案服务码) for a service number and send it to us; it works once and is no password.'),
    ],
    source: sources.aliyunInstance,
  },
  {
    id: 'papers',
    title: text('请发证件照片', 'Please send pictures of the papers'),
    to: 'you',
    steps: ['upload'],
    stages: ['draft'],
    lines: [
      greeting, about,
      say('请拍原件发来：1. 主体证件；2. 主体负责人身份证正反面；3. 网站（App）负责人身份证正反面；4. 页面要求时，承诺书打印后用黑色笔手写签名再拍。', "Please photograph the originals: 1. the entity's certificate; 2. both sides of the entity principal's ID; 3. both sides of the site (app) principal's ID; 4. where asked for, the statement, printed and signed by hand in black."),
      say('要求：彩色、四角齐全、文字清楚、不反光；不要复印件、截图或对着屏幕拍；证件是最新的，有效期 3 个月以上。', 'In colour, all four corners, sharp, without glare; no copies, screenshots or pictures of a screen; the newest paper, valid for 3 months or more.'),
    ],
    source: sources.aliyunMaterials,
  },
  {
    id: 'face-check',
    title: text('人脸核验（给负责人）', 'Face verification (to the principal)'),
    to: 'site-principal',
    steps: ['verify-person'],
    stages: ['draft'],
    until: 'order-life',
    lines: [
      greeting, about,
      say('请本人用手机做一次真实性核验，几分钟：1. 打开短信里的链接，或用最新版阿里云 App 扫我们发来的二维码；2. 站在白色背景前，光线均匀；3. 不戴帽子、眼镜，刘海不遮脸；4. 按提示完成，告诉我们一声。', 'Please verify yourself on your phone, a few minutes: 1. open the link in the SMS, or scan our QR code with the newest Alibaba Cloud app; 2. stand before a white background in even light; 3. no hat, no glasses, no fringe over the face; 4. follow the prompts and tell us.'),
      say('只能本人做，别人不能代替。', 'Nobody can do it for you.'),
      either(say('请在 {deadline} 前完成。', 'Please do it before {deadline}.'), say('请今天完成，完成后才能提交。', 'Please do it today; without it nothing can be submitted.')),
    ],
    source: sources.aliyunUpload,
  },
  {
    id: 'backdrop',
    title: text('幕布拍照（旧流程）', 'Picture before the backdrop (old flow)'),
    to: 'site-principal',
    steps: ['backdrop-photo'],
    stages: ['photo'],
    lines: [
      greeting, about,
      say('请网站负责人在阿里云幕布前拍照：本人站在正中，拍上半身，幕布占满背景、字能看清；不穿红色或蓝色上衣。上海须用上海市通信管理局 App，在上海拍。', "The website principal please takes a picture before the Alibaba Cloud backdrop: in its middle, upper body, the backdrop filling the picture, its words readable; no red or blue top. In Shanghai: with the app of its administration, in Shanghai."),
    ],
    source: sources.aliyunPhoto,
  },
  {
    id: 'sms',
    title: text('短信核验（24 小时内）', 'SMS verification (within 24 hours)'),
    to: 'principal',
    steps: ['sms'],
    stages: ['sms'],
    until: 'sms',
    lines: [
      greeting, about,
      say('12381（或 106…12381）会发来一条带六位验证码的短信。收到后：1. 用手机流量打开 https://beian.miit.gov.cn/ ，点“短信核验”（App 备案切到“APP”）；2. 填验证码、收到短信的手机号、证件号码后 6 位；3. 看到“短信核验已全部完成”或“请等待其他核验人”即可。', '12381 (or 106…12381) sends a six-digit code by SMS. 1. On mobile data open https://beian.miit.gov.cn/ and press 短信核验 (an app: tab APP); 2. enter the code, that mobile, the last 6 characters of your ID; 3. 已全部完成, or waiting for others, means done.'),
      say('短信发到：{phone}', 'To {phone}.'),
      either(say('请在 {deadline} 前完成，逾期退回重来。', 'Please do it before {deadline}, or it starts again.'), say('收到后 24 小时内完成，逾期退回重来。', 'Within 24 hours of the SMS, or it starts again.')),
      say('连续输错 5 次也会退回；没收到可在同页点“短信重发”。验证码不要告诉别人。', 'Five wrong codes end it too; 短信重发 sends another. Tell nobody the code.'),
    ],
    source: sources.aliyunSmsCheck,
  },
  {
    id: 'submitted',
    title: text('已提交，等电话', 'Submitted: expect a call'),
    to: 'principal',
    steps: ['submit', 'review', 'sms'],
    stages: ['provider-review', 'mail', 'awaiting-submission'],
    lines: [
      greeting, about,
      say('订单已提交，阿里云初审约 1–2 个工作日，可能来电（95187 或 0571 开头）核对信息。请两位负责人保持手机畅通，不要拦截陌生来电。', 'The order is submitted; the review by Alibaba Cloud takes about 1–2 working days and they may call (95187, or a number beginning 0571). Both principals please keep the phone reachable and block no unknown calls.'),
      say('电话会打到：{phone}', 'They call {phone}.'),
      say('初审通过后会有工信部短信，收到后 24 小时内要核验，请留意。', 'After it an SMS of the ministry comes, to be answered within 24 hours: please look out for it.'),
    ],
    source: sources.aliyunReview,
  },
  {
    id: 'administration',
    title: text('等待管局审核', 'With the administration'),
    to: 'you',
    steps: ['administration'],
    stages: ['administration-review'],
    until: 'administration-review',
    lines: [
      greeting, about,
      say('已进入管局审核，1–20 个工作日，结果由短信和邮件通知。现在不能修改或撤回。请保持手机畅通；新网站先不要开通。', 'It is with the administration: 1–20 working days, the result by SMS and e-mail. Nothing can be changed or withdrawn now. Please keep the phone reachable, and do not open a new site yet.'),
      either(say('最晚约 {deadline} 有结果。', 'A result is due about {deadline}.'), say('有结果会马上告诉您。', 'We tell you at once.')),
    ],
    source: sources.aliyunReview,
  },
  {
    id: 'rejected',
    title: text('被退回，需要修改', 'Sent back: to be corrected'),
    to: 'you',
    steps: ['verify-person', 'submit'],
    stages: ['provider-rejected', 'sms-rejected', 'administration-rejected'],
    until: 'order-life',
    lines: [
      greeting, about,
      say('订单被退回了，原因写在控制台的订单里，我们正按原因逐条核对。需要您补的资料会另发；改好后要重新提交，短信核验也要再做一次。', 'The order was sent back; the reasons stand with the order in the console, and we go through them one by one. What we need from you follows. Once corrected it is submitted again, and the SMS verification is repeated.'),
      either(say('请在 {deadline} 前配合改完，逾期订单会被自动删除。', 'It has to be done before {deadline}, or the order is deleted.'), say('订单自创建起 45 天内要提交到管局，逾期会被自动删除。', 'Within 45 days of its creation it has to reach the administration, or it is deleted.')),
    ],
    source: sources.aliyunOrderLife,
  },
  {
    id: 'approved',
    title: text('备案通过，接下来要做的', 'Approved: what comes next'),
    to: 'you',
    steps: ['after-approval', 'resolve'],
    stages: ['approved'],
    until: 'public-security',
    lines: [
      greeting,
      either(say('{domain} 的 ICP 备案通过了。请安排：', 'The ICP filing of {domain} is approved. Please:'), say('ICP 备案通过了。请安排：', 'The ICP filing is approved. Please:')),
      say('1. 把域名解析到已备案的阿里云内地实例；2. 网站开通当天，在首页底部居中标注备案号（带“-1”等后缀；广东标主体备案号，不带后缀），链接 https://beian.miit.gov.cn/ ；App 标在设置或介绍页；3. 网站开通后 30 天内到 https://beian.mps.gov.cn/ 做公安联网备案。', '1. point the domain to the filed instance; 2. the day the site opens, show its number (with the suffix, -1; in Guangdong the entity number, without) at the foot of the home page, linked to https://beian.miit.gov.cn/ ; apps: on the settings or about page; 3. within 30 days of opening file with public security at https://beian.mps.gov.cn/ .'),
      say('公安备案请在 {deadline} 前提交。', 'Public security: before {deadline}.'),
    ],
    source: sources.aliyunFilingChapter,
  },
  {
    id: 'footer',
    title: text('请标注备案号', 'Please show the filing number'),
    to: 'you',
    steps: ['footer'],
    stages: ['approved'],
    lines: [
      greeting, about,
      say('请在首页底部居中标注网站备案号（带“-1”等后缀），链接 https://beian.miit.gov.cn/ 。广东标主体备案号（不带后缀）；江苏另加版权所有；App 标在设置或介绍页。', "Please show the site's number (with its suffix such as -1) centred at the foot of the home page, linked to https://beian.miit.gov.cn/ . Guangdong: the number of the entity, without suffix. Jiangsu: a copyright line too. Apps: on the settings or about page."),
      say('没标或没链接，会被责令改正并罚款 5000–10000 元，以后的备案也会被驳回。', 'Not shown or not linked: an order to correct, a fine of 5,000–10,000 RMB, and later filings rejected.'),
    ],
    source: sources.qingcloudNumber,
  },
  {
    id: 'public-security',
    title: text('公安联网备案（30 天内）', 'Public-security filing (within 30 days)'),
    to: 'you',
    steps: ['public-security'],
    stages: ['approved'],
    until: 'public-security',
    lines: [
      greeting, about,
      either(say('请在 {deadline} 前到 https://beian.mps.gov.cn/ 提交公安联网备案。', 'Please file with public security at https://beian.mps.gov.cn/ before {deadline}.'), say('网站开通后 30 天内，请到 https://beian.mps.gov.cn/ 提交公安联网备案。', 'Within 30 days of opening please file with public security at https://beian.mps.gov.cn/ .')),
      say('通过后把公安备案号和图标放到页脚，并链接公示页。', 'Once passed, put the number and its icon into the footer, linked to its public page.'),
    ],
    source: sources.aliyunPolice,
  },
  {
    id: 'inspection',
    title: text('核查整改', 'Inspection: to be put right'),
    to: 'you',
    steps: ['inspections', 'licence'],
    stages: ['risk'],
    lines: [
      greeting, about,
      say('控制台“ICP备案风险与问题”里有需要整改的项。常见原因：执照异常、证件到期、没标备案号、电话不通、域名没解析到阿里云；收费的信息服务没有许可证。请告诉我们最近有没有变化。', 'The console lists something to be put right (风险与问题). Often: licence abnormal, ID expired, number not shown, phone dead, domain not at Alibaba Cloud, a paid service without its licence. Please tell us what has changed lately.'),
      say('请按页面所示期限整改，逾期会取消接入；来不及可申请延期。', 'It has to be done by the date that the console shows, or access is cancelled; an extension can be asked for.'),
    ],
    source: sources.aliyunInspection,
  },
  {
    id: 'changes',
    title: text('信息变化请先告诉我们', 'Tell us before things change'),
    to: 'you',
    steps: ['changes', 'expiries'],
    stages: ['approved'],
    lines: [
      greeting, about,
      say('以下变化都要做变更备案，请提前 30 天告诉我们：主体名称、地址、负责人、电话、网站名称或内容、换服务器。实例、域名、营业执照、身份证到期前请续费或换证；没有实例的备案会被注销。', 'These ask for a modification of the filing, please tell us 30 days ahead: name, address, principal or phone of the entity, name or content of the site, another server. Renew instance, domain, licence and IDs before they end; a filing without an instance is cancelled.'),
    ],
    source: sources.miitOrder33,
  },
  {
    id: 'change',
    title: text('变更备案需要的证明', 'Proof for a modification'),
    to: 'you',
    steps: ['open'],
    guides: ['change-subject', 'change-site', 'change-access'],
    stages: [],
    lines: [
      greeting, about,
      say('要变更备案，请发来：1. 变更后的证件原件照片；2. 主体改名的，登记机关的变更证明，域名持有者也要同步改名；3. 换负责人的，新负责人身份证，并由他本人做人脸核验。变更期间网站照常访问。', 'To modify the filing please send: 1. pictures of the new original papers; 2. for a new name the certificate of change, and have the domain holder renamed too; 3. for a new principal the ID, and the person verifies by face. Sites stay online meanwhile.'),
    ],
    source: sources.aliyunChange,
  },
  {
    id: 'cancel',
    title: text('注销前请确认', 'Please confirm the cancellation'),
    to: 'principal',
    steps: ['open'],
    guides: ['cancel-subject', 'cancel-site', 'cancel-access'],
    stages: [],
    lines: [
      greeting, about,
      say('请书面确认要办的是哪一种：1. 取消接入：只离开阿里云，备案号保留，须先在新服务商接入；2. 注销网站或 App：这一个不再使用，号码作废；3. 注销主体：名下所有网站和 App 一起注销。', 'Please confirm in writing which one is meant: 1. cancel access: leave Alibaba Cloud, the number stays, access is added at the new provider first; 2. cancel the site or app: it is given up, its number ends; 3. cancel the entity: all its sites and apps end with it.'),
      say('第 2、3 种不能恢复，部分省即时生效，网站随即打不开。', '2 and 3 cannot be undone; in some provinces they take effect at once and the site goes offline.'),
    ],
    source: sources.aliyunDeregister,
  },
  {
    id: 'claim',
    title: text('认领备案需要的资料', 'What a claim needs'),
    to: 'you',
    steps: ['open', 'upload', 'review'],
    guides: ['claim'],
    stages: [],
    lines: [
      greeting, about,
      say('备案在阿里云但不在现在的账号里，要认领过来。请发来：1. 备案号；2. 主体证件照片；3. 主体改过名的，变更证明。如果原账号还能登录，直接用原账号即可，不用认领。', 'The filing is at Alibaba Cloud, though not in this account, and has to be claimed. Please send: 1. the filing number; 2. a picture of the certificate; 3. after a new name, the certificate of change. If the old account can still be used, nothing has to be claimed.'),
    ],
    source: sources.aliyunAccount,
  },
];
