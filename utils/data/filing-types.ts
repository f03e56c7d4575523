import type { FilingType } from '../core/filing.ts';
import type { Conflict } from '../core/limit.ts';
import type { Source } from '../core/source.ts';
import { text, type Text } from '../core/text.ts';
import { sources } from './sources.ts';

/** One of the things that can be asked of the console. */
export interface FilingTypeRow {
  readonly type: FilingType;
  /** Alibaba Cloud's own name of the order type, letter for letter. Changes share one, and so do deregistrations. */
  readonly order: string;
  /** What it is called here: the console's word, and Alibaba Cloud's English of 2026. */
  readonly name: Text;
  /** Other words for it on consoles and in help pages. */
  readonly aliases: readonly string[];
  readonly meaning: Text;
  /** What it does not do, or what people expect of it in vain. */
  readonly not: Text;
  readonly source: Source;
  readonly conflicts: readonly Conflict[];
}

type Row = Omit<FilingTypeRow, 'type' | 'aliases' | 'conflicts'> & Partial<Pick<FilingTypeRow, 'aliases' | 'conflicts'>>;

const row = (type: FilingType, one: Row): FilingTypeRow => ({ aliases: [], conflicts: [], ...one, type });

/** The order types (filing.md §1.2), in the order of `filingTypes`. */
export const filingTypeRows: readonly FilingTypeRow[] = [
  row('first', {
    order: '首次备案',
    name: text('首次备案', 'First-time filing'),
    meaning: text('主体和网站（App）在工信部都还没有备案，一次报两样。', 'Neither the entity nor the website or App is filed at MIIT; both are filed at once.'),
    not: text('主体已有备案号时不能再走首次备案，订单会被作为无效订单清理。', 'Not for an entity that already has a filing number; such an order is cleaned up as invalid.'),
    source: sources.aliyunProcess,
  }),
  row('add-here', {
    order: '新增互联网信息服务（原备案在阿里云）',
    name: text('（有主体）新增互联网信息服务', '(Existing entity) Add Internet Information Services'),
    aliases: ['新增网站', '新增网站（原备案在阿里云）', '新增App', '新增备案'],
    meaning: text('主体的备案在本阿里云账号里，给它再加一个网站或 App。', 'The entity is filed in this Alibaba Cloud account; another website or App is added to it.'),
    not: text('不能同时修改主体信息；主体有变化要先做变更备案。', 'Does not change entity data; if that has changed, the modification comes first.'),
    source: sources.aliyunProcess,
  }),
  row('add-elsewhere', {
    order: '新增互联网信息服务（原备案不在阿里云）',
    name: text('（无主体）新增互联网信息服务', '(No existing entity) Add Internet Information Services'),
    aliases: ['新增网站（原备案不在阿里云）', '无主体新增网站'],
    meaning: text('主体在别家服务商备案过，网站（App）还没有；在阿里云给它加一个。', 'The entity was filed through another provider, the website or App was not; it is added through Alibaba Cloud.'),
    not: text('不会改动原有主体记录；填写的证件类型和号码要与工信部记录完全一致。', 'Leaves the old entity record as it is; certificate type and number must equal MIIT’s record.'),
    source: sources.aliyunProcess,
  }),
  row('access', {
    order: '接入备案',
    name: text('新增接入（接入备案）', 'Add access'),
    aliases: ['新增接入', '接入备案', '继续备案'],
    meaning: text('主体和网站（App）都已备案，把阿里云加为接入商；备案号不变，审核期间网站可以开着。', 'Entity and website or App are filed already; Alibaba Cloud becomes a provider of it. The number stays, and the site may stay open meanwhile.'),
    not: text('不影响域名注册商，也不取消原接入商；原接入商的接入要到那里去取消。', 'Does not touch the registrar, nor end the access at the old provider; that is cancelled there.'),
    source: sources.aliyunProcess,
  }),
  row('change-subject', {
    order: '变更备案',
    name: text('变更主体', 'Filing modification: entity'),
    aliases: ['变更主体信息', '变更备案（主体）'],
    meaning: text('修改主体或主体负责人的信息；网站可以开着。', 'Changes data of the entity or its principal; sites stay open.'),
    not: text('不能换省份和证件号码，也不能和新增网站放在一个订单里。', 'Does not change province or certificate number, and cannot share an order with an added website.'),
    source: sources.aliyunChange,
    conflicts: [{ says: text('省份和主体证件号码不可编辑（华为云的说法，阿里云未写明）', 'Province and certificate number cannot be edited (Huawei’s text; Alibaba’s does not say)'), source: sources.huaweiFiling }],
  }),
  row('change-site', {
    order: '变更备案',
    name: text('变更互联网信息服务（网站/App）', 'Filing modification: website or App'),
    aliases: ['变更网站', '变更App', '变更网站信息', '变更互联网信息服务'],
    meaning: text('修改网站或 App 的名称、内容、负责人等。', 'Changes name, content, principal and the like of a website or App.'),
    not: text('不能加域名：一个网站只对应一个域名，多一个域名就是新增网站。', 'Does not add a domain: one website has one domain, so another domain is another website.'),
    source: sources.aliyunChange,
  }),
  row('change-access', {
    order: '变更备案',
    name: text('变更接入', 'Filing modification: access'),
    aliases: ['变更接入信息'],
    meaning: text('修改接入信息：实例、IP、接入方式。', 'Changes access data: instance, IP, kind of access.'),
    not: text('不用来换服务商：换到阿里云是新增接入。阿里云内换 IP 一般不必重新备案，看省份。', 'Not for changing the provider: moving to Alibaba Cloud is added access. A new IP within Alibaba Cloud mostly needs no filing; provinces differ.'),
    source: sources.aliyunChange,
    conflicts: [{ says: text('阿里云内更换 IP 不需重新备案；省份核查 IP 一致性时须变更', 'A new IP within Alibaba Cloud needs no filing, unless the province compares IPs'), source: sources.aliyunInstance }],
  }),
  row('cancel-subject', {
    order: '注销备案（注销主体、注销网站、注销App）',
    name: text('注销主体', 'Entity deregistration'),
    aliases: ['注销备案', '注销主体备案'],
    meaning: text('删除主体和它名下的全部网站、App。', 'Removes the entity and every website and App of it.'),
    not: text('不能撤回；备案号和用过的服务码不会回来。', 'Cannot be taken back; neither the number nor used service identification numbers return.'),
    source: sources.aliyunDeregister,
  }),
  row('cancel-site', {
    order: '注销备案（注销主体、注销网站、注销App）',
    name: text('注销互联网信息服务（网站/App）', 'Internet information service deregistration'),
    aliases: ['注销网站', '注销App', '注销互联网信息服务'],
    meaning: text('删除一个网站或 App 的备案，主体保留。', 'Removes the filing of one website or App; the entity stays.'),
    not: text('不能撤回；删掉最后一个网站，主体就成了空壳，会被清理。', 'Cannot be taken back; without its last site the entity is a shell, and shells are cleaned up.'),
    source: sources.aliyunDeregister,
  }),
  row('cancel-access', {
    order: '取消接入',
    name: text('取消接入', 'Service provider cancellation'),
    meaning: text('只取消阿里云这一家的接入，备案号保留；不做域名核验和短信核验。', 'Ends the access through Alibaba Cloud only; the number stays. Neither domain nor SMS verification.'),
    not: text('不是注销；阿里云是唯一接入商时，网站会成为空壳，之后被注销。', 'Not a deregistration; but if Alibaba Cloud was the only provider the site becomes a shell and is deregistered later.'),
    source: sources.aliyunDomain,
  }),
  row('claim', {
    order: '认领备案',
    name: text('认领备案', 'Claim ICP filing'),
    aliases: ['备案认领', '导入备案'],
    meaning: text('把已在阿里云（或 2017 年 1 月前在万网）备案、但不在本账号里的记录归到本账号。', 'Brings a record that is at Alibaba Cloud (or was filed through HiChina before January 2017), but not in this account, into it.'),
    not: text('不改变备案内容；一个账号只能有一个主体，已有主体的账号不能再认领别的主体。', 'Changes nothing in the record; an account holds one entity, so one that has an entity cannot claim another.'),
    source: sources.aliyunAccount,
    conflicts: [{ says: text('上传资料，服务商审核 1–2 个工作日，不经管局（华为云的认领；阿里云未找到说明）', 'Upload papers, the provider reviews in 1–2 working days, no administration (Huawei’s claiming; Alibaba’s was not found)'), source: sources.huaweiFiling }],
  }),
];
