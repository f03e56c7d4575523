/** How a page is changed without changing what it asks. */
export interface Mutation {
  readonly seed: number;
  /** Other labels for the same thing, by label. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** Labels that are put again into a section that is nobody's. */
  readonly repeated: readonly string[];
}

/**
 * Changes the page at random: class prefixes, ids, wrappers, stars and colons, synonyms, the order of rows, a further section with
 * labels of this one. Runs in the page.
 */
export function mutatePage({ seed, synonyms, repeated }: Mutation): void {
  let state = seed * 2_654_435_761;
  const random = () => {
    state = (state ^ (state << 13)) >>> 0;
    state = (state ^ (state >>> 17)) >>> 0;
    state = (state ^ (state << 5)) >>> 0;
    return state / 4_294_967_296;
  };
  const any = <Of>(list: readonly Of[]): Of => list[Math.floor(random() * list.length)]!;
  const chance = (share: number) => random() < share;

  const labelSelector = '.ant-form-item-label label, .icp-form-item-left-title';
  const rowSelector = '.ant-form-item, .icp-form-item';
  const labels = [...document.querySelectorAll(labelSelector)].filter((label) => label.lastChild !== null);

  for (const label of labels) relabel(label);
  for (const parent of new Set([...document.querySelectorAll(rowSelector)].map((row) => row.parentElement!))) shuffle(parent);
  repeat();
  for (const label of labels) if (chance(0.4)) wrap(label.lastChild!, any(['span', 'b', 'div']), 1 + Math.floor(random() * 3));
  for (const box of document.querySelectorAll('.ant-form-item-control-input-content, .icp-form-item-center-content')) {
    if (chance(0.5) && box.firstElementChild) wrapAll(box, 1 + Math.floor(random() * 3));
  }
  rename();

  function relabel(label: Element) {
    const text = label.lastChild!;
    const words = (text.textContent ?? '').replace(/[:：\s]/g, '');
    const others = synonyms[words] ?? [];
    const said = others.length > 0 && chance(0.6) ? any(others) : words;
    text.textContent = `${any(['', '*', '* ', '＊', '\u00a0'])}${said}${any(['', ':', '：', ' :', '\u00a0：', '*'])}`;
  }
  function shuffle(parent: Element) {
    if (chance(0.3)) return;
    const rows = [...parent.children].filter((child) => child.matches(rowSelector));
    for (const row of rows.toSorted(() => random() - 0.5)) parent.append(row);
  }
  function repeat() {
    const title = document.querySelector('.section, .icp-content-block:has(.icp-content-block-subtitle)');
    if (title === null || !chance(0.7)) return;
    const copy = title.cloneNode(true) as Element;
    copy.querySelector('h3, .icp-content-block-subtitle')!.textContent = any(['小程序信息', '其他联系人', '监护人信息']);
    for (const row of copy.querySelectorAll(rowSelector)) {
      const words = (row.querySelector(labelSelector)?.textContent ?? '').replace(/[*＊:：\s\u00a0]/g, '');
      if (!repeated.includes(words)) row.remove();
    }
    for (const marked of copy.querySelectorAll('[data-truth]')) marked.removeAttribute('data-truth');
    copy.removeAttribute('data-truth');
    if (chance(0.5)) title.after(copy);
    else title.before(copy);
  }
  function wrap(node: ChildNode, tag: string, depth: number) {
    for (let step = 0; step < depth; step += 1) {
      const around = document.createElement(tag);
      node.replaceWith(around);
      around.append(node);
      node = around;
    }
  }
  function wrapAll(box: Element, depth: number) {
    for (let step = 0; step < depth; step += 1) {
      const around = document.createElement('div');
      around.append(...box.childNodes);
      box.append(around);
    }
  }
  function rename() {
    const prefix = any(['ant-', 'beian-', 'x7f-', 'cf-']);
    const hash = Math.floor(random() * 1e9).toString(36);
    for (const element of document.querySelectorAll('[class]')) element.setAttribute('class', (element.getAttribute('class') ?? '').replaceAll(/\bant-/g, prefix));
    for (const style of document.querySelectorAll('style')) style.textContent = (style.textContent ?? '').replaceAll(/\.ant-/g, `.${prefix}`);
    for (const name of ['id', 'for', 'aria-controls', 'aria-owns', 'aria-labelledby']) {
      for (const element of document.querySelectorAll(`[${name}]`)) element.setAttribute(name, `${hash}_${element.getAttribute(name)}`);
    }
  }
}
