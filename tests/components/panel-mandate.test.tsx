// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SidePanel } from '../../components/panel/SidePanel.tsx';
import type { PanelPorts } from '../../components/panel/ports.ts';
import { rules } from '../../utils/rules/index.ts';
import { mount, settle, type Mounted } from './kit.tsx';
import { World } from './panel-ports.ts';
import { company, survey } from './samples.ts';

let world: World;
let view: Mounted;
const opened: string[] = [];

async function begin(barred: World['barred'], lang: 'zh' | 'en' = 'zh'): Promise<void> {
  world = new World();
  world.barred = barred;
  opened.length = 0;
  const ports: PanelPorts = { ...world.ports(), openDesk: (hash) => void opened.push(hash) };
  view = await mount(<SidePanel ports={ports} rules={rules} onLang={() => undefined} />, lang);
}

afterEach(() => view.unmount());

describe('a subject without a mandate', () => {
  beforeEach(() => begin('mandate-missing'));

  test('H07: nothing is offered for filling; what is lacking is named', () => {
    expect(view.text('[data-guard=mandate-missing]')).toContain('还缺：授权书编号、同意日期、同意范围、授权截止日');
    expect(view.all('[data-action=fill]')).toHaveLength(0);
    expect(view.one('[data-action=override-mandate]').getAttribute('aria-disabled')).toBe('true');
    expect(view.all('[data-guard]')).toHaveLength(1);
  });

  test('a chosen reason brings the preview, stays in sight, and can be taken back', async () => {
    await view.tick('input[name=mandate-reason][value="客户在场，当面同意"]', true);
    await view.press('[data-action=override-mandate]');
    expect(world.overrides).toEqual(['客户在场，当面同意']);
    expect(view.text('[data-override]')).toContain('未登记完整授权，理由：客户在场，当面同意');
    expect(view.all('[data-action=fill]')).toHaveLength(1);
    await view.press('[data-action=take-back-override]');
    expect(view.all('[data-action=fill]')).toHaveLength(0);
    expect(view.all('[data-guard=mandate-missing]')).toHaveLength(1);
  });

  test('a typed reason is taken only when it says something and holds no number', async () => {
    await view.tick('input[name=mandate-reason][value=typed]', true);
    await view.type('input[name=mandate-own-reason]', '电话 19900000000 同意');
    expect(view.text('[data-reason-fault]')).toContain('号码');
    await view.press('[data-action=override-mandate]');
    expect(world.overrides).toEqual([]);
    await view.type('input[name=mandate-own-reason]', '主管口头批准');
    await view.press('[data-action=override-mandate]');
    expect(world.overrides).toEqual(['主管口头批准']);
  });

  test('a reason holds for one subject on one page', async () => {
    await view.tick('input[name=mandate-reason][value="本单位自己的备案"]', true);
    await view.press('[data-action=override-mandate]');
    world.change({ ...survey, order: '2034805095999' });
    await settle();
    await settle();
    expect(view.all('[data-guard=mandate-missing]')).toHaveLength(1);
  });

  test('leads to the subject in the desk', async () => {
    await view.press('[data-action=mandate-desk]');
    expect(opened).toEqual([`#/subjects/${company.id}`]);
  });
});

test('the open page is not added to a subject whose mandate has ended', async () => {
  await begin('mandate-ended');
  world.store([{ ...company, mandate: { ends: '2026-11-01' } }]);
  await settle();
  await settle();
  expect(view.all('[data-action=look-additions]')).toHaveLength(0);
  expect(view.text('[data-kept=read-only]')).toContain('授权已到期');
  world.store([company]);
  await settle();
  await settle();
  expect(view.all('[data-action=look-additions]')).toHaveLength(1);
});

test('after the end there is no reason to state, in either language', async () => {
  await begin('mandate-ended', 'en');
  expect(view.text('[data-guard=mandate-ended]')).toContain('mandate has ended');
  expect(view.all('[data-action=override-mandate]')).toHaveLength(0);
  await view.press('[data-action=mandate-desk]');
  expect(opened).toEqual(['#/records']);
});
