import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hour } from '../../utils/core/time.ts';
import type { OrderView } from './api.ts';
import type { FiledSubject } from './model.ts';
import { enterprise, website } from './seeds.ts';
import { startPractice, type Practice } from './server.ts';
import type { Traps } from './traps.ts';

let practice: Practice;
const noon = Date.parse('2026-11-25T12:00:00+08:00');

beforeAll(async () => {
  practice = await startPractice({ now: () => noon });
});
afterAll(() => practice.close());
beforeEach(() => {
  practice.control.seed('fresh');
  practice.control.trap('fast');
});

interface Got {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
}

interface Asking {
  readonly body?: unknown;
  readonly host?: string;
  readonly referer?: string;
}

function send(path: string, { body, host = 'beian.aliyun.com', referer }: Asking = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const headers = { host, ...(referer !== undefined && { referer }) };
    const call = request({ port: practice.port, host: '127.0.0.1', path, method: body === undefined ? 'GET' : 'POST', headers, rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, location: response.headers.location, body: Buffer.concat(parts).toString() }));
    });
    call.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** What any call may answer; each test looks at its own part. */
interface Answer {
  readonly status: number;
  readonly order: OrderView;
  readonly instances: readonly unknown[];
  readonly traps: Traps;
  readonly canAdd: boolean;
  readonly subject: FiledSubject | null;
}

async function ask(path: string, body?: unknown, referer?: string): Promise<Answer> {
  const { status, body: text } = await send(`/api/${path}`, { ...(body !== undefined && { body }), ...(referer !== undefined && { referer }) });
  return { status, ...(JSON.parse(text) as Omit<Answer, 'status'>) };
}

const whole = { ...enterprise.values, ...website };

describe('pages', () => {
  test('without an account every page but the open ones leads to the login', async () => {
    practice.control.signOut();
    expect((await send('/')).status).toBe(200);
    expect(await send('/pcContainer/myorder')).toMatchObject({ status: 302, location: '/login?oauth_callback=%2FpcContainer%2Fmyorder' });
    expect((await ask('orders')).status).toBe(401);
  });

  test('the bundle of the skin is served', async () => {
    expect((await send('/antd/practice.js')).body).toContain('备案首页');
    expect((await send('/antd/practice.css')).status).toBe(200);
    expect((await send('/antd/../server.ts')).status).toBe(404);
  });

  test('the classic skin takes the front page when it is chosen', async () => {
    practice.control.skin('classic');
    expect(await send('/')).toMatchObject({ status: 302, location: '/order/index.htm' });
  });

  test('an address that is none is a 404, and a broken body a 400', async () => {
    expect((await send('/nowhere')).status).toBe(404);
    expect((await ask('draft', { step: 'moon', values: {} })).status).toBe(400);
    expect((await ask('nothing', {})).status).toBe(404);
  });
});

describe('信息校验', () => {
  test('tells the type of the order from what the account has filed', async () => {
    expect(await ask('check', { domain: 'example-shop.com', serviceType: '网站' })).toMatchObject({ status: 200, filed: '未备案', type: '首次备案' });
    practice.control.seed('filed');
    practice.control.trap('fast');
    expect(await ask('check', { domain: 'example-shop.com', serviceType: '网站' })).toMatchObject({ type: '有主体新增互联网信息服务' });
  });

  test('refuses a domain that is already filed here, or is none', async () => {
    practice.control.seed('filed');
    practice.control.trap('fast');
    expect(await ask('check', { domain: 'example-demo.com', serviceType: '网站' })).toMatchObject({ status: 422, errors: { 'site.domain': '该域名已在本账号下备案，无需重复备案' } });
    expect(await ask('check', { domain: '', serviceType: '网站' })).toMatchObject({ status: 422, errors: { 'site.domain': '请填写网站域名' } });
  });
});

describe('an order', () => {
  test('is made by the first page, walked step by step, and handed in', async () => {
    const first = await ask('draft', { step: 'check', values: whole, to: 'subject' });
    expect(first).toMatchObject({ status: 200, order: { step: 'subject', stage: 'draft', type: '首次备案' } });
    const order = first.order.id;
    expect(order).toMatch(/^203\d{10}$/);
    const code = { [whole['principal.mobile'] ?? '']: '123456' };
    expect(await ask('draft', { order, step: 'subject', values: whole, to: 'site', codes: code })).toMatchObject({ status: 422, message: '验证码错误，请重新获取' });
    expect(await ask('code', { mobile: whole['principal.mobile'] })).toMatchObject({ status: 200, resendAfter: 60 });
    expect(await ask('draft', { order, step: 'subject', values: whole, to: 'site', codes: code })).toMatchObject({ status: 200, order: { step: 'site' } });
    expect(await ask('draft', { order, step: 'site', values: whole, to: 'summary' })).toMatchObject({ status: 200 });
    expect(await ask('submit', { order, agreed: true })).toMatchObject({ status: 422, message: '请先上传全部必传资料' });
    for (const slot of ['id-front', 'id-back', 'undertaking']) await ask('upload', { order, slot, name: 'a.jpg' });
    expect(await ask('submit', { order, agreed: true })).toMatchObject({ status: 422, message: '请先完成真实性核验' });
    await ask('verify', { order });
    expect(await ask('submit', { order, agreed: false })).toMatchObject({ status: 422, message: '请先阅读并勾选协议' });
    expect(await ask('submit', { order, agreed: true })).toMatchObject({ status: 200, order: { label: '阿里云初审：审核中', submittedAt: noon } });
    expect(await ask('draft', { order, step: 'site', values: {} })).toMatchObject({ status: 409 });
  });

  test('stays where it was when a page is refused, and nothing of that page is kept', async () => {
    const order = practice.control.order({ step: 'site', values: enterprise.values });
    const bad = await ask('draft', { order, step: 'site', values: { ...whole, 'site.name': 'abc' }, to: 'summary' });
    expect(bad).toMatchObject({ status: 422, errors: { 'site.name': '网站名称需包含中文' } });
    expect(practice.control.values(order)['site.name']).toBeUndefined();
  });

  test('keeps a draft unjudged when it does not move on, and drops what is no field', async () => {
    const order = practice.control.order({ step: 'site' });
    await ask('draft', { order, step: 'site', values: { 'site.name': 'abc', evil: 'x' } });
    expect(practice.control.values(order)).toEqual({ 'site.name': 'abc' });
  });

  test('cannot be opened beside another', async () => {
    practice.control.order();
    expect(await ask('draft', { step: 'check', values: whole, to: 'subject' })).toMatchObject({ status: 409, message: '您有进行中的备案订单，请先处理后再新增' });
    expect((await ask('orders')).canAdd).toBe(false);
  });

  test('under a filed subject keeps what is filed, whatever is sent', async () => {
    practice.control.seed('filed');
    const { order } = await ask('draft', { step: 'check', values: { 'site.serviceType': '网站', 'site.domain': 'example-shop.com', 'subject.name': '别的名称' }, to: 'subject' });
    expect(order.values).toMatchObject({ 'subject.name': '虚构示例科技有限公司', 'principal.name': '张示例', 'site.domain': 'example-shop.com' });
  });

  test('is withdrawn to a draft, then abandoned; the administration lets go of none', async () => {
    const order = practice.control.order({ stage: 'provider-review' });
    expect(await ask('withdraw', { order })).toMatchObject({ status: 200, order: { stage: 'draft' } });
    expect(await ask('abandon', { order })).toMatchObject({ status: 200, order: { stage: 'abandoned', open: false } });
    const other = practice.control.order({ stage: 'administration-review' });
    expect((await ask('withdraw', { order: other })).status).toBe(409);
    expect((await ask('abandon', { order: other })).status).toBe(409);
  });

  test('of another account is not found', async () => {
    const order = practice.control.order();
    practice.control.signIn('somebody-else');
    expect((await ask(`order?id=${order}`)).status).toBe(404);
  });
});

describe('instances', () => {
  const asking = { product: '云服务器ECS' };
  test('are listed at once, or with instance-empty only after a refresh', async () => {
    const order = practice.control.order();
    expect((await ask('instances', { ...asking, order })).instances).toHaveLength(3);
    practice.control.trap('instance-empty');
    expect((await ask('instances', { ...asking, order })).instances).toEqual([]);
    expect((await ask('instances', { ...asking, order, refresh: true })).instances).toHaveLength(3);
    expect((await ask('instances', { ...asking, order })).instances).toHaveLength(3);
  });

  test('obey the traps of the page that asks', async () => {
    const page = 'https://beian.aliyun.com/pcContainer/formpage?trap=instance-empty';
    expect((await ask('instances', asking, page)).instances).toEqual([]);
    expect((await ask('instances', asking, 'https://beian.aliyun.com/pcContainer/formpage')).instances).toHaveLength(3);
  });
});

const command = (body: unknown, host = `127.0.0.1:${practice.port}`) => send('/__control', { body, host });

describe('control', () => {
  test('is closed to the console’s own pages', async () => {
    expect((await command({ do: 'reset' }, 'beian.aliyun.com')).status).toBe(403);
    expect(practice.control.state().signedIn).toBe('demo-fresh-01');
  });

  test('says the same over HTTP as in process', async () => {
    const made = await command({ do: 'order', order: { step: 'site', stage: '工信部短信核验：待验证' } });
    expect(made.status).toBe(400);
    const { order } = JSON.parse((await command({ do: 'order', order: { step: 'site', stage: 'sms' } })).body) as { order: string };
    await command({ do: 'reject', order, where: 'sms', reason: '核验超时' });
    const state = JSON.parse((await command({ do: 'state' })).body) as unknown;
    expect(state).toEqual(JSON.parse(JSON.stringify(practice.control.state())));
    expect(practice.control.state().orders[0]).toMatchObject({ id: order, stage: 'sms-rejected', rejection: { reason: '核验超时' } });
  });

  test('moves an order by the console’s words, and refuses words that are none', () => {
    const order = practice.control.order();
    practice.control.stage(order, '管局审核：审核中');
    expect(practice.control.state().orders[0]).toMatchObject({ stage: 'administration-review', submittedAt: noon });
    expect(() => practice.control.stage(order, '不存在')).toThrow('no such stage');
  });

  test('files the subject and its websites when orders are approved', async () => {
    practice.control.stage(practice.control.order({ values: whole }), 'approved');
    const { subject } = await ask('subject');
    expect(subject).toMatchObject({ number: '浙ICP备2099396900号', sites: [{ domain: 'example-shop.com', number: '浙ICP备2099396900号-1' }] });
    practice.control.stage(practice.control.order({ values: { ...website, 'site.domain': 'example-other.cn' } }), '备案成功');
    expect((await ask('subject')).subject?.sites.map(({ number }) => number)).toEqual(['浙ICP备2099396900号-1', '浙ICP备2099396900号-2']);
    expect((await ask('orders')).canAdd).toBe(true);
  });

  test('sets the clock that the pages print', async () => {
    practice.control.clock(noon + 30 * hour);
    expect(await ask('me')).toMatchObject({ now: noon + 30 * hour, today: '2026-11-26' });
    practice.control.clock(null);
    expect(await ask('me')).toMatchObject({ today: '2026-11-25' });
  });

  test('sets traps and takes them away', async () => {
    practice.control.trap('refuse', 'site.name');
    practice.control.trap('upper:site.homeUrl');
    expect((await ask('me')).traps).toEqual({ fast: [''], refuse: ['site.name'], upper: ['site.homeUrl'] });
    practice.control.trap('refuse', false);
    expect((await ask('me')).traps).toEqual({ fast: [''], upper: ['site.homeUrl'] });
  });

  test('lays down the demo: three filed subjects, five orders in five stages', () => {
    practice.control.seed('demo');
    const { signedIn, accounts, orders } = practice.control.state();
    expect([signedIn, accounts.length]).toEqual(['demo-agency-03', 3]);
    expect(new Set(orders.map(({ stage }) => stage))).toEqual(new Set(['approved', 'administration-review', 'provider-rejected', 'sms', 'draft']));
  });
});

test('a login is refused without an account of that name', async () => {
  practice.control.seed('demo');
  practice.control.signOut();
  expect((await ask('login', { account: 'nobody', password: 'x' })).status).toBe(403);
  expect(await ask('login', { account: 'demo-agency-01', password: 'x' })).toMatchObject({ status: 200 });
  expect(await ask('me')).toMatchObject({ account: 'demo-agency-01' });
});
