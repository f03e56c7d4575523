// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { refusalOn } from '../../utils/dom/refusal.ts';
import type { Scan } from '../../utils/dom/scan.ts';
import { refusalLabels } from '../../utils/portal/index.ts';

const element = (tag: string, ...content: readonly (string | Node)[]) => {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
};
const page = (...content: readonly Node[]) => document.body.replaceChildren(...content);
const hidden = new Set<Element>();
const read = () => refusalOn({ document, tokens: [], eyes: { sees: (one: Element) => ![...hidden].some((other) => other.contains(one)) } } as unknown as Scan);

afterEach(() => hidden.clear());

describe('why an order was refused, as its page prints it', () => {
  test.each(refusalLabels)('beside %s', (label) => {
    page(element('div', element('span', `${label}：`), element('span', '域名未实名认证')));
    expect(read()).toBe('域名未实名认证');
  });

  test('in one run of text, however long', () => {
    const long = '通讯地址不详细，'.repeat(200);
    page(element('p', `驳回原因：${long}`));
    expect(read()).toBe(long);
  });

  test('in lines, in a cell beside, in the block after', () => {
    page(element('div', '驳回原因：1、域名过期', element('br'), '2、地址不详细'));
    expect(read()).toMatch(/^1、域名过期\s*2、地址不详细$/);
    page(element('table', element('tbody', element('tr', element('th', '审核意见'), element('td', '网站名称不合格')))));
    expect(read()).toBe('网站名称不合格');
    page(element('dl', element('dt', element('b', '退回原因')), element('dd', '电话未接通')));
    expect(read()).toBe('电话未接通');
  });

  test('not from words that only begin so, from what cannot be seen, or from an empty place', () => {
    page(element('p', '驳回原因说明文档'), element('p', '驳回的原因有很多：见帮助'));
    expect(read()).toBeUndefined();
    const folded = element('div', '驳回原因：旧的');
    page(folded);
    hidden.add(folded);
    expect(read()).toBeUndefined();
    page(element('div', element('span', '驳回原因：'), element('span', ' ')));
    expect(read()).toBeUndefined();
  });
});
