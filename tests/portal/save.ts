import { writeFileSync } from 'node:fs';
import type { Reading } from '../../utils/core/field.ts';
import { held, openBench, openCheck, sees, wizardAt, type Bench } from '../dom/console.ts';
import type { Tab } from '../dom/world.ts';
import { enterprise, website } from '../practice/seeds.ts';
import { freezePage } from './freeze.ts';
import { expectationOf } from './expectation.ts';

/*
 * Saves the practice console's pages beside this file: `node tests/portal/save.ts [page id …]`. What the reader makes of each is
 * written next to it, to be compared with the screen by eye and kept; where the page's components hold values, they must agree.
 */

const here = new URL('.', import.meta.url).pathname;
const domain = 'example-shop.com';
const half: Reading = { ...website, 'site.remark': '', 'access.instance': '', 'access.product': '', 'sitePrincipal.idValidUntil': '长期', 'sitePrincipal.email': '' };
const stored: Reading = { ...enterprise.values, 'site.domain': domain, 'site.serviceType': '网站' };

type Open = (bench: Bench) => Promise<Tab>;

async function at({ lab }: Bench, path: string, words: string): Promise<Tab> {
  const tab = await lab.open(`https://beian.aliyun.com${path}`);
  await sees(tab.page, words);
  return tab;
}

const step = (name: 'subject' | 'site' | 'summary' | 'upload' | 'submit', words: string, values: Reading): Open => async (bench) => {
  bench.practice.control.seed('fresh');
  const tab = await bench.lab.open(wizardAt(bench.practice.control.order({ step: name, values })));
  await sees(tab.page, words);
  return tab;
};

interface ClassicShot {
  readonly words: string;
  readonly step: 'check' | 'product' | 'subject' | 'site' | 'upload';
  readonly values?: Reading;
}

const classic = (path: string, { words, step: name, values = stored }: ClassicShot): Open => async (bench) => {
  bench.practice.control.seed('fresh');
  bench.practice.control.skin('classic');
  const order = bench.practice.control.order({ step: name, values });
  if (path.includes('photo')) bench.practice.control.stage(order, 'photo');
  return at(bench, `${path}?orderId=${order}`, words);
};

const demo = (path: string, words: string, skin: 'antd' | 'classic' = 'antd'): Open => async (bench) => {
  bench.practice.control.seed('demo');
  bench.practice.control.skin(skin);
  return at(bench, path, words);
};

const signedOut = (path: string, words: string): Open => async (bench) => {
  bench.practice.control.seed('empty');
  return at(bench, path, words);
};

/** By the name of the file: the page's id, and after `+` what is special about this one. */
const shots: Readonly<Record<string, Open>> = {
  landing: demo('/', '备案首页'),
  'landing+signed-out': signedOut('/', '备案首页'),
  login: signedOut('/login', '登录'),
  wall: signedOut('/slider', '验证'),
  orders: demo('/pcContainer/myorder', '进行中订单'),
  'order.detail': demo('/pcContainer/orderdetail?baOrderId=2035082396903', '备案进度'),
  'subject.detail': demo('/pcContainer/selfEntity?entityId=9452842', '主体备案号'),
  'wizard.basic': async (bench) => {
    bench.practice.control.seed('fresh');
    return openCheck(bench, { domain });
  },
  'wizard.subject': step('subject', '应急手机号', stored),
  'wizard.site': step('site', '完成填写', { ...stored, ...half }),
  'wizard.summary': step('summary', '继续添加网站', { ...stored, ...website }),
  'wizard.upload': step('upload', '刷新上传状态', { ...stored, ...website }),
  'wizard.submit': step('submit', '本人已阅读', { ...stored, ...website }),
  'classic.home': demo('/order/index.htm', '备案订单', 'classic'),
  'classic.type': classic('/order/selfBaIndex.htm', { words: '看不清', step: 'check', values: { 'site.domain': domain } }),
  'classic.product': classic('/order/productVerify.htm', { words: '已有备案服务号', step: 'product', values: { 'site.domain': domain } }),
  'classic.subject': classic('/order/subject.htm', { words: '投资人', step: 'subject' }),
  'classic.site': classic('/order/site.htm', { words: '网站首页URL', step: 'site', values: { ...stored, ...half, 'site.preApproval': '教育类' } }),
  'classic.upload': classic('/order/upload.htm', { words: '真实性核验单', step: 'upload' }),
  'classic.photo': classic('/order/photo.htm', { words: '幕布', step: 'upload' }),
  'classic.orders': demo('/order/list.htm', '当前进度', 'classic'),
  'classic.detail': demo('/order/detail.htm?orderId=2035082396903', '备案进度', 'classic'),
};

/** Where the page's components hold values, what is read must be what they hold. */
async function compare(name: string, tab: Tab, values: Readonly<Record<string, string>>): Promise<void> {
  const own = await held(tab).catch((): Record<string, string> => ({}));
  const apart = Object.entries(values).filter(([field, value]) => field in own && own[field] !== value);
  if (apart.length > 0) throw new Error(`${name}: read is not what the components hold: ${JSON.stringify(apart)}`);
}

async function save(name: string, tab: Tab): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 800));
  const expectation = expectationOf(tab.page.url(), await tab.call('told'));
  await compare(name, tab, expectation.values);
  writeFileSync(`${here}${name}.html`, await tab.page.evaluate(freezePage));
  writeFileSync(`${here}${name}.json`, `${JSON.stringify(expectation, undefined, 2)}\n`);
  console.log(name, expectation.page, Object.keys(expectation.values).length);
}

const wanted = process.argv.slice(2);
const bench = await openBench();
try {
  for (const [name, open] of Object.entries(shots)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const tab = await open(bench);
    await save(name, tab);
    await tab.page.close();
  }
} finally {
  await bench.close();
}
