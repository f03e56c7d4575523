import { fieldIds, fields } from '../../utils/core/field.ts';

/** Section title and labels as the console shows them, so that a bench page is read like a real one. */
const sections = [
  { title: '主办者基础信息', prefix: 'subject.' },
  { title: '负责人信息', prefix: 'principal.' },
  { title: '网站信息', prefix: 'site.' },
  { title: '网站负责人', prefix: 'sitePrincipal.' },
] as const;

const bare = (zh: string) => zh.replace(/^(主体负责人|网站负责人|主办者(?=证件)|主体(?=备注))/, '');

const row = (label: string, index: number) =>
  `<div class="row"><label for="f${index}">${label}</label><div><input id="f${index}" name="f${index}"></div></div>`;

/** A plain page with the given number of text fields: the console's own labels first, then labels that nobody knows. */
export function formPage(count: number): string {
  let index = 0;
  const known = sections.map(({ title, prefix }) => {
    const rows = fieldIds.filter((id) => id.startsWith(prefix)).map((id) => row(bare(fields[id].label.zh), index++));
    return `<h3>${title}</h3>${rows.join('')}`;
  });
  const rest = Array.from({ length: Math.max(0, count - index) }, () => row(`补充项 ${index}`, index++));
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>备案</title>
<style>body{font:14px sans-serif}.row{display:grid;grid-template-columns:200px 400px;margin:12px}.row label{text-align:right;padding-right:12px}input{width:100%;height:30px}</style>
<header><span class="account-name" title="demo-agency-03">demo-agency-03</span></header>
<ol class="steps"><li>1 基础信息校验</li><li class="active" aria-current="step">2 填写主办者信息</li><li>3 填写互联网信息服务</li></ol>
<main id="app">${known.join('')}<h3>补充</h3>${rest.join('')}<button type="button">下一步</button></main></html>`;
}
