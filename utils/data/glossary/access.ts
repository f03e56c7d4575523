import { text } from '../../core/text.ts';
import { aliyunAddWebsite, aliyunConsole, aliyunInstance, aliyunLimits, aliyunServiceCode, huaweiAnswers, miitForm } from '../source-list.ts';
import type { Row } from './row.ts';

/** The cloud resource on which it runs, and MIIT’s access modes. */
export const access: readonly Row[] = [
  ['接入信息', 'Access information', 'jiērù xìnxī', text('网站放在哪个云产品上。', 'On which cloud product the site runs.'), 'cloud', aliyunLimits],
  ['接入商', 'Access provider', 'jiērù shāng', text('提供服务器的公司，这里是阿里云。', 'The company that provides the server; here Alibaba Cloud.'), 'provider', aliyunLimits],
  ['云服务', 'Cloud service', 'yún fúwù', text('放网站的云产品。', 'The cloud product that carries the site.'), 'cloud', aliyunConsole, { eg: '云服务器ECS', also: ['云服务信息', '产品类型'] }],
  ['云产品实例', 'Cloud product instance', 'yún chǎnpǐn shílì', text('具体哪一台；须在中国内地、包年包月且剩余时间够长。', 'Which one; in mainland China, by subscription, with enough time left.'), 'cloud', aliyunConsole, { eg: 'i-bp1example' }],
  ['已有备案服务号', 'I already have a service number', 'yǐ yǒu bèi’àn fúwùhào', text('实例在别的账号时勾选，再填服务码。', 'Ticked when the instance belongs to another account; then enter its code.'), 'cloud', aliyunConsole],
  ['选择实例', 'Select instance', 'xuǎnzé shílì', text('从本账号的实例里选。', 'Picks an instance of this account.'), 'cloud', aliyunConsole],
  ['实例ID', 'Instance ID', 'shílì ID', text('实例的编号。', 'The identifier of an instance.'), 'cloud', aliyunConsole, { eg: 'i-bp1example' }],
  ['外网IP', 'Public IP', 'wàiwǎng IP', text('网站解析到的公网地址。', 'The public address to which the site resolves.'), 'cloud', aliyunServiceCode, { was: ['Internet IP'] }],
  ['IP地址', 'IP address', 'IP dìzhǐ', text('公网地址，不是内网地址。', 'A public address, not a private one.'), 'cloud', aliyunConsole, { also: ['网站IP', '接入IP'] }],
  ['云服务器ECS', 'Elastic Compute Service (ECS)', 'yún fúwùqì ECS', text('最常用的云服务器；须在中国内地、包年包月。', 'The usual cloud server; in mainland China and by subscription.'), 'cloud', aliyunAddWebsite, { eg: 'i-bp1example', also: ['ECS', '云服务器'] }],
  ['轻量应用服务器', 'Simple Application Server', 'qīngliàng yìngyòng fúwùqì', text('按月或按年的小型服务器，也可备案。', 'A small server by month or year; can be used for a filing.'), 'cloud', aliyunInstance, { also: ['轻量应用服务器（SAS）'] }],
  ['云虚拟主机', 'Cloud web hosting', 'yún xūnǐ zhǔjī', text('只放网站文件的主机，不用管理系统。', 'Hosting for the files of a site, without a system to manage.'), 'cloud', aliyunInstance],
  ['包年包月', 'Subscription', 'bāonián bāoyuè', text('预付费；备案要求买够时长。', 'Paid ahead; a filing asks for a minimum term.'), 'cloud', aliyunServiceCode],
  ['按量付费', 'Pay-as-you-go', 'ànliàng fùfèi', text('按用量后付费；这种实例一般不能用来备案。', 'Paid by use; such instances generally cannot be used for a filing.'), 'cloud', aliyunServiceCode, { was: ['Pay-As-You-Go'] }],
  ['接入方式', 'Access mode', 'jiērù fāngshì', text('网站怎样接到网络；用云产品时系统自动填。', 'How the site is connected; filled in by the system for cloud products.'), 'provider', miitForm, { eg: '云接入', also: ['网站接入方式'] }],
  ['云接入', 'Cloud access', 'yún jiērù', text('网站放在云产品上；阿里云的网站都是这种。', 'The site runs on a cloud product; so does every site at Alibaba Cloud.'), 'provider', miitForm],
  ['专线', 'Leased line', 'zhuānxiàn', text('自己拉到机房的线路。', 'A line of one’s own to the data centre.'), 'provider', miitForm],
  ['主机托管', 'Server hosting (colocation)', 'zhǔjī tuōguǎn', text('自己的服务器放在接入商的机房。', 'One’s own server in the provider’s data centre.'), 'provider', miitForm],
  ['虚拟主机', 'Virtual host', 'xūnǐ zhǔjī', text('与他人共用一台服务器的主机空间。', 'Space on a server shared with others.'), 'provider', miitForm],
  ['其他方式', 'Other access', 'qítā fāngshì', text('以上都不是。', 'None of the above.'), 'provider', miitForm],
  ['服务器放置地', 'Server location', 'fúwùqì fàngzhì dì', text('服务器所在的省，由接入商自动填。', 'The province in which the server stands; filled in by the provider.'), 'provider', miitForm, { eg: '浙江' }],
  ['公网IP', 'Public IP of the app', 'gōngwǎng IP', text('App 后台的公网地址，须在中国内地。', 'The public address of the app’s server, in mainland China.'), 'cloud', huaweiAnswers],
  ['云服务可用性', 'Availability of the cloud resource', 'yún fúwù kěyòngxìng', text('账号里有没有可用来备案的实例。', 'Whether the account has an instance that can be used for a filing.'), 'cloud', aliyunConsole],
];
