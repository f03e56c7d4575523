import type { Reading } from '../../utils/core/field.ts';
import { addDays, hour, startOf, type Day, type Instant } from '../../utils/core/time.ts';
import { instanceLabel, instances } from './enumerations.ts';
import type { FiledSubject, Order, OrderStage, Rejection, Stay, WizardStep } from './model.ts';
import { keep, nowIn, openOrder, regionValue, todayIn, type World } from './world.ts';

/* Invented subjects. Identifiers carry area codes that were never allocated (xx0199), numbers of phones are all zeros. */

export const enterprise: FiledSubject = {
  id: '9452842',
  number: '浙ICP备2099000001号',
  values: {
    'subject.region': regionValue('浙江省', '杭州市', '西湖区'),
    'subject.nature': '企业',
    'subject.certificateType': '营业执照（个人或企业）',
    'subject.certificateNumber': '91330199000000019K',
    'subject.name': '虚构示例科技有限公司',
    'subject.certificateAddress': '浙江省杭州市西湖区示例路1号1栋101室',
    'subject.mailingAddress': '示例路1号1栋101室',
    'subject.investor': '虚构示例科技有限公司',
    'principal.name': '张示例',
    'principal.idType': '居民身份证',
    'principal.idNumber': '11019919000101001X',
    'principal.idValidFrom': '2020-05-18',
    'principal.idValidUntil': '2040-05-18',
    'principal.mobile': '19900000000',
    'principal.emergencyPhone': '19900000001',
    'principal.email': 'principal@example-demo.com',
    'principal.officePhone': '0571-00000000',
  },
  sites: [{ name: '虚构示例科技官网', domain: 'example-demo.com', number: '浙ICP备2099000001号-1' }],
};

export const institution: FiledSubject = {
  id: '9452907',
  number: '粤ICP备2099000002号',
  values: {
    ...enterprise.values,
    'subject.region': regionValue('广东省', '广州市', '天河区'),
    'subject.nature': '事业单位',
    'subject.certificateType': '事业单位法人证书',
    'subject.certificateNumber': '12110199000000027X',
    'subject.name': '虚构示例档案研究院',
    'subject.certificateAddress': '广东省广州市天河区示例大道8号',
    'subject.mailingAddress': '示例大道8号2楼201室',
    'subject.investor': '虚构示例文化局',
  },
  sites: [{ name: '示例档案研究院', domain: 'example-archive.cn', number: '粤ICP备2099000002号-1' }],
};

export const individual: FiledSubject = {
  id: '9453110',
  number: '湘ICP备2099000003号',
  values: {
    ...enterprise.values,
    'subject.region': regionValue('湖南省', '长沙市', '岳麓区'),
    'subject.nature': '个人',
    'subject.certificateType': '居民身份证',
    'subject.certificateNumber': '11019919000101001X',
    'subject.name': '张示例',
    'subject.certificateAddress': '湖南省长沙市岳麓区示例街2号3栋404室',
    'subject.mailingAddress': '示例街2号3栋404室',
    'subject.investor': '',
  },
  sites: [{ name: '檐下骑行小记', domain: 'example-riding.cn', number: '湘ICP备2099000003号-1' }],
};

/** A website under the enterprise that passes every check of the console. */
export const website: Reading = {
  'site.serviceType': '网站',
  'site.domain': 'example-shop.com',
  'site.name': '虚构示例科技商城',
  'site.homeUrl': 'www.example-shop.com',
  'site.content': '单位门户网站',
  'site.language': '中文简体、英语',
  'site.preApproval': '不涉及',
  'site.remark': '用于展示本公司的产品与服务，不涉及经营性内容。',
  'access.product': '云服务器ECS',
  'access.instance': instanceLabel(instances['云服务器ECS']?.[0] ?? { id: '', ip: '' }),
  'sitePrincipal.name': '李示例',
  'sitePrincipal.idType': '居民身份证',
  'sitePrincipal.idNumber': '440199199003070013',
  'sitePrincipal.idValidFrom': '2019-03-07',
  'sitePrincipal.idValidUntil': '2039-03-07',
  'sitePrincipal.mobile': '19900000002',
  'sitePrincipal.emergencyPhone': '19900000003',
  'sitePrincipal.email': 'site@example-demo.com',
  'sitePrincipal.officePhone': '0571-00000001',
};

interface Placed {
  readonly account: string;
  readonly subject: Reading;
  readonly domain: string;
  /** 网站名称, where the sample website's would not do. */
  readonly site?: string;
  /** Day on which each stage began, the draft first. */
  readonly stays: readonly (readonly [OrderStage, Instant])[];
  readonly step?: WizardStep;
  readonly type?: Order['type'];
  readonly rejection?: Rejection;
}

function place(world: World, placed: Placed): Order {
  const draft = openOrder(world, {
    account: placed.account,
    step: placed.step ?? 'submit',
    values: { ...website, ...placed.subject, 'site.domain': placed.domain, 'site.homeUrl': `www.${placed.domain}`, ...(placed.site !== undefined && { 'site.name': placed.site }) },
  });
  const history: Stay[] = placed.stays.map(([stage, at]) => ({ stage, at }));
  const last = history.at(-1) ?? { stage: 'draft', at: nowIn(world) };
  const reviewed = history.find((stay) => stay.stage === 'provider-review');
  return keep(world, {
    ...draft, history, stage: last.stage, createdAt: history[0]?.at ?? last.at, submittedAt: reviewed?.at ?? null,
    type: placed.type ?? draft.type, rejection: placed.rejection ?? null,
    ...(reviewed !== undefined && { verified: true, uploads: { 'id-front': '人像面.jpg', 'id-back': '国徽面.jpg', undertaking: '承诺书.jpg' } }),
  });
}

function daysAgo(world: World): (count: number, hours?: number) => Instant {
  const today: Day = todayIn(world);
  return (count, hours = 10) => startOf(addDays(today, -count)) + hours * hour;
}

/** An agency's account: its filed subject, and five orders in five stages. */
function seedDemo(world: World): void {
  const account = 'demo-agency-03';
  addAccount(world, account, enterprise);
  addAccount(world, 'demo-agency-01', institution);
  addAccount(world, 'demo-agency-02', individual);
  const ago = daysAgo(world);
  place(world, {
    account, subject: enterprise.values, domain: 'example-demo.com', site: '虚构示例科技官网', type: '首次备案',
    stays: [['draft', ago(40)], ['provider-review', ago(38, 15)], ['awaiting-submission', ago(37)], ['sms', ago(36)], ['administration-review', ago(36, 12)], ['approved', ago(24)]],
  });
  place(world, {
    account, subject: institution.values, domain: 'example-museum.cn', site: '虚构示例档案馆藏', type: '首次备案',
    stays: [['draft', ago(16)], ['provider-review', ago(14)], ['awaiting-submission', ago(13)], ['sms', ago(12)], ['administration-review', ago(12, 16)]],
  });
  const reason = '备注内容与网站名称不符，请如实说明网站开办的具体内容后重新提交';
  place(world, {
    account, subject: individual.values, domain: 'example-notes.cn', site: '示例骑行笔记', type: '首次备案', step: 'site',
    stays: [['draft', ago(33)], ['provider-review', ago(32)], ['provider-rejected', ago(31, 17)]],
    rejection: { where: 'provider', reason, at: ago(31, 17) },
  });
  place(world, {
    account, subject: { ...institution.values, 'subject.name': '虚构示例社会服务中心', 'subject.nature': '社会团体' }, domain: 'example-service.cn', site: '虚构示例社会服务', type: '首次备案',
    stays: [['draft', ago(5)], ['provider-review', ago(4)], ['awaiting-submission', ago(3)], ['sms', nowIn(world) - 20 * hour]],
  });
  const draft = openOrder(world, { account, step: 'subject', values: { 'site.serviceType': '网站', 'site.domain': 'example-shop.com' } });
  keep(world, { ...draft, createdAt: ago(1, 16), history: [{ stage: 'draft', at: ago(1, 16) }] });
  world.signedIn = account;
}

export function addAccount(world: World, name: string, subject: FiledSubject | null): void {
  world.accounts.set(name, { name, subject });
}

/** The states that the control interface can lay down at once. */
export const seeds = {
  empty: () => undefined,
  /** Signed in, no subject, no order. */
  fresh: (world: World) => {
    addAccount(world, 'demo-fresh-01', null);
    world.signedIn = 'demo-fresh-01';
  },
  /** Signed in, a filed subject, no open order: 新增/接入其它服务 is offered. */
  filed: (world: World) => {
    addAccount(world, 'demo-agency-03', enterprise);
    world.signedIn = 'demo-agency-03';
  },
  demo: seedDemo,
} as const satisfies Readonly<Record<string, (world: World) => void>>;

export type SeedName = keyof typeof seeds;
