import { text } from '../../core/text.ts';
import { aliyunAccount, aliyunChange, aliyunConsole, aliyunDeregister, aliyunDomain, aliyunImport, aliyunOrderLife, aliyunProcess, aliyunWhat, huaweiFiling, miitOrder33 } from '../source-list.ts';
import type { Row } from './row.ts';

/** Kinds of filings and orders. The names are Alibaba Cloud’s own list of order types, and those of its process page. */
export const kinds: readonly Row[] = [
  ['新增互联网信息服务', 'Add an Internet information service', 'xīnzēng hùliánwǎng xìnxī fúwù', text('“新增网站”的今称，也包括 App。', 'Today’s name of “add website”; apps are included.'), 'you', aliyunConsole, { was: ['Add Website'], also: ['新增网站'] }],
  ['新增/接入其它服务', 'Add or connect another service', 'xīnzēng jiērù qítā fúwù', text('在已有主体下新增网站的入口；有进行中的订单时不显示。', 'The way to a new site under a filed entity; hidden while an order is open.'), 'you', aliyunConsole],
  ['变更主体', 'Change entity', 'biàngēng zhǔtǐ', text('改主办者或负责人的信息。', 'Changes the entity or its principal.'), 'company', aliyunChange, { was: ['Modify Subject information'] }],
  ['变更网站', 'Change website', 'biàngēng wǎngzhàn', text('改网站的信息。', 'Changes the data of a website.'), 'site', aliyunChange, { was: ['Change Website Information'] }],
  ['互联网信息服务', 'Internet information service', 'hùliánwǎng xìnxī fúwù', text('网站或 App。', 'A website or an app.'), 'site', aliyunChange, { was: ['website'], also: ['互联网信息服务信息', '互联网信息服务基础信息'] }],
  ['首次备案', 'First-time filing', 'shǒucì bèi’àn', text('主办者和域名都没有备过案。', 'Neither the entity nor the domain has been filed before.'), 'you', aliyunProcess, { was: ['new ICP filing'] }],
  ['有主体新增互联网信息服务', '(Existing entity) Add Internet Information Services', 'yǒu zhǔtǐ xīnzēng hùliánwǎng xìnxī fúwù', text('主体已在本账号备案，只加网站或 App。', 'The entity is filed in this account; only a site or app is added.'), 'you', aliyunProcess, { was: ['Add new websites (Alibaba Cloud ICP Filing user)'], also: ['（有主体）新增互联网信息服务', '新增互联网信息服务（原备案在阿里云）', '新增网站（原备案在阿里云）', '有主体新增服务'] }],
  ['无主体新增互联网信息服务', '(No existing entity) Add Internet Information Services', 'wú zhǔtǐ xīnzēng hùliánwǎng xìnxī fúwù', text('主体已在工信部备案，但不是在本账号；资料要与原备案一致。', 'The entity is filed at MIIT, but not in this account; the data must equal that filing.'), 'you', aliyunProcess, { was: ['Add new websites'], also: ['（无主体）新增互联网信息服务', '新增互联网信息服务（原备案不在阿里云）', '新增网站（原备案不在阿里云）', '无主体新增服务'] }],
  ['新增接入', 'Add access', 'xīnzēng jiērù', text('域名已在别处备案，现在也用阿里云的服务器；备案号不变。', 'The domain is filed through another provider and now uses Alibaba Cloud too; the number stays.'), 'you', aliyunProcess, { was: ['ICP filing transfer', 'transfer an ICP filing', 'add Alibaba Cloud as service provider'], also: ['接入备案'] }],
  ['变更备案', 'Filing modification', 'biàngēng bèi’àn', text('改已备案的信息，是单独的订单，不能和新增同时进行。', 'Changes filed data; an order of its own that cannot run beside an addition.'), 'you', aliyunChange, { was: ['Modify an ICP filing', 'Change ICP Filing information'] }],
  ['新增App', 'Add an app', 'xīnzēng App', text('在已有主体下新增一个 App。', 'Adds an app under a filed entity.'), 'site', aliyunProcess, { ours: true }],
  ['变更App', 'Change app', 'biàngēng App', text('改已备案 App 的信息。', 'Changes the data of a filed app.'), 'site', aliyunChange, { ours: true }],
  ['变更互联网信息服务', 'Change the service', 'biàngēng hùliánwǎng xìnxī fúwù', text('改已备案的网站或 App 的信息。', 'Changes the data of a filed website or app.'), 'site', aliyunChange, { ours: true }],
  ['变更接入', 'Change access', 'biàngēng jiērù', text('改网站所用的云产品或 IP。', 'Changes the cloud product or address that a site uses.'), 'cloud', aliyunChange, { ours: true }],
  ['取消接入', 'Service provider cancellation', 'qǔxiāo jiērù', text('网站不再使用阿里云；若没有别的接入商，备案会变成空壳，之后被注销。', 'The site leaves Alibaba Cloud; with no other provider the filing becomes an empty shell and is later deregistered.'), 'you', aliyunDomain, { was: ['cancel access'] }],
  ['注销备案', 'Cancel an ICP filing', 'zhùxiāo bèi’àn', text('撤掉备案，不能恢复；注销前网站应停止访问。', 'Withdraws a filing for good; take the site offline first.'), 'company', aliyunWhat, { also: ['注销备案（注销主体、注销网站、注销App）'] }],
  ['注销主体', 'Entity deregistration', 'zhùxiāo zhǔtǐ', text('主体和名下全部网站、App 一起注销，不能恢复。', 'Removes the entity with all its sites and apps; cannot be undone.'), 'company', aliyunDeregister, { was: ['cancel the entity filing'] }],
  ['注销网站', 'Website deregistration', 'zhùxiāo wǎngzhàn', text('只撤掉这一个网站，主体保留；不能恢复。', 'Removes this one site and keeps the entity; cannot be undone.'), 'site', aliyunOrderLife, { was: ['cancel the website filing'] }],
  ['注销互联网信息服务', 'Internet information service deregistration', 'zhùxiāo hùliánwǎng xìnxī fúwù', text('“注销网站”和“注销App”的统称。', 'Deregistration of a website or an app.'), 'site', aliyunDomain],
  ['注销App', 'App deregistration', 'zhùxiāo App', text('只撤掉这一个 App，主体保留；不能恢复。', 'Removes this one app and keeps the entity; cannot be undone.'), 'site', aliyunOrderLife],
  ['认领备案', 'Claim an ICP filing', 'rènlǐng bèi’àn', text('备案在阿里云但不在本账号（如 2017 年前在万网办的），归到本账号。', 'Brings a filing that is at Alibaba Cloud but not in this account, such as one made on HiChina before 2017, into it.'), 'company', aliyunAccount],
  ['导入备案', 'Import a filing', 'dǎorù bèi’àn', text('旧控制台：把别处的备案信息带进来再继续办理。', 'Older console: brings in data of a filing made elsewhere and goes on.'), 'you', aliyunImport, { was: ['Import ICP Filing Information'] }],
  ['迁移备案', 'Migrate a filing', 'qiānyí bèi’àn', text('把网站移到另一个主体名下；华为云有此类订单，阿里云的文档里没有找到。', 'Moves a site to another entity; Huawei Cloud has such orders, none was found in Alibaba Cloud’s texts.'), 'company', huaweiFiling],
  ['转移备案', 'Move a filing to another account', 'zhuǎnyí bèi’àn', text('把备案移到另一个账号；华为云有，阿里云近似的是“认领备案”。', 'Moves a filing to another account; Huawei Cloud has it, at Alibaba Cloud “claim” comes nearest.'), 'company', huaweiFiling],
  ['经营性备案', 'Commercial filing (ICP licence)', 'jīngyíngxìng bèi’àn', text('收费信息服务要办的许可证，与本备案不是一回事。', 'The licence for paid information services; not the same as this filing.'), 'company', aliyunWhat, { also: ['ICP许可证', '经营性ICP许可证', 'ICP证'] }],
  ['非经营性备案', 'Non-commercial filing', 'fēi jīngyíngxìng bèi’àn', text('不收费的网站办的备案，就是通常说的 ICP 备案。', 'The filing of sites that charge nothing: what “ICP filing” usually means.'), 'company', miitOrder33],
];
