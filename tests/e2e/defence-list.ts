/*
 * What stands against each of the twenty traps, by its source text, and the naive way that takes its place. Where several things
 * stand against one trap and any one is enough, they fall together. Data only; `defences.ts` runs it.
 */

export const traps = [
  'json-slot', 'select-ids', 'closed-popups', 'option-shim', 'wrong-chip', 'summary-empty-site', 'spaced-buttons', 'star-css-and-text',
  'repeated-fields', 'two-remarks', 'sms-code', 'async-check', 'instance-empty', 'step-without-url', 'missing-add', 'readonly-prefilled',
  'offscreen-list', 'error-outside-row', 'maxlength', 'walls',
] as const;

export interface Edit {
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly source: string;
  readonly mutant: string;
}

export interface Defence {
  readonly trap: (typeof traps)[number];
  /** What is gone, in a few words. */
  readonly name: string;
  readonly edits: readonly [Edit, ...Edit[]];
}

const one = (file: string, source: string, mutant: string): readonly [Edit] => [{ file, source, mutant }];

const findEntries = 'const entries = entriesNamed(document, wanted, { eyes: eyesOn(document), root }).filter(({ element }) => !before.has(element));';

export const defences: readonly Defence[] = [
  { trap: 'json-slot', name: 'a box for writing must be seen', edits: one('utils/dom/controls.ts', 'const isSeen = eyes.sees(input);', 'const isSeen = true;') },
  {
    trap: 'select-ids',
    name: 'ids are never keys',
    edits: one(
      'utils/dom/candidate.ts',
      'const row = rowAfter(scan, index);',
      `const numbered = field === 'site.language' ? scan.tokens.find((token) => token.kind === 'control' && token.control.inputs[0]?.id === 'rc_select_1') : undefined;
  const row = numbered?.kind === 'control' ? { element: numbered.control.root.parentElement, controls: [numbered.control] } : rowAfter(scan, index);`,
    ),
  },
  {
    trap: 'closed-popups',
    name: 'entries are those of the list that was opened',
    edits: one(
      'utils/dom/write/list.ts',
      findEntries,
      `const entries = [...document.querySelectorAll('.ant-select-item-option, li')].map((element) => ({ element, text: norm(element.textContent ?? '') })).filter(({ text }) => wanted.includes(text)).slice(0, 1);`,
    ),
  },
  {
    trap: 'option-shim',
    name: 'an entry is seen, and the last one is the one drawn',
    edits: [
      { file: 'utils/dom/popup.ts', source: 'isForeign(element) || !eyes.sees(element)) continue;', mutant: 'isForeign(element)) continue;' },
      { file: 'utils/dom/choose.ts', source: 'alike.at(-1)', mutant: 'alike.at(0)' },
    ],
  },
  { trap: 'wrong-chip', name: 'an overwrite is ticked by the person alone', edits: one('components/panel/state.ts', "state.ticks.get(field) ?? kind === 'fill'", 'state.ticks.get(field) ?? true') },
  { trap: 'wrong-chip', name: 'surplus chips are taken away', edits: one('utils/dom/write/chips.ts', 'for (const chip of surplus) if (shown(control).includes(chip)) await', 'for (const chip of surplus) if (chip === "") await') },
  {
    trap: 'summary-empty-site',
    name: 'words that rule a page out',
    edits: one('utils/portal/aliyun/pages/wizard-site.ts', "not: ['订单信息确认', '信息确认', '继续添加网站', '继续新增网站', '继续添加互联网信息服务'],", ''),
  },
  { trap: 'spaced-buttons', name: 'words are compared without spaces', edits: one('utils/dom/untouched.ts', 'primary.has(token.text)', 'primary.has(token.node.data)') },
  { trap: 'star-css-and-text', name: 'a star is no word', edits: one('utils/dom/norm.ts', '\\ufeff*＊:：]+/g', '\\ufeff:：]+/g') },
  {
    trap: 'repeated-fields',
    name: 'a label counts in its own section',
    edits: one('utils/dom/candidate.ts', 'sections === undefined || sections.some((title) => norm(title) === section);', 'sections === undefined || section !== undefined;'),
  },
  {
    trap: 'two-remarks',
    name: '备注 counts in the sections of the website',
    edits: one('utils/portal/aliyun/labels.ts', "'site.remark': { labels: ['备注'], sections: [...site, ...access],", "'site.remark': { labels: ['备注'],"),
  },
  { trap: 'sms-code', name: 'the box of a code is known', edits: one('utils/dom/untouched.ts', "if (!words['sms-code'].has(text)) return undefined;", 'return undefined;') },
  {
    trap: 'sms-code',
    name: 'no field has the label of a code',
    edits: one('utils/portal/aliyun/labels.ts', "officePhone: ['办公室电话', '联系方式2（座机）', '办公电话'],", "officePhone: ['验证码'],"),
  },
  { trap: 'async-check', name: 'the page is looked at again when it changes', edits: one('utils/dom/watch.ts', 'observer.observe(document, { childList: true, subtree: true });', '') },
  { trap: 'instance-empty', name: '暂无数据 says that a list has not come', edits: one('utils/dom/popup.ts', "new Set(['暂无数据', ", 'new Set([') },
  {
    trap: 'step-without-url',
    name: 'a page is told by what it shows, at every look',
    edits: [
      {
        file: 'utils/dom/page.ts',
        source: 'let best: { page: Page; points: number } | undefined;',
        mutant: `const byAddress = (globalThis.pagesByAddress ??= new Map());
  const before = byAddress.get(document.location.href);
  if (before !== undefined) return before;
  let best: { page: Page; points: number } | undefined;`,
      },
      {
        file: 'utils/dom/page.ts',
        source: 'return { page: best?.page, ',
        mutant: 'if (best !== undefined) byAddress.set(document.location.href, { page: best.page });\n  return { page: best?.page, ',
      },
    ],
  },
  { trap: 'missing-add', name: 'the place of the missing button', edits: one('utils/dom/orders.ts', 'if (adding === undefined) return undefined;', 'return undefined;') },
  {
    trap: 'missing-add',
    name: 'the button is looked for',
    edits: one('utils/dom/orders.ts', 'if (words.some(({ text, element }) => buttons.has(text) && isPressable(element))) return undefined;', ''),
  },
  { trap: 'readonly-prefilled', name: 'a box that is read-only is locked', edits: one('utils/dom/read.ts', '((isInput(input) || isTextArea(input)) && input.readOnly)', 'false') },
  { trap: 'offscreen-list', name: 'what lies off the page is not seen', edits: one('utils/dom/visible.ts', ' || !isOnPage(rect)', '') },
  {
    trap: 'error-outside-row',
    name: 'a marker goes where the page has drawn nothing',
    edits: [
      { file: 'components/overlay/place.ts', source: 'if (hits.length === 0) break;', mutant: 'if (hits.length >= 0) break;' },
      { file: 'components/overlay/place.ts', source: 'holds(within, box) && taken.isFree(box, 1) && !overlaps(box, control);', mutant: 'holds(within, box);' },
    ],
  },
  { trap: 'maxlength', name: 'what would be cut off is refused', edits: one('utils/dom/guard.ts', 'return limit >= 0 && value.length > limit;', 'return limit < -1;') },
  { trap: 'walls', name: 'silent before a slider', edits: one('utils/portal/aliyun/pages/wall.ts', "role: 'quiet'", "role: 'other'") },
  { trap: 'walls', name: 'silent before a login', edits: one('utils/portal/aliyun/pages/login.ts', "role: 'quiet'", "role: 'other'") },
];
