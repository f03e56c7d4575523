// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { entryOf, found, plain, syllablesOf } from '../../components/desk/glossary-search.ts';
import { GlossaryPage } from '../../components/desk/GlossaryPage.tsx';
import type { PageProps } from '../../components/desk/page-props.ts';
import { TodayProvider } from '../../components/today.ts';
import type { Lang, Text } from '../../utils/core/text.ts';
import type { Day } from '../../utils/core/time.ts';
import { glossary } from '../../utils/data/glossary.ts';
import { mount, type Mounted } from './kit.tsx';

const entries = glossary.map(entryOf);
const names = (query: string) => found(entries, query).map(({ term }) => term.zh);

describe('search', () => {
  test.each([
    ['主体负责人', '主体负责人'],
    ['主办单位性质', '备案性质'],
    ['entity principal', '主体负责人'],
    ['subject administrator', '主体负责人'],
    ['service code', 'ICP备案服务码'],
    ['zhutifuzeren', '主体负责人'],
    ['zhǔtǐ fùzérén', '主体负责人'],
    ['Zhu ti fu ze ren', '主体负责人'],
    ['ztfzr', '主体负责人'],
    ['zjlx', '证件类型'],
    ['lvshizhiyejigou', '律师执业机构'],
    ['lüshi', '律师执业机构'],
    ['ｙｙｚｚ', '营业执照'],
    ['台胞证', '台湾居民来往大陆通行证'],
  ])('%s finds %s', (query, zh) => {
    expect(names(query).slice(0, 3)).toContain(zh);
  });

  test('the very word comes before those that only hold it', () => {
    expect(names('网站')[0]).toBe('网站');
    expect(names('主体负责人')[0]).toBe('主体负责人');
  });

  test('nothing asked shows everything; nonsense finds nothing', () => {
    expect(names('  ')).toHaveLength(glossary.length);
    expect(names('qqqq')).toEqual([]);
    expect(names('%_\\')).toEqual([]);
  });

  test('every row is found by its own pinyin and by its initials', () => {
    for (const { term, spelt, initials } of entries) {
      expect([term.zh, found(entries, spelt).some((one) => one.term === term)]).toEqual([term.zh, true]);
      expect([term.zh, found(entries, initials).some((one) => one.term === term)]).toEqual([term.zh, true]);
    }
  });

  test('the syllables of a pinyin are as many as the characters', () => {
    for (const { zh, pinyin } of glossary) {
      const characters = [...zh].filter((sign) => /\p{Script=Han}/u.test(sign)).length;
      if (/[A-Za-z0-9]/.test(zh)) continue;
      expect([zh, syllablesOf(pinyin).length]).toEqual([zh, characters]);
    }
    expect(syllablesOf('bèi’àn fúwù mǎ')).toEqual(['bei', 'an', 'fu', 'wu', 'ma']);
    expect(plain('Gǎng-Ào lǚyóu')).toBe('gangaolüyou');
  });

  test('a key costs less than 16 ms over all rows', () => {
    const keys = ['z', 'zt', 'ztf', '主', '主体', 'entity', 'en', 'beian', 'x', '其'];
    const began = performance.now();
    for (let round = 0; round < 10; round++) for (const key of keys) found(entries, key);
    expect((performance.now() - began) / 100).toBeLessThan(8);
  });
});

let view: Mounted;
const said: Text[] = [];
const copied: string[] = [];
let refuses = false;

const page = (item?: string): PageProps => {
  const ports = { copy: async (value: string) => (refuses ? Promise.reject(new Error('no')) : void copied.push(value)) };
  const props: Pick<PageProps, 'say' | 'fail' | 'item'> & { ports: typeof ports } = { ports, say: (one) => void said.push(one), fail: (notice) => notice && said.push(notice.what), ...(item !== undefined && { item }) };
  return props as unknown as PageProps;
};

async function open({ item, lang = 'zh', today = '2026-11-25' }: { item?: string; lang?: Lang; today?: Day } = {}) {
  view = await mount(
    <TodayProvider value={today}>
      <GlossaryPage {...page(item)} />
    </TodayProvider>,
    lang,
  );
}

const row = (zh: string) => `[data-term="${zh}"]`;

describe('the page', () => {
  afterEach(() => {
    view.unmount();
    said.length = 0;
    copied.length = 0;
    refuses = false;
  });

  test('grouped, with the count; the beginning of the list is drawn and the rest follows', async () => {
    await open();
    expect(view.text('[data-count]')).toBe(`${glossary.length} / ${glossary.length} 条`);
    expect(view.all('[data-term]')).toHaveLength(50);
    expect(view.text('[data-group] h2')).toBe('控制台');
    await view.press('[data-action=more]');
    expect(view.all('[data-term]')).toHaveLength(100);
  });

  test('searched by initials; a row opens with meaning, who, example, source and day', async () => {
    await open();
    await view.type('input[type=search]', 'ztfzr');
    expect(view.all('[data-term]')[0]?.dataset['term']).toBe('主体负责人');
    await view.press(`${row('主体负责人')} .gloss-head`);
    const text = view.text(row('主体负责人'));
    expect(text).toContain('zhǔtǐ fùzérén');
    expect(text).toContain('Entity principal');
    expect(text).toContain('负责人本人');
    expect(text).toContain('subject administrator');
    expect(text).toContain('2026-11-24 核对');
    expect(view.one(`${row('主体负责人')} a`).getAttribute('href')).toMatch(/^https:/);
    await view.press(`${row('主体负责人')} .gloss-head`);
    expect(view.text(row('主体负责人'))).not.toContain('核对');
  });

  test('in English the meaning is English and the Chinese word stays', async () => {
    await open({ lang: 'en', item: '备案性质' });
    expect(view.text(row('备案性质'))).toContain('decides the certificates offered');
    expect(view.one(`${row('备案性质')} .gloss-head`).getAttribute('aria-expanded')).toBe('true');
  });

  test('an address with an older wording opens the term of today', async () => {
    await open({ item: '主办单位性质' });
    expect(view.one(`${row('备案性质')} .gloss-head`).getAttribute('aria-expanded')).toBe('true');
  });

  test('what has no English of Alibaba Cloud says so', async () => {
    await open({ item: '快速填写' });
    expect(view.text(row('快速填写'))).toContain('自译');
    view.unmount();
    await open({ item: '主体负责人' });
    expect(view.text(row('主体负责人'))).not.toContain('自译');
  });

  test('grey with its age once nobody has compared it for 180 days', async () => {
    await open({ item: '备案性质', today: '2027-06-01' });
    expect(view.one(row('备案性质')).dataset['stale']).toBe('');
    expect(view.text(row('备案性质'))).toMatch(/\d{3} 天未核对/);
    view.unmount();
    await open({ item: '备案性质' });
    expect(view.one(row('备案性质')).dataset['stale']).toBeUndefined();
  });

  test('Chinese, English or both are copied; a refusal is said', async () => {
    await open({ item: '网站域名' });
    for (const action of ['copy-term', 'copy-english', 'copy-both']) await view.press(`${row('网站域名')} [data-action=${action}]`);
    expect(copied.slice(0, 2)).toEqual(['网站域名', 'Website domain name']);
    expect(copied[2]).toContain('wǎngzhàn yùmíng');
    expect(said.map(({ zh }) => zh)[0]).toBe('已复制：网站域名');
    refuses = true;
    await view.press(`${row('网站域名')} [data-action=copy-term]`);
    expect(said.at(-1)?.zh).toBe('浏览器不允许复制');
  });

  test('no match says what to try', async () => {
    await open();
    await view.type('input[type=search]', 'qqqq');
    expect(view.text('[data-empty]')).toContain('没有符合的术语');
  });

  test('a key redraws within a frame', async () => {
    await open();
    const input = view.one('input[type=search]') as HTMLInputElement;
    const costs: number[] = [];
    for (const key of ['z', 'zt', 'ztf', 'ztfz', 'ztf', 'zt', 'z', 'entity', '主体', '网站']) {
      const began = performance.now();
      await act(() => {
        input.value = key;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      costs.push(performance.now() - began);
    }
    expect(costs.toSorted((a, b) => a - b)[5]).toBeLessThan(16);
  });
});
