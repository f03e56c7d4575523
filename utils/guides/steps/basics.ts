import type { Check, Step } from '../../core/guide.ts';
import type { Service } from '../../core/filing.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { hasReached, hasValue, isSound, seenOn } from '../seen.ts';

const noOpenOrder: Check = {
  id: 'no-open-order',
  text: text('没有别的进行中订单', 'No other order is in progress'),
  seen: hasReached('approved', 'risk', 'abandoned', 'deleted'),
  from: seenOn('最近订单的进度', 'the progress of the newest order'),
};

const domain: Check = { id: 'domain', text: text('域名已填，本页没有必改问题', 'Domain typed, nothing here to be refused'), seen: isSound('site.domain'), from: seenOn('域名和检查结果', 'domain and findings') };
const region: Check = { id: 'region', text: text('地区与证件住所一致', 'Region as on the certificate'), seen: hasValue('subject.region'), from: seenOn('地区', 'region') };

const certificate: Check = {
  id: 'certificate',
  text: text('证件号码已填，本页没有必改问题', 'Certificate number typed, nothing here to be refused'),
  seen: isSound('subject.certificateNumber'),
  from: seenOn('证件号码和检查结果', 'certificate number and findings'),
};

const serviceType = (wanted: '网站' | 'App'): Check => ({
  id: 'service-type',
  text: text(`服务类型是${wanted}`, `The service type is ${wanted}`),
  seen: ({ reading }) => (reading['site.serviceType'] === undefined ? undefined : reading['site.serviceType'] === wanted),
  from: seenOn('服务类型', 'service type'),
});

const base = {
  who: ['you'],
  source: sources.aliyunProcess,
  pages: ['orders', 'wizard.basic', 'classic.home', 'classic.orders', 'classic.type'],
} as const;

const onlyAbandon = text('本页信息提交后不能改，只能放弃订单重来。', 'What is checked here cannot be changed later except by abandoning the order.');

/** Under a filed entity: the page asks for the service alone. Its id is that of the first guide, under which ticks are kept. */
export const addWebsiteBasics: Step = {
  ...base,
  id: 'add-website',
  title: text('新增网站，校验基础信息', 'Add the website and check the basics'),
  detail: text(
    '在“我的备案”点新增，服务类型选网站，填主域名。备案类型由系统判断，不用选择（旧控制台有“新增网站”按钮）。',
    'In My filings choose to add, pick 网站 and type the registrable domain. The console finds the filing type itself (the old one had an Add Website button).',
  ),
  takes: text('即时；域名实名信息同步需 3–5 个工作日', 'At once; real-name data of a new domain takes 3–5 working days'),
  needs: [text('已实名的主域名，持有者与主体一致', "A verified registrable domain, its holder the entity")],
  pitfall: text(
    `没有新增按钮：已有进行中的订单，先完成、撤回或放弃它。${onlyAbandon.zh}`,
    `No button: an order is in progress; finish, withdraw or abandon it. ${onlyAbandon.en}`,
  ),
  checks: [noOpenOrder, serviceType('网站'), domain, region],
};

export const addAppBasics: Step = {
  ...base,
  id: 'add-app',
  title: text('新增 App，校验基础信息', 'Add the app and check the basics'),
  detail: text('在“我的备案”点新增，服务类型选 App。备案类型由系统判断，不用选择。', 'In My filings choose to add and pick App. The console finds the filing type itself.'),
  takes: text('即时', 'At once'),
  needs: [text('App 名称', "The app's name")],
  pitfall: text(`没有新增按钮：已有进行中的订单，先完成、撤回或放弃它。${onlyAbandon.zh}`, `No button: an order is in progress; finish, withdraw or abandon it. ${onlyAbandon.en}`),
  checks: [noOpenOrder, serviceType('App'), region],
};

/** Nothing is filed yet: the page asks for service and entity. */
export const firstBasics = (service: Service): Step => ({
  ...base,
  id: 'basics',
  title: text('校验基础信息', 'Check the basics'),
  detail: text(
    '点“开始备案”，选服务类型，填地区、备案性质、证件类型、证件号码和主办者名称，按“信息校验”。系统据此判断备案类型。',
    'Press 开始备案, pick the service type, type region, nature, certificate type and number and the name of the entity, press 信息校验. From this the console finds the filing type.',
  ),
  takes: text('即时；域名实名信息同步需 3–5 个工作日', 'At once; real-name data of a new domain takes 3–5 working days'),
  needs: [text('主体证件原件', "The entity's original certificate"), ...(service === 'website' ? [text('已实名的主域名', 'A verified registrable domain')] : [text('App 名称', "The app's name")])],
  pitfall: text(
    `单位须在证件所在省备案，不能跨省；判断结果不是“首次备案”，说明主体或域名在工信部已有记录。${onlyAbandon.zh}`,
    `Organisations file in the province of their certificate. Found to be no first filing? The ministry already has a record of the entity or the domain. ${onlyAbandon.en}`,
  ),
  checks: [serviceType(service === 'website' ? '网站' : 'App'), ...(service === 'website' ? [domain] : []), region, certificate],
});

/** The entity is filed through another provider: what is typed must meet the ministry's record. */
export const elsewhereBasics: Step = {
  ...base,
  id: 'basics',
  title: text('按工信部记录校验基础信息', "Check the basics against the ministry's record"),
  detail: text(
    '主体已在别的接入商备案：先在 beian.miit.gov.cn 查主体记录，证件类型和号码须与记录完全一致，系统才会判断为“无主体新增”。',
    'The entity is filed through another provider: look up its record at beian.miit.gov.cn. Only with exactly that certificate type and number does the console find "no existing entity".',
  ),
  takes: text('即时；域名实名信息同步需 3–5 个工作日', 'At once; real-name data of a new domain takes 3–5 working days'),
  needs: [text('工信部的主体记录（公共查询）', "The ministry's record of the entity (public query)"), text('主体证件原件', "The entity's original certificate")],
  pitfall: text(
    '证件号码或名称与记录不符，会被判成首次备案，最后以“备案类型错误”驳回；主体在别处有进行中的订单也会被驳回。',
    'With another number or name it is taken for a first filing and rejected in the end as the wrong type; so it is while the entity has an open order elsewhere.',
  ),
  checks: [{ id: 'record-compared', text: text('已与工信部记录核对', "Compared with the ministry's record") }, region, certificate],
};

/** Entity and service are filed elsewhere; Alibaba Cloud is added as a provider. */
export const accessBasics: Step = {
  ...elsewhereBasics,
  title: text('填已备案的域名或 App，校验', 'Type the filed domain or app and check'),
  detail: text(
    '主体和网站（或 App）都已备案：填已备案的域名，证件类型和号码与工信部记录一致，系统判断为“新增接入”。备案号不变，原接入商不受影响。',
    'Entity and site (or app) are filed: type the filed domain, with certificate type and number as in the record; the console finds "add access". The number stays, the old provider is not affected.',
  ),
  takes: text('即时', 'At once'),
  needs: [text('备案号与工信部记录', "The filing number and the ministry's record"), text('原记录中的负责人手机号', "The principal's mobile in the old record")],
  pitfall: text(
    '核验短信发到原记录里的手机号：号码已停用，先到原接入商变更。已备案的网站须能打开并标注备案号，否则驳回。',
    'The SMS goes to the number in the old record: if it is dead, change it at the old provider first. A filed site that does not open or shows no number is rejected.',
  ),
  source: sources.qingcloudSmsCheck,
};
