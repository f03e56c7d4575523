import type { Choice, Decision, Ending, FindOut, Question } from '../core/decision.ts';
import type { FilingType } from '../core/filing.ts';
import type { Source } from '../core/source.ts';
import { text, type Text } from '../core/text.ts';
import { sources } from './sources.ts';

type Words = readonly [zh: string, en: string];

const publicQuery = 'https://beian.miit.gov.cn/#/Integrated/index';
const aliyunConsole = 'https://beian.aliyun.com/';

interface Way {
  readonly label: Words;
  readonly leads: Words;
}

const ask = (id: string, to: string, { label, leads }: Way): Choice => ({ id, label: text(...label), leads: text(...leads), to: { ask: to } });
const end = (id: string, to: string, { label, leads }: Way): Choice => ({ id, label: text(...label), leads: text(...leads), to: { end: to } });

const unknown = (how: Words, url?: string): Choice => {
  const find: FindOut = { how: text(...how), ...(url !== undefined && { url }) };
  return { id: 'unknown', label: text('不知道', 'I do not know'), leads: text('告诉您怎么查', 'How to find out'), to: { find } };
};

const question = (id: string, words: Words, { source, choices }: { readonly source: Source; readonly choices: readonly Choice[] }): Question => ({ id, ask: text(...words), choices, source });

/** The two services lead the same way and are remembered for what follows. */
const services = (to: (service: 'website' | 'app') => Pick<Choice, 'to'>): Choice[] => [
  { id: 'website', service: 'website', label: text('网站', 'A website'), leads: text('按域名备案', 'Filed by its domain'), ...to('website') },
  { id: 'app', service: 'app', label: text('App', 'An App'), leads: text('按 App 名称、包名和用到的域名备案', 'Filed by name, package names and the domains it uses'), ...to('app') },
];

const accountUnknown = unknown(
  ['登录阿里云备案控制台看“我的备案”：列着主体就在本账号。没有的话，查工信部公共查询，再问当时的经办人用哪个账号、哪家服务商。', 'Sign in to Alibaba Cloud’s filing console and look at 我的备案: if it lists the entity, it is in this account. If not, look in MIIT’s public query, then ask whoever filed it which account and provider were used.'],
  aliyunConsole,
);

const filedUnknown: Words = ['在工信部公共查询里选“网站”或“APP”，输入域名或 App 名称；没有结果就是没有备案。', 'In MIIT’s public query choose 网站 or APP and type the domain or the App’s name; no result means not filed.'];

interface Places {
  readonly here: string | { readonly ask: string };
  readonly claim: string;
  readonly elsewhere: string | { readonly ask: string };
}

const going = (to: string | { readonly ask: string }): Pick<Choice, 'to'> => ({ to: typeof to === 'string' ? { end: to } : to });

/** Where the entity's record lies. */
const where = (id: string, places: Places): Question =>
  question(id, ['主体的备案在哪里？', 'Where is the entity’s filing?'], {
    source: sources.aliyunAccount,
    choices: [
      { id: 'here', label: text('在阿里云，就在本账号', 'At Alibaba Cloud, in this account'), leads: text('直接在本账号办', 'Done in this account'), ...going(places.here) },
      { id: 'other-account', label: text('在阿里云另一个账号，或 2017 年前在万网', 'At Alibaba Cloud in another account, or through HiChina before 2017'), leads: text('先认领到本账号', 'Claim it into this account first'), ...going(places.claim) },
      { id: 'elsewhere', label: text('在别家服务商', 'At another provider'), leads: text('视要办的事而定', 'Depends on what is wanted'), ...going(places.elsewhere) },
      accountUnknown,
    ],
  });

const onlineQuestions: readonly Question[] = [
  question('service', ['要上线的是什么？', 'What goes online?'], { source: sources.aliyunProcess, choices: services(() => ({ to: { ask: 'entity' } })) }),
  question('entity', ['主体（您或您的单位）在工信部有备案号吗？', 'Does the entity (you or your organisation) have a filing number at MIIT?'], {
    source: sources.aliyunProcess,
    choices: [
      ask('no', 'taken', { label: ['没有', 'No'], leads: ['主体要新报', 'The entity is filed anew'] }),
      ask('yes', 'where', { label: ['有', 'Yes'], leads: ['不能再走首次备案', 'A first-time filing is ruled out'] }),
      unknown(['在工信部公共查询里输入单位全称或证件号码；个人输入本人姓名。查不到就是没有。也许别的部门报过，问一下。', 'Type the full name or certificate number of the organisation into MIIT’s public query; an individual types his name. No result means no. Another department may have filed it: ask.'], publicQuery),
    ],
  }),
  question('taken', ['这个域名（App）已被别的主体备案了吗？', 'Is this domain or App filed by another entity already?'], {
    source: sources.huaweiFiling,
    choices: [
      end('no', 'first', { label: ['没有', 'No'], leads: ['首次备案', 'First-time filing'] }),
      end('yes', 'first-after-release', { label: ['被别人备案了', 'Filed by somebody else'], leads: ['先让原主体注销它', 'The other entity deregisters it first'] }),
      unknown(filedUnknown, publicQuery),
    ],
  }),
  where('where', { here: { ask: 'filed-here' }, claim: 'claim-first', elsewhere: { ask: 'filed-elsewhere' } }),
  question('filed-here', ['这个域名（App）已有备案号了吗？', 'Does this domain or App have a filing number already?'], {
    source: sources.aliyunProcess,
    choices: [
      end('no', 'add-here', { label: ['没有', 'No'], leads: ['给主体加一个网站（App）', 'Another website or App for the entity'] }),
      end('yes', 'access', { label: ['有，是本主体的', 'Yes, of this entity'], leads: ['把阿里云加为接入商', 'Alibaba Cloud becomes a provider of it'] }),
      end('other', 'add-here-after-release', { label: ['有，是别的主体的', 'Yes, of another entity'], leads: ['先让原主体注销它', 'The other entity deregisters it first'] }),
      unknown(filedUnknown, publicQuery),
    ],
  }),
  question('filed-elsewhere', ['这个域名（App）已有备案号了吗？', 'Does this domain or App have a filing number already?'], {
    source: sources.aliyunProcess,
    choices: [
      end('no', 'add-elsewhere', { label: ['没有', 'No'], leads: ['在阿里云给主体加一个', 'One more for the entity, through Alibaba Cloud'] }),
      end('yes', 'access', { label: ['有，是本主体的', 'Yes, of this entity'], leads: ['把阿里云加为接入商', 'Alibaba Cloud becomes a provider of it'] }),
      end('other', 'add-elsewhere-after-release', { label: ['有，是别的主体的', 'Yes, of another entity'], leads: ['先让原主体注销它', 'The other entity deregisters it first'] }),
      unknown(filedUnknown, publicQuery),
    ],
  }),
];

const changeQuestions: readonly Question[] = [
  question('changed', ['什么变了？', 'What has changed?'], {
    source: sources.aliyunChange,
    choices: [
      ask('subject', 'where-change-subject', { label: ['主体或主体负责人：名称、地址、人、电话', 'Entity or its principal: name, address, person, phone'], leads: ['变更主体', 'Change of the entity'] }),
      ask('site', 'service-change', { label: ['网站或 App：名称、内容、负责人，或少一个域名', 'Website or App: name, content, principal, or one domain less'], leads: ['变更网站/App', 'Change of the website or App'] }),
      ask('access', 'where-change-access', { label: ['接入：实例、IP', 'Access: instance, IP'], leads: ['变更接入', 'Change of the access'] }),
      ask('both', 'where-change-both', { label: ['主体变了，还想加网站或域名', 'The entity, and a website or domain is to be added'], leads: ['两张订单，先变更后新增', 'Two orders: change first, then add'] }),
      end('successor', 'first-for-successor', { label: ['网站要换给另一个主体', 'The site goes to another entity'], leads: ['原主体注销，新主体重新备案', 'The old entity deregisters, the new one files'] }),
    ],
  }),
  question('service-change', ['变的是哪一种？', 'Which kind?'], { source: sources.aliyunChange, choices: services(() => ({ to: { ask: 'where-change-site' } })) }),
  where('where-change-subject', { here: 'change-subject', claim: 'claim-first', elsewhere: 'change-subject-there' }),
  where('where-change-site', { here: 'change-site', claim: 'claim-first', elsewhere: 'change-site-there' }),
  where('where-change-access', { here: 'change-access', claim: 'claim-first', elsewhere: 'access' }),
  where('where-change-both', { here: 'change-then-add', claim: 'claim-first', elsewhere: 'change-subject-there' }),
];

const stopQuestions: readonly Question[] = [
  question('stopped', ['停什么？', 'What is to stop?'], {
    source: sources.aliyunDeregister,
    choices: [
      ask('subject', 'where-stop-subject', { label: ['主体连同它的全部网站、App', 'The entity with every website and App'], leads: ['注销主体', 'Entity deregistration'] }),
      ask('site', 'service-stop', { label: ['一个网站或 App', 'One website or App'], leads: ['注销网站/App', 'Deregistration of it'] }),
      ask('access', 'where-stop-access', { label: ['只是不再用阿里云，备案要保留', 'Only Alibaba Cloud; the filing stays'], leads: ['取消接入', 'Cancellation of the access'] }),
    ],
  }),
  question('service-stop', ['停的是哪一种？', 'Which kind?'], { source: sources.aliyunDeregister, choices: services(() => ({ to: { ask: 'where-stop-site' } })) }),
  where('where-stop-subject', { here: 'cancel-subject', claim: 'claim-first', elsewhere: 'cancel-subject-there' }),
  where('where-stop-site', { here: 'cancel-site', claim: 'claim-first', elsewhere: 'cancel-site-there' }),
  where('where-stop-access', { here: 'cancel-access', claim: 'claim-first', elsewhere: 'cancel-access-there' }),
];

const oneOrder = text('同一主体同时只能有一个进行中的订单，在别家服务商的也算；先办完、撤销或放弃它。', 'An entity can have one order in progress at a time, one at another provider included; finish, withdraw or abandon it first.');
const oneEntity = text('一个阿里云账号只能有一个主体；账号里已有别的主体就换一个账号。', 'One Alibaba Cloud account holds one entity; if it holds another, use another account.');
const noChangeWithAdd = text('改主体信息和新增网站不能放在同一个订单；主体有变化先办变更。', 'Changing the entity and adding a website cannot share an order; if the entity has changed, that comes first.');
const oneDomain = text('一个网站只对应一个域名和一个备案号，几个域名就是几个网站。', 'One website has one domain and one number; several domains are several websites.');
const notOnline = text('未备案的域名在批准前不能打开：先关掉解析。', 'A domain that is not filed must not open before approval: switch its DNS off.');
const released = text('域名（App）在原主体名下时会报冲突；原主体注销并生效后才能提交。', 'While the domain or App belongs to the other entity the order conflicts; submit after its deregistration has taken effect.');
const final = text('不能撤回；备案号和用过的服务码都不会回来。', 'It cannot be taken back; neither the number nor used service identification numbers return.');
const there = text('阿里云只能改和注销接入在阿里云的备案；请到原服务商办，或先把阿里云加为接入商。', 'Alibaba Cloud changes and cancels only what has its access there; do it at the present provider, or add access first.');

type EndingRow = readonly [type: FilingType, why: Words, blocks: readonly Text[], source: Source];

const endingOf = ([type, why, blocks, source]: EndingRow): Ending => ({ type, why: text(...why), blocks, source });

const rows: Readonly<Record<string, EndingRow>> = {
  first: ['first', ['主体和域名（App）都没有备案。', 'Neither entity nor domain or App is filed.'], [oneEntity, oneOrder, notOnline, oneDomain], sources.aliyunProcess],
  'first-after-release': ['first', ['主体没有备案，域名（App）还在别的主体名下。', 'The entity is not filed, and the domain or App still belongs to another.'], [released, oneEntity, oneOrder], sources.huaweiFiling],
  'add-here': ['add-here', ['主体在本账号，域名（App）还没有备案。', 'The entity is in this account, the domain or App is not filed.'], [noChangeWithAdd, oneOrder, notOnline, oneDomain], sources.aliyunProcess],
  'add-here-after-release': ['add-here', ['主体在本账号，域名（App）还在别的主体名下。', 'The entity is in this account, the domain or App still belongs to another.'], [released, noChangeWithAdd, oneOrder], sources.huaweiFiling],
  'add-elsewhere': [
    'add-elsewhere',
    ['主体在别家服务商备案过，域名（App）还没有。', 'The entity was filed through another provider, the domain or App was not.'],
    [text('主体的名称、证件类型和号码要与工信部记录完全一致；记录过时就先到原服务商变更。', 'Name, certificate type and number must equal MIIT’s record; if that is out of date, change it at the old provider first.'), oneEntity, oneOrder, notOnline, oneDomain],
    sources.aliyunProcess,
  ],
  'add-elsewhere-after-release': ['add-elsewhere', ['主体在别家服务商备案过，域名（App）还在别的主体名下。', 'The entity was filed through another provider, and the domain or App still belongs to another entity.'], [released, oneEntity, oneOrder], sources.huaweiFiling],
  access: [
    'access',
    ['主体和域名（App）都已备案，接入商里还没有阿里云。', 'Entity and domain or App are filed, and Alibaba Cloud is not among the providers yet.'],
    [text('短信发到原备案里的手机号；那个号码不用了，先到原服务商改。', 'The SMS goes to the number in the old record; if that is dead, change it at the old provider first.'), text('网站可以一直开着，备案号不变。', 'The site may stay open, and the number stays.'), oneOrder],
    sources.aliyunProcess,
  ],
  'change-subject': ['change-subject', ['主体在本账号，主体信息变了。', 'The entity is in this account and its data has changed.'], [noChangeWithAdd, oneOrder, text('内蒙古、陕西、四川不接受或限制主体变更，见省份规则。', 'Inner Mongolia, Shaanxi and Sichuan refuse or restrict changes of the entity; see the province.')], sources.aliyunChange],
  'change-then-add': ['change-subject', ['先变更主体，批准后再新增。', 'Change the entity first; add after it is approved.'], [noChangeWithAdd, oneOrder, oneDomain], sources.aliyunAddWebsite],
  'change-subject-there': ['change-subject', ['主体信息变了，但备案在别家服务商。', 'The entity’s data has changed, but it is filed at another provider.'], [there, oneOrder], sources.huaweiFiling],
  'change-site': ['change-site', ['网站或 App 的信息变了。', 'Data of the website or App has changed.'], [oneDomain, oneOrder], sources.aliyunChange],
  'change-site-there': ['change-site', ['网站或 App 的信息变了，但备案在别家服务商。', 'Data of the website or App has changed, but it is filed at another provider.'], [there, oneOrder], sources.huaweiFiling],
  'change-access': ['change-access', ['接入信息变了，服务商还是阿里云。', 'Access data has changed, and the provider is still Alibaba Cloud.'], [text('换到别家服务商不是变更接入，要到那家办新增接入。', 'Moving to another provider is no change of access; it is added access there.'), oneOrder], sources.aliyunChange],
  'first-for-successor': [
    'first',
    ['备案跟着主体走，不能直接过户；新主体要自己备案（它已有备案就是新增）。', 'A filing belongs to its entity and is not handed over; the new entity files (or adds, if it is filed).'],
    [released, text('域名要先过户给新主体并重新实名认证。', 'The domain goes to the new entity first and is verified again.'), oneOrder],
    sources.huaweiFiling,
  ],
  'cancel-subject': ['cancel-subject', ['不再需要主体和它名下的任何网站、App。', 'Neither the entity nor any website or App of it is needed.'], [final, text('名下全部网站、App 一起注销，有的省当天就下线。', 'Every website and App goes with it, in some provinces the same day.'), oneOrder], sources.aliyunDeregister],
  'cancel-subject-there': ['cancel-subject', ['要注销主体，但备案在别家服务商。', 'The entity is to go, but it is filed at another provider.'], [there, final], sources.huaweiFiling],
  'cancel-site': ['cancel-site', ['一个网站或 App 不再使用。', 'One website or App is no longer used.'], [final, text('它若是最后一个，主体就成了空壳；有的省空壳主体要先注销才能再报。', 'If it is the last one, the entity becomes a shell, and some provinces want a shell deregistered before anything else.'), oneOrder], sources.aliyunDeregister],
  'cancel-site-there': ['cancel-site', ['要注销网站或 App，但备案在别家服务商。', 'A website or App is to go, but it is filed at another provider.'], [there, final], sources.huaweiFiling],
  'cancel-access': [
    'cancel-access',
    ['换了服务商，备案要保留。', 'The provider has changed and the filing stays.'],
    [text('先在新服务商办好新增接入；阿里云是唯一接入商时取消，网站会成为空壳被清理。', 'Add access at the new provider first; cancelled while Alibaba Cloud is the only provider, the site becomes a shell and is cleaned up.'), oneOrder],
    sources.aliyunDomain,
  ],
  'cancel-access-there': ['cancel-access', ['备案的接入不在阿里云。', 'The filing has its access elsewhere.'], [there], sources.huaweiFiling],
  'claim-first': ['claim', ['备案在阿里云，但不在本账号；认领之后才能新增、变更或注销。', 'The filing is at Alibaba Cloud but not in this account; nothing can be added, changed or cancelled before it is claimed.'], [oneEntity, text('认领之前，控制台不会出现新增、变更、注销的按钮。', 'Before that, the console shows no button to add, change or deregister.'), text('也可以直接登录那个账号办。', 'Or sign in to that account and do it there.')], sources.aliyunAccount],
};

/** Which type do I need? At most five questions (filing.md §1.2). */
export const decision: Decision = {
  first: 'wish',
  questions: [
    question('wish', ['您要做什么？', 'What do you want to do?'], {
      source: sources.aliyunOrderLife,
      choices: [
        ask('online', 'service', { label: ['让网站或 App 上线，或换到阿里云', 'Put a website or App online, or move it to Alibaba Cloud'], leads: ['首次、新增或接入备案', 'First-time filing, addition or access'] }),
        ask('change', 'changed', { label: ['备案信息变了', 'Filed data has changed'], leads: ['变更备案', 'Modification'] }),
        ask('stop', 'stopped', { label: ['停用什么', 'Stop something'], leads: ['注销或取消接入', 'Deregistration or cancellation of access'] }),
      ],
    }),
    ...onlineQuestions,
    ...changeQuestions,
    ...stopQuestions,
  ],
  endings: Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, endingOf(row)])),
};
