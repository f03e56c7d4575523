import { readFileSync } from 'node:fs';
import type { FieldId } from '../../../utils/core/field.ts';
import { html, jsonScript, type Child } from '../classic/html.ts';
import { markupReply, type Handler } from '../classic/visit.ts';
import { definitionForm } from './definitions.ts';
import { fieldsetForm } from './fieldsets.ts';
import { allHoneypots } from './honeypots.ts';
import { placeholderForm } from './placeholders.ts';
import { tableForm } from './table.ts';

/** A form as some other site might have built it: filing words, none of the console's structure. */
export interface WildForm {
  readonly title: string;
  readonly body: Child;
  /** Name of the control by our field. */
  readonly fields: Readonly<Partial<Record<FieldId, string>>>;
}

const potForm: WildForm = {
  title: '填写互联网信息服务',
  fields: { 'site.name': 'site', 'site.homeUrl': 'home', 'sitePrincipal.mobile': 'mobile', 'sitePrincipal.email': 'mail' },
  body: html`<h2>网站信息</h2><div><span>网站名称：</span><input type="text" name="site"></div><div><span>网站首页URL：</span><input type="text" name="home"></div>
${allHoneypots.slice(0, 16).map(({ markup }) => markup)}
<h2>网站负责人信息</h2><div><span>手机号：</span><input type="text" name="mobile"></div><div><span>邮箱：</span><input type="text" name="mail"></div>
${allHoneypots.slice(16).map(({ markup }) => markup)}`,
};

const forms: Readonly<Record<string, WildForm>> = { '1': tableForm, '2': definitionForm, '3': fieldsetForm, '4': placeholderForm, '5': potForm };

const script = (): string => readFileSync(new URL('./wild.js', import.meta.url), 'utf8');

const style = 'body{font:14px/1.7 sans-serif;margin:24px;max-width:960px}input[type=text],select,textarea{font:inherit;min-width:220px}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:5px 8px}dt{margin-top:10px}';

/** `/__wild/1` to `/__wild/5`: forms that nothing of the product is tuned to. */
export const wildPages: Handler = ({ url }) => {
  const name = url.pathname.slice('/__wild/'.length);
  if (name === 'wild.js') return { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: script() };
  const form = forms[name];
  if (form === undefined) return markupReply(html`<!doctype html><title>404</title>`, 404);
  return markupReply(html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${form.title}</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><h1>${form.title}</h1><form>${form.body}<p><button type="submit">下一步</button></p></form>
<script type="application/json" id="wild">${jsonScript({ fields: form.fields })}</script><script type="module" src="/__wild/wild.js"></script></body></html>`);
};
