import { html, type Markup } from '../classic/html.ts';

/** Ways by which a page keeps a control from a person; a fill must write none of them. */
export interface Honeypot {
  readonly name: string;
  readonly label: string;
  readonly markup: Markup;
}

interface Way {
  readonly name: string;
  readonly box?: string;
  readonly row?: string;
  readonly rowStyle?: string;
  readonly style?: string;
  /** Other markup in place of a row with a text box. */
  readonly whole?: (label: string, name: string) => Markup;
}

const input = (name: string, more = '', style = ''): Markup => html`<input type="text" name="${name}" class="${more}" style="${style}" autocomplete="off">`;

const ways: readonly Way[] = [
  { name: 'display-none', style: 'display:none' },
  { name: 'row-display-none', rowStyle: 'display:none' },
  { name: 'visibility-hidden', style: 'visibility:hidden' },
  { name: 'visibility-collapse', rowStyle: 'visibility:collapse' },
  { name: 'opacity-zero', style: 'opacity:0' },
  { name: 'row-opacity-zero', rowStyle: 'opacity:0' },
  { name: 'opacity-hundredth', style: 'opacity:0.01' },
  { name: 'off-left', rowStyle: 'position:absolute;left:-9999px' },
  { name: 'off-top', rowStyle: 'position:absolute;top:-9999px' },
  { name: 'off-by-transform', rowStyle: 'transform:translateX(-12000px)' },
  { name: 'off-by-indent', rowStyle: 'text-indent:-9999px;overflow:hidden;height:0' },
  { name: 'clip', rowStyle: 'position:absolute;clip:rect(0,0,0,0)' },
  { name: 'clip-path', rowStyle: 'clip-path:inset(50%)' },
  { name: 'one-pixel', style: 'width:1px;height:1px;padding:0;border:0' },
  { name: 'zero-size', style: 'width:0;height:0;padding:0;border:0' },
  { name: 'zero-parent', rowStyle: 'width:0;height:0;overflow:hidden' },
  { name: 'scaled-away', rowStyle: 'transform:scale(0)' },
  { name: 'covered', whole: (label, name) => html`<div style="position:relative"><span>${label}：</span>${input(name)}<div style="position:absolute;inset:0;background:#fff"></div></div>` },
  { name: 'behind', whole: (label, name) => html`<div style="position:relative;z-index:0;background:#fff"><div style="position:relative;z-index:-1"><span>${label}：</span>${input(name)}</div><div style="position:absolute;inset:0;background:#fff"></div></div>` },
  { name: 'aria-hidden', whole: (label, name) => html`<div aria-hidden="true"><span>${label}：</span>${input(name)}</div>` },
  { name: 'inert', whole: (label, name) => html`<div inert><span>${label}：</span>${input(name)}</div>` },
  { name: 'hidden-attribute', whole: (label, name) => html`<div hidden><span>${label}：</span>${input(name)}</div>` },
  { name: 'disabled-fieldset', whole: (label, name) => html`<fieldset disabled><span>${label}：</span>${input(name)}</fieldset>` },
  { name: 'disabled', whole: (label, name) => html`<div><span>${label}：</span><input type="text" name="${name}" disabled></div>` },
  { name: 'type-hidden', whole: (label, name) => html`<div><span>${label}：</span><input type="hidden" name="${name}"></div>` },
  { name: 'readonly', whole: (label, name) => html`<div><span>${label}：</span><input type="text" name="${name}" readonly></div>` },
  { name: 'closed-details', whole: (label, name) => html`<details><summary>更多</summary><span>${label}：</span>${input(name)}</details>` },
  { name: 'closed-dialog', whole: (label, name) => html`<dialog><span>${label}：</span>${input(name)}</dialog>` },
  { name: 'content-hidden', rowStyle: 'content-visibility:hidden' },
  { name: 'no-pointer-and-clear', rowStyle: 'pointer-events:none;opacity:0' },
  { name: 'filtered-away', rowStyle: 'filter:opacity(0)' },
  { name: 'password', whole: (label, name) => html`<div><span>${label}：</span><input type="password" name="${name}" autocomplete="new-password"></div>` },
];

const labels = ['手机号', '网站名称', '邮箱', '应急手机号', '证件号码', '负责人姓名', '主办者名称', '网站域名'];

const row = (way: Way, label: string, name: string): Markup =>
  way.whole?.(label, name) ?? html`<div style="${way.rowStyle ?? ''}"><span>${label}：</span>${input(name, way.box, way.style)}</div>`;

/** Every way once, each under the label of a real field. */
export const allHoneypots: readonly Honeypot[] = ways.map((way, at) => {
  const label = labels[at % labels.length] ?? '手机号';
  const name = `pot-${way.name}`;
  return { name, label, markup: row(way, label, name) };
});

/** All of them, for a form that has real fields too. */
export const honeypots = (): Markup => html`${allHoneypots.map(({ markup }) => markup)}`;
