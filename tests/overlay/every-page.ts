import type { Reading } from '../../utils/core/field.ts';
import type { Control } from '../practice/control.ts';
import type { WizardStep } from '../practice/model.ts';
import { enterprise, website } from '../practice/seeds.ts';

/* Every page of both skins of the practice console, in a state in which there is much on it. */

export interface ConsolePage {
  readonly name: string;
  /** Words by which a person sees that the page is there. */
  readonly words: string;
  readonly isQuiet?: true;
  /** Puts the console into that state; the address of the page. */
  ready(control: Control): string;
}

const stored: Reading = { ...enterprise.values, 'site.domain': 'example-shop.com', 'site.serviceType': '网站' };

const demo = (name: string, path: string, words: string): ConsolePage => ({
  name,
  words,
  ready: (control) => {
    control.seed('demo');
    if (name.startsWith('classic')) control.skin('classic');
    return path;
  },
});

const wizard = (step: WizardStep, words: string): ConsolePage => ({
  name: `wizard.${step}`,
  words,
  ready: (control) => {
    control.seed('fresh');
    const order = control.order({ step, values: { ...stored, ...website } });
    return `/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100&baOrderId=${order}`;
  },
});

const classic = (step: WizardStep, path: string, words: string): ConsolePage => ({
  name: `classic.${path}`,
  words,
  ready: (control) => {
    control.seed('fresh');
    control.skin('classic');
    const order = control.order({ step, values: { ...stored, ...website } });
    if (path === 'photo') control.stage(order, 'photo');
    return `/order/${path}.htm?orderId=${order}`;
  },
});

const signedOut = (name: string, path: string, words: string): ConsolePage => ({
  name,
  words,
  isQuiet: true,
  ready: (control) => {
    control.seed('empty');
    return path;
  },
});

export const everyPage: readonly ConsolePage[] = [
  demo('landing', '/', '备案首页'),
  demo('orders', '/pcContainer/myorder', '进行中订单'),
  demo('order.detail', '/pcContainer/orderdetail?baOrderId=2035082396903', '备案进度'),
  demo('subject.detail', '/pcContainer/selfEntity?entityId=9452842', '主体备案号'),
  wizard('check', '信息校验'),
  wizard('subject', '应急手机号'),
  wizard('site', '完成填写'),
  wizard('summary', '继续添加网站'),
  wizard('upload', '刷新上传状态'),
  wizard('submit', '本人已阅读'),
  signedOut('login', '/login', '登录'),
  signedOut('wall', '/slider', '验证'),
  demo('classic.home', '/order/index.htm', '备案订单'),
  demo('classic.orders', '/order/list.htm', '当前进度'),
  demo('classic.detail', '/order/detail.htm?orderId=2035082396903', '备案进度'),
  classic('check', 'selfBaIndex', '看不清'),
  classic('product', 'productVerify', '已有备案服务号'),
  classic('subject', 'subject', '投资人'),
  classic('site', 'site', '网站首页URL'),
  classic('upload', 'upload', '真实性核验单'),
  classic('upload', 'photo', '幕布'),
];
