// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SidePanel } from '../../components/panel/SidePanel.tsx';
import type { Lang } from '../../utils/core/text.ts';
import { mount, settle, type Mounted } from './kit.tsx';
import { World } from './panel-ports.ts';
import { company, smsOrder, survey } from './samples.ts';

let world: World;
let view: Mounted;

async function show(lang: Lang = 'zh'): Promise<void> {
  view = await mount(<SidePanel ports={world.ports()} rules={[]} onLang={() => undefined} />, lang);
  await settle();
}

beforeEach(() => {
  world = new World();
  world.profiles = [{ ...company, values: { ...company.values, 'subject.region': '江苏省/南京市' } }];
});

afterEach(() => view.unmount());

const head = () => view.text('[data-papers] > summary');
const type = () => (view.one('select[name=paper-type]') as HTMLSelectElement).value;

describe('papers beside the console', () => {
  test('counted for the chosen subject’s nature and province, ticked and kept with it', async () => {
    await show();
    expect(head()).toBe('资料 0/7');
    expect((view.one('[data-papers]') as HTMLDetailsElement).open).toBe(false);
    await view.tick('[data-ready="paper/truth-notice"] input', true);
    expect(head()).toBe('资料 1/7');
    expect(world.papers.get('company')).toEqual(['paper/truth-notice']);
    await view.tick('[data-ready="paper/truth-notice"] input', false);
    expect(head()).toBe('资料 0/7');
  });

  test('what was ticked before is there again; a paper that is only perhaps needed counts once ticked', async () => {
    world.papers.set('company', ['paper/principal-id', 'paper/party-letter', 'prepare/account']);
    await show();
    expect(head()).toBe('资料 2/8');
    expect(view.text('[data-maybe] > summary')).toMatch(/^可能要的 \d+ 样： .*域名证书|^可能要的 \d+ 样： .*党建确认函/);
  });

  test('the type is that of the order in front, and can be chosen', async () => {
    world.orders = [{ ...smsOrder, type: '取消接入' }];
    await show();
    expect(type()).toBe('cancel-access');
    expect(view.text('[data-papers]')).toContain('没有找到要传资料的说明');
    await view.type('select[name=paper-type]', 'change-subject');
    expect(head()).toBe('资料 0/2');
  });

  test('without a known order it is a first filing; open on the page where papers are handed in', async () => {
    world.page = { ...survey, page: 'wizard.upload' };
    await show();
    expect(type()).toBe('first');
    expect((view.one('[data-papers]') as HTMLDetailsElement).open).toBe(true);
  });

  test('what the page in front asks about comes first', async () => {
    const shown = () => view.all('[data-papers] > ul > [data-ready]').map((row) => row.dataset['ready']);
    await show();
    expect(shown().slice(0, 2)).toEqual(['paper/entity-certificate', 'paper/principal-id']);
    world.change({ ...survey, page: 'wizard.site' });
    await settle();
    expect(shown().slice(0, 2)).toEqual(['paper/site-principal-id', 'paper/face-check']);
    expect(shown()).toHaveLength(7);
  });

  test('a picture of a paper is asked for with its kind; what has no picture offers none', async () => {
    await show();
    await view.press('[data-ready="paper/principal-id"] [data-action=check-picture]');
    expect((view.one('[data-pictures]') as HTMLDetailsElement).open).toBe(true);
    expect((view.one('select[name=picture-kind]') as HTMLSelectElement).value).toBe('id-face');
    await view.press('[data-ready="paper/domain-certificate"] [data-action=check-picture]');
    expect((view.one('select[name=picture-kind]') as HTMLSelectElement).value).toBe('domain');
    expect(view.all('[data-ready="paper/face-check"] [data-action=check-picture]')).toHaveLength(0);
  });

  test('without a subject no papers are claimed, the card is still there', async () => {
    world.profiles = [];
    await show();
    expect(view.all('[data-papers]')).toHaveLength(0);
    expect(view.text('[data-card=face]')).toContain('人脸核验卡');
  });
});

describe('the card for the phone', () => {
  test('copied in either language; the backdrop only where the page says 办理拍照', async () => {
    await show('en');
    await view.press('[data-card=face] [data-action=copy-card-zh]');
    expect(world.copied.at(-1)).toMatch(/纯白的墙[\s\S]*2026-11-26/);
    expect(world.copied.at(-1)).not.toMatch(/[A-Za-z]{12,}/);
    expect(view.all('[data-card=backdrop]')).toHaveLength(0);
    world.change({ ...survey, page: 'classic.photo' });
    await settle();
    expect(view.text('[data-card=backdrop]')).toContain('No red or blue top');
    await view.press('[data-card=face] [data-action=print-card]');
    expect(world.printed).toBe(1);
    expect(view.text('[data-card-sheet]')).toContain('备案人脸核验说明');
  });
});
