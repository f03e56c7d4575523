import type { FieldId, Reading } from '../../../utils/core/field.ts';
import { isSet, type Traps } from '../traps.ts';
import type { PageRequest } from '../page.ts';
import type { Row } from './forms.ts';
import { namesOfRow } from './forms.ts';
import { attributes, html, jsonScript, type Child, type Markup } from './html.ts';
import type { Errors } from './row.ts';
import { address } from './visit.ts';

export interface FormFacts {
  readonly rows: readonly Row[];
  readonly errors: Errors;
  /** Values of the order's other pages, for checks across pages. */
  readonly context?: Reading;
  /** Values that 同主体负责人 takes over. */
  readonly same?: Reading;
}

export interface PageParts {
  readonly title: string;
  /** Links at the right of the title. */
  readonly links?: Child;
  readonly nav?: 'home' | 'mine';
  readonly steps?: { readonly all: readonly string[]; readonly at: number };
  readonly body: Child;
  readonly form?: FormFacts;
}

const navigation = [
  { key: 'home', text: '备案首页', href: '/order/index.htm' },
  { key: 'mine', text: '我的备案', href: '/order/list.htm' },
  { key: 'service', text: '备案服务号申请', href: 'https://bsn.console.aliyun.com/#/bsnApply/ecs' },
  { key: 'help', text: '备案帮助', href: '#help' },
] as const;

function topBar(visit: PageRequest): Markup {
  const account = visit.world.signedIn === null ? html`<a href="/login">立即登录</a>` : html`<span class="icp-account-name">${visit.world.signedIn}</span><a href="${address(visit, '/order/logout.htm')}">退出</a>`;
  return html`<div class="icp-topbar"><strong>阿里云备案系统</strong><span class="icp-account">${account}</span></div>`;
}

function stepBar({ all, at }: NonNullable<PageParts['steps']>): Markup {
  const state = (index: number) => (index < at ? 'icp-step-done' : index === at && 'icp-step-current');
  return html`<ol class="icp-steps">${all.map((title, index) => html`<li class="${state(index)}"><em>${index + 1}</em><span>${title}</span></li>`)}</ol>`;
}

const kindOf = ({ control }: Row) => (control.kind === 'textarea' || control.kind === 'date' ? 'text' : control.kind);

/** What the page's script works with: our fields by the names of their controls, and the traps. */
function facts(visit: PageRequest, form: FormFacts | undefined): Markup {
  const rows = form?.rows ?? [];
  return jsonScript({
    fields: Object.fromEntries(rows.map((row) => [row.field, { kind: kindOf(row), names: namesOfRow(row) }])),
    errors: form?.errors ?? {},
    context: form?.context ?? {},
    same: form?.same ?? {},
    swap: swapped(rows.map((row) => row.field)),
    traps: visit.traps,
    trap: visit.url.searchParams.get('trap') ?? '',
  });
}

/** The two rows whose words `swap-labels` exchanges: those of the website, else the two numbers of a person. */
function swapped(fields: readonly FieldId[]): readonly FieldId[] {
  const site = fields.filter((field) => field === 'site.name' || field === 'site.homeUrl');
  return site.length === 2 ? site : fields.filter((field) => /\.(mobile|emergencyPhone)$/.test(field)).slice(0, 2);
}

/** Copies of a list outside the page's view, as some list libraries leave them (`offscreen-list`). */
function offscreen(traps: Traps): Markup | false {
  if (!isSet(traps, 'offscreen-list')) return false;
  return html`<div class="icp-offscreen"><div class="icp-form-item"><div class="icp-form-item-left-title">网站名称：</div>
<div class="icp-form-item-center-content"><input type="text" class="icp-form-item-input" name="siteNameCopy"></div></div>
<div class="icp-form-item"><div class="icp-form-item-left-title">负责人姓名：</div>
<div class="icp-form-item-center-content"><input type="text" class="icp-form-item-input" name="ownerNameCopy"></div></div>
<ul role="listbox"><li role="option">中文简体</li><li role="option">单位门户网站</li><li role="option">居民身份证</li></ul>
<select name="natureCopy"><option>企业</option><option>个人</option></select></div>`;
}

/** A whole page of the console. */
export function shell(visit: PageRequest, parts: PageParts): Markup {
  const tabs = navigation.map(({ key, text, href }) => html`<a${attributes({ href, class: key === (parts.nav ?? 'mine') && 'icp-nav-current' })}>${text}</a>`);
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${parts.title.replace(/[：:]$/, '')} - 阿里云备案系统</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/order/assets/classic.css"></head>
<body>${topBar(visit)}
<div class="icp-nav">${tabs}</div>
<div class="icp-content" data-spm="icp"><div class="icp-content-wrapper">
<div class="icp-content-block-title"><label>${parts.title}</label><span class="icp-title-links">${parts.links ?? html`<a href="#help">备案帮助</a>`}</span></div>
${parts.steps !== undefined && stepBar(parts.steps)}${parts.body}
</div></div>
<div class="icp-footer">浙公网安备 33010602009975号 浙B2-20080101-4</div>${offscreen(visit.traps)}
<script type="application/json" id="J_page">${facts(visit, parts.form)}</script>
<script type="module" src="/order/assets/classic.js"></script></body></html>`;
}
