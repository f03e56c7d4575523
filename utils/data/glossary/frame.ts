import { text } from '../../core/text.ts';
import { aliyunAccount, aliyunConsole, aliyunLimits, aliyunNotice, aliyunProcess, aliyunServiceCode, aliyunWhat } from '../source-list.ts';
import type { Row } from './row.ts';

/** The console itself: its pages, helpers and messages. */
export const frame: readonly Row[] = [
  ['备案首页', 'Filing home', 'bèi’àn shǒuyè', text('备案控制台的起始页。', 'The start page of the filing console.'), 'you', aliyunConsole],
  ['我的备案', 'My filings', 'wǒ de bèi’àn', text('本账号的订单和已备案信息都在这里。', 'Orders and filed records of this account are here.'), 'you', aliyunConsole, { also: ['我的备案信息'] }],
  ['ICP备案服务码', 'Service identification number', 'ICP bèi’àn fúwù mǎ', text('证明备案的网站用的是阿里云实例的一串编码；同账号的实例可直接选，不用填。', 'A code that ties a filing to an Alibaba Cloud instance; an instance of the same account is picked directly and needs none.'), 'cloud', aliyunAccount, { eg: 'aabbccdd-1122-3344-5566-77889900eeff', was: ['ICP filing service code', 'service number', 'ICP Filing service code'], also: ['备案服务号', '备案服务码'] }],
  ['备案基础设置', 'Basic filing settings', 'bèi’àn jīchǔ shèzhì', text('可在这里开启沿用以往订单的资料。', 'Reuse of data from earlier orders is switched on here.'), 'you', aliyunConsole],
  ['备案帮助', 'Filing help', 'bèi’àn bāngzhù', text('阿里云的备案文档。', 'Alibaba Cloud’s documentation of the filing.'), 'you', aliyunConsole],
  ['备案控制台', 'Filing console', 'bèi’àn kòngzhìtái', text('就是这个网站。', 'This website.'), 'you', aliyunConsole],
  ['阿里云备案系统', 'Alibaba Cloud ICP Filing system', 'Ālǐyún bèi’àn xìtǒng', text('阿里云代各省管局收备案资料的系统。', 'The system by which Alibaba Cloud collects filings for the administrations.'), 'provider', aliyunAccount, { was: ['ICP Filing Management System'], also: ['阿里云ICP代备案管理系统'] }],
  ['ICP备案', 'ICP filing', 'ICP bèi’àn', text('网站在中国内地开通前向通信管理局的登记。', 'The registration with a communications administration before a site opens in mainland China.'), 'you', aliyunWhat, { was: ['ICP Filing'], also: ['备案'] }],
  ['新增备案热点问题', 'Frequent questions on new filings', 'xīnzēng bèi’àn rèdiǎn wèntí', text('控制台的常见问题。', 'The console’s own questions and answers.'), 'you', aliyunConsole],
  ['常见流程问题', 'Common questions on the process', 'chángjiàn liúchéng wèntí', text('控制台的常见问题。', 'The console’s own questions and answers.'), 'you', aliyunConsole],
  ['立即登录', 'Log on now', 'lìjí dēnglù', text('用将要备案的阿里云账号登录；备案与账号绑定。', 'Log on with the account that will hold the filing; a filing is bound to its account.'), 'you', aliyunConsole],
  ['开始备案', 'Start filing', 'kāishǐ bèi’àn', text('新建一个备案订单。', 'Creates a filing order.'), 'you', aliyunConsole],
  ['免费自助备案', 'Free self-service filing', 'miǎnfèi zìzhù bèi’àn', text('自己填写，不收费。', 'You fill in the form yourself; no fee.'), 'you', aliyunConsole],
  ['流程提示', 'Process tips', 'liúchéng tíshì', text('控制台对当前步骤的说明。', 'The console’s notes on the current step.'), 'you', aliyunConsole],
  ['备案订单类型', 'Filing order type', 'bèi’àn dìngdān lèixíng', text('系统按域名和证件自动判断：首次、新增、接入等。', 'The system decides it from domain and certificate: first filing, new site, new access and so on.'), 'provider', aliyunProcess, { ours: true, eg: '有主体新增互联网信息服务' }],
  ['ICP备案订单', 'ICP filing order', 'ICP bèi’àn dìngdān', text('一次申请就是一个订单；同一主体同时只能有一个在办。', 'One application is one order; an entity can have only one open at a time.'), 'you', aliyunProcess, { ours: true }],
  ['备案服务号申请', 'Apply for a service number', 'bèi’àn fúwùhào shēnqǐng', text('旧控制台：为一台实例领取备案服务码。', 'Older console: gets a service identification number for an instance.'), 'cloud', aliyunServiceCode, { was: ['ICP No. Application'] }],
  ['备案服务号管理', 'Manage service numbers', 'bèi’àn fúwùhào guǎnlǐ', text('旧控制台：查看领过的服务码和绑定的实例。', 'Older console: the numbers obtained and the instances that they belong to.'), 'cloud', aliyunServiceCode, { was: ['ICP No. Management'] }],
  ['备案管理', 'ICP filing management', 'bèi’àn guǎnlǐ', text('云控制台里放备案服务码的菜单。', 'The menu of the cloud console that holds the service numbers.'), 'cloud', aliyunServiceCode, { was: ['ICP Filing Management'] }],
  ['可备案实例管理', 'Instances that can file', 'kě bèi’àn shílì guǎnlǐ', text('列出能用来备案的实例和各自还能用几次。', 'Lists the instances that can be used for a filing and how often.'), 'cloud', aliyunConsole],
  ['万小智备案助手', 'Wanxiaozhi filing assistant', 'Wànxiǎozhì bèi’àn zhùshǒu', text('阿里云的人工智能对话，可代替向导来准备备案。', 'Alibaba Cloud’s AI chat, offered beside the wizard.'), 'provider', aliyunConsole],
  ['备案管家', 'Filing concierge', 'bèi’àn guǎnjiā', text('阿里云收费的代办服务；自助备案免费，不必购买。', 'A paid service of Alibaba Cloud; filing by yourself is free and needs none of it.'), 'provider', aliyunConsole],
  ['通知联系人', 'Notification contact', 'tōngzhī liánxìrén', text('收备案短信和邮件的人，在账号的消息设置里改。', 'Who gets the messages about the filing; set in the account’s message settings.'), 'you', aliyunNotice],
  ['各地区管局备案规则', 'Filing rules of the provinces', 'gè dìqū guǎnjú bèi’àn guīzé', text('各省要求不同，以主办者所在省的管局为准。', 'Provinces differ; those of the entity’s province hold.'), 'administration', aliyunLimits, { was: ['ICP filing regulations of the MIIT for different regions'] }],
  ['请先登录', 'Please log on first', 'qǐng xiān dēnglù', text('登录已过期或尚未登录。', 'You are not logged on, or no longer.'), 'you', aliyunConsole],
  ['AI 助理', 'AI assistant', 'AI zhùlǐ', text('阿里云页面右下角的问答，不是本扩展。', 'The chat at the lower right of Alibaba Cloud’s pages; not this extension.'), 'provider', aliyunConsole],
  ['数据复用', 'Data reuse', 'shùjù fùyòng', text('把以往成功订单的资料带到新订单，带出后仍要逐项核对。', 'Carries data of earlier successful orders into a new one; read it all again afterwards.'), 'you', aliyunConsole],
];
