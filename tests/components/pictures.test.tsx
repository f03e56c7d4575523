// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import type { CheckPicture, PictureJob, PictureWatch } from '../../components/panel/picture-port.ts';
import { Pictures } from '../../components/panel/Pictures.tsx';
import type { Lang, Text } from '../../utils/core/text.ts';
import { sources } from '../../utils/data/sources.ts';
import type { Judgement } from '../../utils/pictures/judgement.ts';
import { mount, settle, type Mounted } from './kit.tsx';

const word = (zh: string): Text => ({ zh, en: zh });
const blur: Judgement = {
  id: 'sharp',
  says: 'hint',
  title: word('清晰度'),
  text: word('偏模糊'),
  own: true,
  source: sources.huaweiFiling,
  measure: { name: word('方差'), value: 54.32, unit: '', limit: 150, wants: 'at-least' },
};
const size: Judgement = { id: 'bytes', says: 'fine', title: word('大小'), text: word('在上限之内'), own: false, measure: { name: word('大小'), value: 1.5, unit: 'MB', limit: 4, wants: 'at-most' } };
const untold: Judgement = { id: 'glare', says: 'cannot-tell', title: word('反光'), text: word('分不出'), own: true };

/** A check that the test answers by hand. */
class Desk {
  readonly jobs: { job: PictureJob; watch: PictureWatch; answer(found: readonly Judgement[]): void }[] = [];
  readonly check: CheckPicture = (job, watch) => new Promise((answer) => this.jobs.push({ job, watch, answer }));
  readonly said: Text[] = [];
}

let open: Mounted[] = [];
afterEach(() => {
  for (const one of open) one.unmount();
  open = [];
});

async function pictures(desk: Desk, { lang = 'zh' as Lang, certificate = undefined as string | undefined } = {}) {
  const view = await mount(<Pictures check={desk.check} certificate={certificate} onSay={(said) => desk.said.push(said)} />, lang);
  open.push(view);
  return view;
}

const file = (name: string) => new File(['x'], name, { type: 'image/jpeg' });

async function choose(view: Mounted, chosen: File): Promise<void> {
  const input = view.one('input[name=picture]');
  Object.defineProperty(input, 'files', { configurable: true, value: [chosen] });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

const last = (desk: Desk) => desk.jobs.at(-1)!;
const answer = async (desk: Desk, found: readonly Judgement[], at = desk.jobs.length - 1) => {
  await act(async () => desk.jobs[at]!.answer(found));
  await settle();
};

describe('choosing', () => {
  test('collapsed at first; says that nothing is stored or sent', async () => {
    const view = await pictures(new Desk());
    expect((view.one('details') as HTMLDetailsElement).open).toBe(false);
    expect(view.text('details')).toContain('不保存，不发送');
  });

  test('the file goes to the check with its kind and the subject’s number', async () => {
    const desk = new Desk();
    const view = await pictures(desk, { certificate: '91440199MA5X000061' });
    await view.type('select[name=picture-kind]', 'id-face');
    await choose(view, file('a.jpg'));
    expect(last(desk).job).toMatchObject({ kind: 'id-face', certificate: '91440199MA5X000061' });
    expect(last(desk).job.file.name).toBe('a.jpg');
  });

  test('a file that is dropped is taken too', async () => {
    const desk = new Desk();
    const view = await pictures(desk);
    const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files: [file('dropped.png')] } });
    await act(async () => void view.one('.picture-drop').dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    expect(last(desk).job.file.name).toBe('dropped.png');
  });
});

describe('while it works', () => {
  test('progress is shown with numbers, and can be stopped', async () => {
    const desk = new Desk();
    const view = await pictures(desk);
    await choose(view, file('a.jpg'));
    await act(async () => last(desk).watch.onProgress({ done: 3, of: 9 }));
    expect(view.text('[data-working]')).toContain('3 / 9');
    await view.press('[data-action=stop-picture]');
    expect(last(desk).watch.signal.aborted).toBe(true);
    expect(view.all('[data-working]')).toEqual([]);
    await answer(desk, [blur]);
    expect(view.all('[data-judgement]')).toEqual([]);
    expect(desk.said).toEqual([]);
  });

  test('a second file ends the work on the first, whose late answer is not shown', async () => {
    const desk = new Desk();
    const view = await pictures(desk);
    await choose(view, file('first.jpg'));
    await choose(view, file('second.jpg'));
    expect(desk.jobs.map(({ watch }) => watch.signal.aborted)).toEqual([true, false]);
    await answer(desk, [size], 1);
    await answer(desk, [blur], 0);
    expect(view.text('[data-picture]')).toContain('second.jpg');
    expect(view.all('[data-judgement]').map((one) => one.dataset['judgement'])).toEqual(['bytes']);
  });

  test('closing the panel ends the work', async () => {
    const desk = new Desk();
    const view = await pictures(desk);
    await choose(view, file('a.jpg'));
    view.unmount();
    open = [];
    await expect.poll(() => last(desk).watch.signal.aborted).toBe(true);
  });
});

describe('what was found', () => {
  test('hints first, then what cannot be told, then what is fine; counted, and announced', async () => {
    const desk = new Desk();
    const view = await pictures(desk);
    await choose(view, file('a.jpg'));
    await answer(desk, [size, untold, blur]);
    expect(view.all('[data-judgement]').map((one) => [one.dataset['judgement'], one.dataset['says']])).toEqual([
      ['sharp', 'hint'],
      ['glare', 'cannot-tell'],
      ['bytes', 'fine'],
    ]);
    expect(view.text('[data-counts]')).toBe('留意 1 · 看不出 1 · 没有发现问题 1');
    expect(desk.said.map(({ zh }) => zh)).toEqual(['图片检查完成：留意 1 项']);
  });

  test('a measure stands with its limit and whose limit it is; a source with its day', async () => {
    const desk = new Desk();
    const view = await pictures(desk);
    await choose(view, file('a.jpg'));
    await answer(desk, [size, untold, blur]);
    expect(view.text('[data-judgement=sharp] [data-measure]')).toMatch(/实测 54\.3.*界限 ≥ 150.*自定/);
    expect(view.text('[data-judgement=bytes] [data-measure]')).toMatch(/实测 1\.5 MB.*界限 ≤ 4 MB.*依据/);
    expect(view.text('[data-judgement=sharp] [data-source]')).toContain('华为云');
    expect(view.all('[data-judgement=glare] [data-measure]')).toEqual([]);
  });

  test('cleared by the person; in English as well', async () => {
    const desk = new Desk();
    const view = await pictures(desk, { lang: 'en' });
    await choose(view, file('a.jpg'));
    await answer(desk, [blur]);
    expect(view.text('[data-picture]')).toContain('What was found in “a.jpg”');
    await view.press('[data-action=clear-picture]');
    expect(view.all('[data-picture]')).toEqual([]);
  });
});
