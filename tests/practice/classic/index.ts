import { existsSync, readFileSync } from 'node:fs';
import { isFieldId, type Reading } from '../../../utils/core/field.ts';
import type { PageRequest, PageResponse } from '../page.ts';
import { isSet } from '../traps.ts';
import { fault } from '../validate.ts';
import { Refusal, todayIn } from '../world.ts';
import { wildPages } from '../wild/index.ts';
import { captchaImage } from './captcha.ts';
import { html } from './html.ts';
import { certificatesFor } from './options.ts';
import { detail } from './pages/detail.ts';
import { doAbandon, doWithdraw, home, orderList } from './pages/home.ts';
import { photo } from './pages/photo.ts';
import { instanceList, product } from './pages/product.ts';
import { site } from './pages/site.ts';
import { subject } from './pages/subject.ts';
import { file, template, upload } from './pages/upload.ts';
import { verify } from './pages/verify.ts';
import { regionsUnder } from './regions.ts';
import { shell } from './shell.ts';
import { asked, goTo, jsonReply, markupReply, type Handler } from './visit.ts';

const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' };

/** The pages' own scripts and their style. */
function asset(name: string): PageResponse | undefined {
  const [, ending = ''] = /^[a-z]+\.(css|js)$/.exec(name) ?? [];
  const source = new URL(`./assets/${name}`, import.meta.url);
  const type = types[ending];
  if (type === undefined || !existsSync(source)) return undefined;
  return { headers: { 'content-type': `${type}; charset=utf-8` }, body: readFileSync(source, 'utf8') };
}

const assets = '/order/assets/';

/** Addresses that need no account. */
const open: Readonly<Record<string, Handler>> = {
  '/order/captcha.do': (visit) => ({ headers: { 'content-type': 'image/svg+xml' }, body: captchaImage(asked(visit, 'sessionid')).text }),
  '/order/region.do': (visit) => jsonReply(regionsUnder(asked(visit, 'code')).map(({ code, name }) => ({ value: code, text: name }))),
  '/order/certificates.do': (visit) => jsonReply(certificatesFor(asked(visit, 'nature'))),
};

function logout(visit: PageRequest): PageResponse {
  visit.world.signedIn = null;
  return goTo(visit, '/order/index.htm');
}

function readingOf(json: string): Reading {
  const parsed: unknown = JSON.parse(json || '{}');
  const entries = Object.entries(parsed ?? {}).filter(([field, value]) => isFieldId(field) && typeof value === 'string');
  return Object.fromEntries(entries) as Reading;
}

/** The verdict on one control that was left: the sentence for its bubble, blank when there is none. */
function check(visit: PageRequest): PageResponse {
  const field = asked(visit, 'field');
  if (!isFieldId(field)) throw new Refusal('字段不存在', 404);
  return jsonReply({ message: fault(field, readingOf(asked(visit, 'values')), todayIn(visit.world)) ?? '' });
}

const pages: Readonly<Record<string, Handler>> = {
  '/order/index.htm': home,
  '/order/index': home,
  '/order/list.htm': orderList,
  '/order/selfBaIndex.htm': verify,
  '/order/subject.htm': subject,
  '/order/productVerify.htm': product,
  '/order/site.htm': site,
  '/order/upload.htm': upload,
  '/order/photo.htm': photo,
  '/order/detail.htm': detail,
  '/order/instances.do': instanceList,
  '/order/check.do': check,
  '/order/file.do': file,
  '/order/template.doc': template,
  '/order/withdraw.do': doWithdraw,
  '/order/abandon.do': doAbandon,
  '/order/logout.htm': logout,
};

/** What a visitor without an account sees everywhere: the way to log in, and no form. */
function signedOut(visit: PageRequest): PageResponse {
  const body = html`<p class="icp-empty">您尚未登录，请登录后办理备案。</p><p class="icp-empty"><a class="icp-button-main" href="/login">立即登录</a></p>`;
  return markupReply(shell(visit, { title: '备案首页', nav: 'home', body }));
}

function failed(visit: PageRequest, error: unknown): PageResponse {
  if (!(error instanceof Refusal)) throw error;
  const body = html`<div class="icp-tipmessage-red">${error.message}</div>`;
  return markupReply(shell(visit, { title: '系统提示', body }), error.status);
}

/** The pages of the console of 2015–2019 and the wild forms; undefined leaves the address to the other skin. */
export function classicPages(visit: PageRequest): PageResponse | undefined {
  const { pathname } = visit.url;
  if (pathname.startsWith('/__wild/')) return wildPages(visit);
  if (pathname.startsWith(assets)) return asset(pathname.slice(assets.length));
  const free = open[pathname];
  if (free !== undefined) return free(visit);
  const page = pages[pathname];
  if (page === undefined) return undefined;
  if (visit.world.signedIn === null || isSet(visit.traps, 'walls')) return signedOut(visit);
  try {
    return page(visit);
  } catch (error) {
    return failed(visit, error);
  }
}
