import { text } from '../../core/text.ts';
import { aliyunAddWebsite, aliyunConsole, aliyunDomain, aliyunLimits, huaweiFiling } from '../source-list.ts';
import type { Row } from './row.ts';

/** The website or app. */
export const service: readonly Row[] = [
  ['网站信息', 'Website information', 'wǎngzhàn xìnxī', text('网站的名称、内容、语言和负责人。', 'Name, content, language and principal of the site.'), 'site', aliyunAddWebsite, { also: ['网站基础信息'] }],
  ['网站名称', 'Website name', 'wǎngzhàn míngchēng', text('至少三个汉字，与内容相符，不能只是域名或行业名。', 'At least three Chinese characters, true to the content, not just a domain or trade.'), 'site', aliyunAddWebsite, { eg: '檐下骑行小记' }],
  ['网站首页URL', 'Home page URL', 'wǎngzhàn shǒuyè URL', text('在所备域名之下，多数控制台自动带出。', 'Under the filed domain; most consoles fill it in.'), 'site', aliyunConsole, { eg: 'www.example.cn', also: ['首页URL'] }],
  ['网站内容', 'Website content', 'wǎngzhàn nèiróng', text('选网站做什么；选“其他”须在备注写明。', 'What the site is about; 其他 must be explained in the remarks.'), 'site', aliyunAddWebsite, { eg: '博客/个人空间', also: ['网站服务内容'] }],
  ['网站语言', 'Website language', 'wǎngzhàn yǔyán', text('网站实际使用的语言。', 'The languages that the site really uses.'), 'site', aliyunConsole, { eg: '中文简体', also: ['网站语言选择'] }],
  ['前置审批', 'Pre-approval', 'qiánzhì shěnpī', text('新闻、出版、药品、金融等内容须先有主管部门批文；没有就选“不涉及”。', 'News, publishing, drugs, finance and the like need an approval first; otherwise choose 不涉及.'), 'company', aliyunLimits, { eg: '不涉及', was: ['Preapproval'] }],
  ['App信息', 'App information', 'App xìnxī', text('App 的名称、图标和运行平台。', 'Name, icon and platforms of the app.'), 'site', aliyunConsole, { also: ['App基础信息'] }],
  ['App特征信息', 'App features', 'App tèzhēng xìnxī', text('安装包名、公钥和证书签名。', 'Package name, public key and signature.'), 'site', aliyunConsole],
  ['暂无数据', 'No data', 'zàn wú shùjù', text('列表还没有内容，可刷新。', 'The list is empty; it can be refreshed.'), 'you', aliyunConsole],
  ['App名称', 'App name', 'App míngchēng', text('与应用商店里的名称一致，各平台同名。', 'As in the app store, the same on every platform.'), 'site', huaweiFiling, { eg: '示例日记', also: ['APP名称'] }],
  ['App图标', 'App icon', 'App túbiāo', text('应用自己的图标图片。', 'The app’s own icon as a picture.'), 'site', huaweiFiling],
  ['运行平台', 'Platform', 'yùnxíng píngtái', text('Android、iOS、HarmonyOS 等，一个订单可有几个。', 'Android, iOS, HarmonyOS and others; several in one order.'), 'site', huaweiFiling, { eg: 'Android', also: ['操作系统', 'App运行平台', 'App操作系统'] }],
  ['软件包名', 'Package name', 'ruǎnjiàn bāomíng', text('安装包的唯一名称，问开发者。', 'The unique name of the package; ask the developer.'), 'site', huaweiFiling, { eg: 'cn.example.diary', also: ['包名', 'App包名', '安装包名', 'Android软件包名', 'HarmonyOS软件包名'] }],
  ['Bundle ID', 'Bundle ID', 'Bundle ID', text('iOS 应用的唯一名称，在苹果开发者账号里。', 'The unique name of an iOS app, found in the Apple developer account.'), 'site', huaweiFiling, { eg: 'cn.example.diary', also: ['iOS Bundle ID'] }],
  ['公钥', 'Public key', 'gōngyuè', text('安装包签名证书的公钥，去掉冒号和空格。', 'The public key of the signing certificate, without colons and spaces.'), 'site', huaweiFiling],
  ['证书签名', 'Certificate fingerprint', 'zhèngshū qiānmíng', text('签名证书的指纹：Android 用 MD5，iOS 用 SHA-1，去掉冒号。', 'The fingerprint of the signing certificate: MD5 for Android, SHA-1 for iOS, without colons.'), 'site', huaweiFiling, { also: ['MD5', 'SHA-1', '证书MD5指纹', '签名MD5', '签名MD5值', '证书SHA-1指纹', '签名SHA-1值'] }],
  ['App域名', 'App domain', 'App yùmíng', text('App 后台用到的域名，持有者要与主办者一致。', 'The domains that the app calls; their registrant must equal the entity.'), 'site', huaweiFiling, { eg: 'api.example.cn', also: ['APP域名'] }],
  ['App服务内容', 'App content', 'App fúwù nèiróng', text('App 做什么，选最接近的。', 'What the app does; choose what comes nearest.'), 'site', huaweiFiling, { also: ['App内容'] }],
  ['App语言', 'App languages', 'App yǔyán', text('App 界面实际使用的语言。', 'The languages of the app’s screens.'), 'site', huaweiFiling, { eg: '中文简体' }],
  ['Android', 'Android', 'Android', text('安卓系统；要填软件包名和签名证书的 MD5。', 'Needs the package name and the MD5 of the signing certificate.'), 'site', huaweiFiling, { also: ['Android平台', '安卓', '安卓平台'] }],
  ['iOS', 'iOS', 'iOS', text('苹果系统；要填 Bundle ID 和证书的 SHA-1。', 'Needs the Bundle ID and the SHA-1 of the certificate.'), 'site', huaweiFiling, { also: ['iOS平台', '苹果', '苹果平台'] }],
  ['HarmonyOS', 'HarmonyOS', 'HarmonyOS', text('鸿蒙系统；要填软件包名。', 'Needs the package name.'), 'site', huaweiFiling, { also: ['HarmonyOS平台', '鸿蒙', '鸿蒙平台'] }],
  ['域名实名认证', 'Real-name verification of the domain', 'yùmíng shímíng rènzhèng', text('在注册商处核对持有者身份；通过后同步到备案系统约需 3–5 个工作日。', 'The registrar checks who holds the domain; the filing system knows it some 3–5 working days later.'), 'site', aliyunDomain, { was: ['real-name authentication'] }],
  ['域名持有者', 'Domain registrant', 'yùmíng chíyǒuzhě', text('实名认证里的持有人，名称和证件要与主办者一致。', 'The holder in the real-name verification; name and certificate must equal the entity’s.'), 'site', aliyunDomain, { was: ['domain name holder'], also: ['域名所有者'] }],
  ['域名后缀', 'Domain suffix', 'yùmíng hòuzhuì', text('工信部批准的后缀才能备案。', 'Only suffixes that MIIT has approved can be filed.'), 'site', aliyunDomain, { eg: '.cn', ours: true }],
];
