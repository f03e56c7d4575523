import { beforeEach, describe, expect, test } from 'vitest';
import { Window, type Document } from 'happy-dom';
import { fields, type FieldId } from '../../utils/core/field.ts';
import { captchaCode } from './classic/captcha.ts';
import { readForm, rowsOf, siteSections, subjectSections, verifyRows } from './classic/forms.ts';
import { escapeText, html } from './classic/html.ts';
import { classicPages } from './classic/index.ts';
import { codesOf, namesOf, provinces, regionsUnder } from './classic/regions.ts';
import { createControl, type Control } from './control.ts';
import type { PageResponse } from './page.ts';
import { regions } from './regions.ts';
import { enterprise, website } from './seeds.ts';
import { parseTraps } from './traps.ts';
import { allHoneypots } from './wild/honeypots.ts';
import { createWorld, type World } from './world.ts';

const now = Date.parse('2026-11-25T02:00:00Z');
let world: World;
let control: Control;

beforeEach(() => {
  world = createWorld(() => now);
  control = createControl(world);
});

function ask(path: string, form?: Readonly<Record<string, string | readonly string[]>>): PageResponse {
  const url = new URL(path, 'https://beian.aliyun.com');
  const body = new URLSearchParams(Object.entries(form ?? {}).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));
  const page = classicPages({ method: form === undefined ? 'GET' : 'POST', url, form: body, world, traps: parseTraps(url.searchParams.get('trap') ?? '') });
  if (page === undefined) throw new Error(`no page at ${path}`);
  return page;
}

function documentOf(page: PageResponse): Document {
  const { document } = new Window();
  document.write(String(page.body));
  return document;
}

const open = (path: string) => documentOf(ask(path));
const textsOf = (document: Document, selector: string) => [...document.querySelectorAll(selector)].map((one) => (one.textContent ?? '').trim());
/** The bubble to the right of the row in which the control stands, as far as it is shown. */
function bubbleOf(document: Document, name: string): string {
  const tip = document.querySelector(`[name="${name}"]`)?.closest('.icp-form-item')?.querySelector('.icp-form-item-right-tip');
  return tip === null || tip === undefined || tip.classList.contains('display-none') ? '' : (tip.textContent ?? '').trim();
}

describe('markup', () => {
  test('escapes every value and leaves markup alone', () => {
    expect(String(html`<p title="${'"\'><'}">${'<img src=x onerror=1>'}${html`<b>${'&'}</b>`}</p>`)).toBe(
      '<p title="&quot;&#39;&gt;&lt;">&lt;img src=x onerror=1&gt;<b>&amp;</b></p>',
    );
    expect(escapeText('主办<单位>')).toBe('主办&lt;单位&gt;');
  });

  test('a name that looks like markup is text on every page that shows it', () => {
    control.seed('filed');
    const evil = '</script><img src=x>"\'&';
    const id = control.order({ step: 'site', values: { 'site.name': evil, 'site.domain': evil, 'sitePrincipal.name': evil } });
    for (const path of ['/order/site.htm', '/order/list.htm', `/order/detail.htm?orderId=${id}`, '/order/productVerify.htm', `/order/template.doc?orderId=${id}`]) {
      const body = String(ask(path).body);
      expect(body, path).not.toContain('<img');
      expect(body.match(/<\/script>/g)?.length ?? 0, path).toBe(body.match(/<script/g)?.length ?? 0);
    }
    expect(open('/order/site.htm').querySelector('[name=siteName]')?.getAttribute('value')).toBe(evil);
  });
});

describe('regions', () => {
  test('31 provinces by their codes, three levels, both ways', () => {
    expect(provinces).toHaveLength(31);
    expect(codesOf(['浙江省', '杭州市', '西湖区'])).toEqual(['330000', '330100', '330106']);
    expect(namesOf(['330000', '330100', '330106'])).toEqual(['浙江省', '杭州市', '西湖区']);
    expect(namesOf(['330000', '110100'])).toEqual(['浙江省']);
    expect(regionsUnder('nonsense')).toEqual([]);
  });

  test('no code twice, and every region of the newer console can be chosen', () => {
    const cities = provinces.flatMap((province) => regionsUnder(province.code));
    const counties = cities.flatMap((city) => regionsUnder(city.code));
    const codes = [...provinces, ...cities, ...counties].map((region) => region.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
    for (const [province, under] of Object.entries(regions))
      for (const [city, districts] of Object.entries(under))
        for (const district of districts) expect(codesOf([province, city, district]), `${province}/${city}/${district}`).toHaveLength(3);
  });
});

describe('home', () => {
  test('signed in: account at the top, what is filed, 新增网站', () => {
    control.seed('filed');
    const page = open('/order/index.htm');
    expect(page.querySelector('.icp-account-name')?.textContent).toBe('demo-agency-03');
    expect(textsOf(page, '.icp-button-main')).toEqual(['新增网站']);
    expect(page.body.textContent).toContain('浙ICP备2099000001号-1');
    expect(textsOf(page, '.icp-facts a')).toContain('变更主体');
  });

  test('新增网站 is absent, not disabled, while an order is open', () => {
    control.seed('filed');
    const id = control.order();
    expect(textsOf(open('/order/index.htm'), 'a')).not.toContain('新增网站');
    control.stage(id, 'approved');
    expect(textsOf(open('/order/index.htm'), 'a')).toContain('新增网站');
    expect(textsOf(open('/order/index.htm?trap=missing-add'), 'a')).not.toContain('新增网站');
  });

  test('signed out, or behind a wall: no form, no order', () => {
    control.seed('demo');
    const wall = open('/order/site.htm?trap=walls');
    control.signOut();
    for (const page of [open('/order/index.htm'), open('/order/site.htm'), wall]) {
      expect(page.querySelector('form')).toBeNull();
      expect(textsOf(page, 'a')).toContain('立即登录');
    }
  });

  test('the list: columns, a word for each stage, and what may be done there', () => {
    control.seed('filed');
    const id = control.order();
    expect(textsOf(open('/order/list.htm'), 'th')).toEqual(['订单号', '订单类型', '主办者名称', '域名/App', '提交时间', '当前进度', '操作']);
    const seen = (stage: string) => {
      control.stage(id, stage);
      const page = open('/order/list.htm');
      return [textsOf(page, '.icp-state')[0], textsOf(page, 'tbody .icp-button-small').join(' ')];
    };
    expect(seen('draft')).toEqual(['草稿', '继续 查看详情 放弃备案']);
    expect(seen('provider-review')).toEqual(['阿里云审核中', '查看详情 撤销 放弃备案']);
    expect(seen('provider-rejected')).toEqual(['初审驳回', '继续 查看详情 放弃备案']);
    expect(seen('photo')).toEqual(['办理拍照', '办理拍照 查看详情 撤销 放弃备案']);
    expect(seen('awaiting-submission')).toEqual(['待提交管局', '查看详情 撤销 放弃备案']);
    expect(seen('sms')).toEqual(['短信核验', '查看详情']);
    expect(seen('administration-review')).toEqual(['管局审核中', '查看详情']);
    expect(seen('administration-rejected')).toEqual(['管局驳回', '继续 查看详情 放弃备案']);
    expect(seen('approved')).toEqual(['备案成功', '查看详情']);
  });

  test('撤销 takes an order back to the draft; with the administration it is refused', () => {
    control.seed('filed');
    const id = control.order({ stage: 'provider-review' });
    expect(ask('/order/withdraw.do', { orderId: id }).status).toBe(302);
    expect(control.state().orders[0]?.stage).toBe('draft');
    control.stage(id, 'administration-review');
    const refused = ask('/order/abandon.do', { orderId: id });
    expect(refused.status).toBe(409);
    expect(documentOf(refused).body.textContent).toContain('当前状态不可放弃');
    expect(control.state().orders[0]?.stage).toBe('administration-review');
  });

  test("another account's order is not found", () => {
    control.seed('demo');
    const [other] = control.state().orders;
    control.signIn('demo-agency-01');
    expect(ask(`/order/detail.htm?orderId=${other?.id ?? ''}`).status).toBe(404);
  });
});

const region = { provinceId: '330000', cityId: '330100', countyId: '330106' };
const firstPage = { ...region, organizersNature: '4', identityType: '1', identityNum: '91330199000000019K', domainName: 'example-shop.com' };
const captcha = { sessionid: 's1', selfCaptcha: captchaCode('s1').toLowerCase() };

describe('验证备案类型', () => {
  beforeEach(() => control.seed('fresh'));

  test('labels as the page of the time prints them, with a star that is text', () => {
    const page = open('/order/selfBaIndex.htm');
    const labels = textsOf(page, '.icp-form-item-left-title').filter((label) => label !== '');
    expect(labels).toEqual(['*主办单位所属区域:', '*主办单位性质 :', '*主办单位证件类型 :', '*主办单位证件号码 :', '*域名:', '*验证码:']);
    expect(page.body.textContent).toContain('请填写以下信息开始备案，系统将根据您填写的域名和证件，自动验证您的备案类型');
    expect(page.querySelector('.icp-form-item-prefix')?.textContent).toBe('www.');
    expect(textsOf(page, '.J_btnSubmit')).toEqual(['验证备案类型']);
    expect(page.body.textContent).toContain('看不清，换一张');
    expect(page.querySelectorAll('#J_province option')).toHaveLength(32);
  });

  test('what waits for another is disabled', () => {
    const page = open('/order/selfBaIndex.htm');
    const isDisabled = (id: string) => page.getElementById(id)?.hasAttribute('disabled');
    expect(['J_province', 'J_organizersNature', 'J_domainName'].map(isDisabled)).toEqual([false, false, false]);
    expect(['J_city', 'J_district', 'J_identityType', 'J_identityNum'].map(isDisabled)).toEqual([true, true, true, true]);
  });

  test('a wrong captcha goes nowhere and keeps what was typed', () => {
    const page = documentOf(ask('/order/selfBaIndex.htm', { ...firstPage, sessionid: 's1', selfCaptcha: 'zzzz' }));
    expect(bubbleOf(page, 'selfCaptcha')).toBe('验证码错误，请重新输入');
    expect(page.querySelector('#J_district option[selected]')?.textContent).toBe('西湖区');
    expect(page.getElementById('J_domainName')?.getAttribute('value')).toBe('example-shop.com');
  });

  test('faults stand beside their rows', () => {
    const page = documentOf(ask('/order/selfBaIndex.htm', { ...firstPage, ...captcha, identityNum: '91330199000000010A', domainName: 'www.example-shop.com' }));
    expect(bubbleOf(page, 'identityNum')).toContain('证件号码格式不正确');
    expect(bubbleOf(page, 'domainName')).toContain('请填写主域名 example-shop.com');
    expect(bubbleOf(page, 'organizersNature')).toBe('');
  });

  test('a right page opens a draft at 产品验证', () => {
    const reply = ask('/order/selfBaIndex.htm', { ...firstPage, ...captcha });
    const [order] = control.state().orders;
    expect(reply.headers?.['location']).toBe(`/order/productVerify.htm?orderId=${order?.id ?? ''}`);
    expect(order?.values).toMatchObject({ 'subject.region': '浙江省/杭州市/西湖区', 'subject.nature': '企业', 'site.domain': 'example-shop.com' });
  });
});

/** What the site page posts for these values. */
function posted(values: Readonly<Partial<Record<FieldId, string>>>): Record<string, string | string[]> {
  const form: Record<string, string | string[]> = {};
  for (const { field, control: box } of rowsOf(siteSections)) {
    const value = values[field] ?? '';
    if (box.kind === 'region') continue;
    if (box.kind === 'checks') form[box.name] = value.split('、').flatMap((one) => box.options.filter((option) => option.text === one).map((option) => option.value));
    else if (box.kind === 'radios' || box.kind === 'select') form[box.name] = box.options.find((option) => option.text === value)?.value ?? '';
    else form[box.name] = value;
  }
  return form;
}

describe('the pages of an order', () => {
  beforeEach(() => control.seed('filed'));

  test('填写主体信息 of a filed subject is locked, and 下一步 opens the order', () => {
    const page = open('/order/subject.htm?action=add');
    const free = [...page.querySelectorAll('#J_form input:not([type=hidden]), #J_form textarea, #J_form select')].filter(
      (one) => !one.hasAttribute('readonly') && !one.hasAttribute('disabled'),
    );
    expect(free).toHaveLength(0);
    expect(page.querySelector('[name=organizersName]')?.getAttribute('value')).toBe('虚构示例科技有限公司');
    expect(textsOf(page, '.icp-form-button > *')).toEqual(['下一步,填写网站信息', '变更主体信息']);
    expect(ask('/order/subject.htm', { action: 'add' }).headers?.['location']).toMatch(/^\/order\/productVerify\.htm\?orderId=203\d{10}$/);
  });

  test('变更主体 judges the values, and is refused while another order is open', () => {
    const before = open('/order/subject.htm?action=change');
    const form = Object.fromEntries([...before.querySelectorAll('#J_form [name]')].map((one) => [one.getAttribute('name') ?? '', one.getAttribute('value') ?? '']));
    const whole = { ...form, ...region, organizersNature: '4', identityType: '1', ownerIdType: '2', contactAddress: '示例路' };
    expect(bubbleOf(documentOf(ask('/order/subject.htm', whole)), 'contactAddress')).toContain('门牌号');
    expect(ask('/order/subject.htm', { ...whole, contactAddress: '示例路2号' }).headers?.['location']).toContain('/order/upload.htm');
    expect(control.state().orders.map((order) => [order.type, order.values['subject.mailingAddress']])).toEqual([['变更备案', '示例路2号']]);
    expect(documentOf(ask('/order/subject.htm', { ...whole, contactAddress: '示例路3号' })).body.textContent).toContain('您有进行中的备案订单');
  });

  test('产品验证 wants an instance or a service number', () => {
    const id = control.order({ step: 'product' });
    const form = { orderId: id, domainName: 'example-shop.com', productType: '云服务器ECS', instanceId: '', instanceIp: '', serviceCode: '' };
    expect(bubbleOf(documentOf(ask('/order/productVerify.htm', form)), 'instanceId')).toBe('请选择云产品实例，或填写ICP备案服务码');
    expect(bubbleOf(documentOf(ask('/order/productVerify.htm', { ...form, hasServiceCode: '1' })), 'serviceCode')).toBe('请填写备案服务号');
    expect(ask('/order/productVerify.htm', { ...form, hasServiceCode: '1', serviceCode: 'a3f6d494-c6df' }).headers?.['location']).toContain('/order/site.htm');
    expect(control.values(id)).toMatchObject({ 'access.serviceCode': 'a3f6d494-c6df', 'site.domain': 'example-shop.com' });
  });

  test('the instances: none at first under the trap, there after 刷新', () => {
    const id = control.order({ step: 'product' });
    const list = (more: string) => JSON.parse(String(ask(`/order/instances.do?orderId=${id}&product=云服务器ECS${more}`).body)) as { id: string }[];
    expect(list('')).toHaveLength(3);
    expect(list('&search=198.51').map((one) => one.id)).toEqual(['i-bp1example000000003']);
    expect(list('&trap=instance-empty')).toHaveLength(0);
    expect(list('&trap=instance-empty&refresh=1')).toHaveLength(3);
    expect(list('&trap=instance-empty')).toHaveLength(3);
  });

  test('填写网站信息 takes a right page as it is and refuses a wrong one by the row', () => {
    const id = control.order({ step: 'site', values: { 'site.domain': 'example-shop.com', 'access.product': '云服务器ECS' } });
    const page = documentOf(ask('/order/site.htm', { ...posted({ ...website, 'site.name': 'example', 'sitePrincipal.emergencyPhone': '19900000000' }), orderId: id }));
    expect(bubbleOf(page, 'siteName')).toBe('网站名称需包含中文');
    expect(bubbleOf(page, 'siteOwnerEmergency')).toBe('该号码不能与主体负责人手机号相同');
    expect(bubbleOf(page, 'siteUrl')).toBe('');
    expect(control.values(id)['site.name']).toBeUndefined();
    expect(ask('/order/site.htm', { ...posted(website), orderId: id }).headers?.['location']).toContain('/order/upload.htm');
    const { 'site.preApproval': approval, 'site.content': content, 'site.language': languages } = control.values(id);
    expect([approval, content, languages]).toEqual(['', '单位门户网站', '中文简体、英语']);
  });

  test('上传资料 names what is missing, then hands the order in', () => {
    const id = control.order({ step: 'upload', values: website });
    const refused = documentOf(ask('/order/upload.htm', { orderId: id }));
    expect(refused.querySelector('.icp-tipmessage-red')?.textContent).toContain('网站备案信息真实性核验单');
    for (const slot of ['certificate', 'id-front', 'id-back', 'undertaking']) ask('/order/file.do', { orderId: id, slot, name: `${slot}.jpg` });
    expect(ask('/order/upload.htm', { orderId: id }).headers?.['location']).toContain('/order/detail.htm');
    expect(control.state().orders[0]).toMatchObject({ stage: 'provider-review', submittedAt: now });
    expect(documentOf(ask('/order/upload.htm', { orderId: id })).body.textContent).toContain('订单已提交，请勿重复提交');
  });

  test('the template of the authenticity form is a download with the order in it', () => {
    const id = control.order({ step: 'upload', values: website });
    const reply = ask(`/order/template.doc?orderId=${id}`);
    expect(reply.headers?.['content-disposition']).toContain('attachment');
    expect(String(reply.body)).toContain('example-shop.com');
  });

  test('办理拍照: what to wear, the backdrop, Shanghai; then the photo moves the order on', () => {
    const id = control.order({ values: { ...website } });
    expect(open('/order/photo.htm').querySelector('#J_form')).toBeNull();
    control.stage(id, 'photo');
    const page = open('/order/photo.htm');
    expect(page.body.textContent).toMatch(/请勿穿红色或蓝色上衣[\s\S]*幕布申请/);
    expect(page.body.textContent).toContain('上海市通信管理局');
    expect(documentOf(ask('/order/photo.htm', { orderId: id, do: 'photo', photoName: '' })).body.textContent).toContain('请先选择网站负责人照片');
    expect(ask('/order/photo.htm', { orderId: id, do: 'apply', receiver: '李示例', receiverAddress: '示例路1号', receiverPhone: '19900000002' }).headers?.['location']).toContain('applied=1');
    expect(control.state().orders[0]?.stage).toBe('photo');
    ask('/order/photo.htm', { orderId: id, do: 'photo', photoName: '照片.jpg' });
    expect(control.state().orders[0]?.stage).toBe('awaiting-submission');
  });

  test('订单详情 shows the reason of a rejection', () => {
    const id = control.order({ stage: 'provider-review' });
    control.reject(id, 'provider', '网站名称与主体名称无关联');
    const page = open(`/order/detail.htm?orderId=${id}`);
    expect(page.body.textContent).toContain('驳回原因：网站名称与主体名称无关联');
    expect(textsOf(page, '.icp-state')).toEqual(['初审驳回']);
  });
});

describe('forms', () => {
  test('a control is posted once by its name, and its field is one of ours', () => {
    for (const rows of [verifyRows, rowsOf(subjectSections), rowsOf(siteSections)]) {
      expect(new Set(rows.map((row) => row.field)).size).toBe(rows.length);
      expect(rows.every((row) => Object.hasOwn(fields, row.field))).toBe(true);
    }
    expect(readForm(verifyRows, new URLSearchParams())['subject.region']).toBe('');
  });

  test('what a page shows of a filed subject reads back as the same values', () => {
    control.seed('filed');
    const page = open('/order/subject.htm?action=change');
    const form = new URLSearchParams();
    for (const box of page.querySelectorAll('#J_form [name]')) {
      const option = box.querySelector('option[selected]');
      form.append(box.getAttribute('name') ?? '', box.tagName === 'SELECT' ? (option?.getAttribute('value') ?? '') : (box.getAttribute('value') ?? ''));
    }
    expect(readForm(rowsOf(subjectSections), form)).toEqual({ ...enterprise.values, 'subject.remark': '' });
  });
});

const labelled = (page: Document, label: string) => textsOf(page, '.icp-content-wrapper .icp-form-item-left-title').filter((one) => one === label).length;

describe('traps', () => {
  beforeEach(() => {
    control.seed('filed');
    control.order({ step: 'site', values: { 'site.domain': 'example-shop.com' } });
  });
  test('ambiguous-label doubles a row, removed-field takes it away', () => {
    expect(labelled(open('/order/site.htm'), '*网站名称：')).toBe(1);
    const twice = open('/order/site.htm?trap=ambiguous-label');
    expect(labelled(twice, '*网站名称：') + labelled(twice, '网站名称：')).toBe(2);
    expect(labelled(open('/order/site.htm?trap=removed-field'), '*网站名称：')).toBe(0);
    expect(open('/order/site.htm?trap=removed-field:sitePrincipal.email').querySelector('[name=siteOwnerEmail]')).toBeNull();
  });

  test('error-outside-row puts the messages into one box', () => {
    const page = documentOf(ask('/order/site.htm?trap=error-outside-row', { siteName: 'x' }));
    expect(bubbleOf(page, 'siteName')).toBe('');
    expect(textsOf(page, '#J_errors li')).toContain('网站名称需包含中文');
  });

  test('two-remarks puts a second 备注 into another section', () => {
    expect(labelled(open('/order/site.htm'), '备注：')).toBe(1);
    expect(labelled(open('/order/site.htm?trap=two-remarks'), '备注：')).toBe(2);
  });

  test('offscreen-list, json-slot and honeypots add what must not be written', () => {
    const page = open('/order/site.htm?trap=offscreen-list,json-slot,honeypots');
    expect(page.querySelector('.icp-offscreen [name=siteNameCopy]')).not.toBeNull();
    expect(page.querySelector('textarea')?.getAttribute('name')).toBe('formData');
    expect(page.querySelectorAll('[name^="pot-"]')).toHaveLength(allHoneypots.length);
  });

  test('the traps of the address go along to the next page', () => {
    expect(ask('/order/site.htm?trap=slow-list', { ...posted(website) }).headers?.['location']).toContain('trap=slow-list');
  });
});

describe('wild forms', () => {
  test('five pages; every named field has its control', () => {
    for (const name of ['1', '2', '3', '4', '5']) {
      const page = open(`/__wild/${name}`);
      const { fields: names } = JSON.parse(page.getElementById('wild')?.textContent ?? '{}') as { fields: Record<string, string> };
      expect(Object.keys(names).length, name).toBeGreaterThan(3);
      for (const one of Object.values(names)) expect(page.querySelector(`[name="${one}"]`), `${name}: ${one}`).not.toBeNull();
    }
    expect(ask('/__wild/6').status).toBe(404);
  });

  test('at least thirty ways to hide a control, each under the words of a field', () => {
    expect(allHoneypots.length).toBeGreaterThanOrEqual(30);
    expect(new Set(allHoneypots.map((pot) => pot.name)).size).toBe(allHoneypots.length);
    for (const pot of allHoneypots) expect(String(pot.markup)).toContain(pot.label);
  });
});
