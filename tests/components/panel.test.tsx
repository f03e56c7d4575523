// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { SidePanel } from '../../components/panel/SidePanel.tsx';
import type { Lang } from '../../utils/core/text.ts';
import { rules } from '../../utils/rules/index.ts';
import { mount, settle, type Mounted } from './kit.tsx';
import { World } from './panel-ports.ts';
import { company, now, smsOrder, survey } from './samples.ts';

let open: Mounted[] = [];

async function panel(world: World, lang: Lang = 'zh'): Promise<Mounted> {
  const mounted = await mount(<SidePanel ports={world.ports()} rules={rules} onLang={() => undefined} />, lang);
  open.push(mounted);
  return mounted;
}

afterEach(() => {
  for (const one of open) one.unmount();
  open = [];
});

const isChecked = (row: HTMLElement) => row.querySelector<HTMLInputElement>('input[type=checkbox]')!.checked;

describe('preview', () => {
  test('the one subject bound to the signed-in account is chosen by itself', async () => {
    const view = await panel(new World());
    expect(view.all('[data-subject]').map((card) => card.dataset['subject'])).toEqual(['company']);
    expect(view.text('.who')).toContain('demo-agency-03');
  });

  test('blank fields are ticked; overwrites stand apart and unticked; equal fields are neither', async () => {
    const view = await panel(new World());
    const rows = (kind: string) => view.all(`[data-write][data-kind=${kind}]`);
    expect(rows('fill').map((row) => row.dataset['write'])).toEqual(['principal.name', 'principal.email']);
    expect(rows('fill').every(isChecked)).toBe(true);
    expect(rows('overwrite').map((row) => row.dataset['write'])).toEqual(['subject.mailingAddress', 'principal.emergencyPhone']);
    expect(rows('overwrite').some(isChecked)).toBe(false);
    expect(view.all('[data-missing="subject.name"][data-reason=same]')).toHaveLength(1);
  });

  test('a row that cannot be undone says so before it is filled', async () => {
    const world = new World();
    world.page = { ...survey, slots: survey.slots.map((slot) => (slot.field === 'principal.name' ? { ...slot, oneWay: true as const } : slot)) };
    const view = await panel(world);
    expect(view.all('[data-one-way]')).toHaveLength(1);
    expect(view.text('[data-write="principal.name"]')).toContain('不能撤销');
  });

  test('personal values are masked, also where old and new look the same', async () => {
    const view = await panel(new World());
    expect(view.text('.panel-body')).not.toContain('19900000007');
    expect(view.text('[data-write="principal.emergencyPhone"]')).toContain('199****0000');
  });

  test('the checks judge the page as it would be, and follow the ticks', async () => {
    const view = await panel(new World());
    const finding = '[data-after] [data-finding=principal-emergency-distinct]';
    expect(view.all(finding)).toHaveLength(1);
    await view.tick('[data-write="principal.emergencyPhone"] input', true);
    expect(view.all(finding)).toHaveLength(0);
  });

  test('an overwrite ticked on one page is not ticked on the next', async () => {
    const world = new World();
    const view = await panel(world);
    await view.tick('[data-write="principal.emergencyPhone"] input', true);
    world.change({ ...survey });
    await settle();
    expect(isChecked(view.one('[data-write="principal.emergencyPhone"]'))).toBe(true);
    world.change({ ...survey, page: 'summary' });
    await settle();
    expect(isChecked(view.one('[data-write="principal.emergencyPhone"]'))).toBe(false);
  });

  test('what cannot be filled carries its reason in words and a copy of the value', async () => {
    const world = new World();
    const view = await panel(world);
    expect(view.text('[data-missing="principal.idNumber"]')).toContain('页面上有两处都像这一项');
    await view.press('[data-missing="principal.idNumber"] [data-action=copy]');
    expect(world.copied).toEqual(['11019919000101001X']);
    expect(view.text('[data-untouched=sms-code]')).toContain('验证码');
  });

  test('a subject with several sites is planned with the chosen one', async () => {
    const world = new World();
    const view = await panel(world);
    await view.type('select[name=site]', 'site-2');
    expect(world.planned.at(-1)).toEqual({ kind: 'profile', id: 'company', site: 'site-2' });
  });
});

describe('fill', () => {
  test('only ticked fields are written, and each has its result', async () => {
    const world = new World();
    world.fates.set('principal.email', { result: 'altered', shown: 'ZHANG@EXAMPLE.COM' });
    world.fates.set('principal.emergencyPhone', { result: 'refused', shown: '19900000000', reason: 'not-accepted' });
    const view = await panel(world);
    await view.tick('[data-write="principal.emergencyPhone"] input', true);
    await view.press('[data-action=fill]');
    expect(world.filled).toEqual([['principal.name', 'principal.email', 'principal.emergencyPhone']]);
    expect(view.all('[data-result]').map((row) => [row.dataset['result'], row.dataset['field']])).toEqual([
      ['refused', 'principal.emergencyPhone'],
      ['altered', 'principal.email'],
      ['written', 'principal.name'],
    ]);
    expect(view.text('[data-result=refused]')).toContain('写入后页面没有采用');
    expect(view.text('[data-live]')).toBe('已填 1 / 3 项，2 项需要您处理');
  });

  test('the live region says it in English too', async () => {
    const view = await panel(new World(), 'en');
    await view.press('[data-action=fill]');
    expect(view.text('[data-live]')).toBe('2 of 2 filled');
  });

  test('a result can be copied and shown on the page', async () => {
    const world = new World();
    world.fates.set('principal.email', { result: 'refused', shown: '', reason: 'read-only' });
    const view = await panel(world);
    await view.press('[data-action=fill]');
    await view.press('[data-result=refused] [data-action=copy]');
    await view.press('[data-result=refused] [data-action=show]');
    expect(world.copied).toEqual(['zhang@example.com']);
    expect(world.shown).toEqual(['principal.email']);
  });

  test('after a fill the plan is made anew: nothing is left to fill', async () => {
    const world = new World();
    const view = await panel(world);
    await view.press('[data-action=fill]');
    expect(view.all('[data-kind=fill]')).toHaveLength(0);
    expect(view.one('[data-action=fill]').getAttribute('aria-disabled')).toBe('true');
    await view.press('[data-action=fill]');
    expect(world.filled).toHaveLength(1);
  });

  test('an expired preview is made anew and filled when it says the same', async () => {
    const world = new World();
    const view = await panel(world);
    world.time += 90_000;
    await view.press('[data-action=fill]');
    expect(world.filled).toEqual([['principal.name', 'principal.email']]);
  });

  test('a page that changed under an expired preview is shown again, not filled', async () => {
    const world = new World();
    const view = await panel(world);
    world.time += 90_000;
    world.page = { ...survey, slots: survey.slots.map((slot) => (slot.field === 'principal.email' ? { ...slot, value: 'other@example.com' } : slot)) };
    await view.press('[data-action=fill]');
    expect(world.filled).toEqual([]);
    expect(view.text('[role=alert]')).toContain('页面在预览之后变了');
    expect(view.one('[data-write="principal.email"]').dataset['kind']).toBe('overwrite');
  });

  test('a page that became another one under an expired preview loses its ticks', async () => {
    const world = new World();
    const view = await panel(world);
    await view.tick('[data-write="principal.emergencyPhone"] input', true);
    world.time += 90_000;
    world.page = { ...survey, order: '2034805095999' };
    await view.press('[data-action=fill]');
    expect(world.filled).toEqual([]);
    expect(isChecked(view.one('[data-write="principal.emergencyPhone"]'))).toBe(false);
  });

  test('undo without a fill says so and what is safe', async () => {
    const view = await panel(new World());
    await view.press('[data-action=undo]');
    expect(view.text('[role=alert]')).toContain('没有可以撤销的填写');
  });
});

describe('guard', () => {
  const other = { ...survey, account: 'somebody-else' };

  test('another account stops everything and both are named', async () => {
    const world = new World();
    world.page = other;
    const view = await panel(world);
    await view.press('[data-subject=company] [data-action=choose]');
    expect(view.text('[data-guard]')).toMatch(/somebody-else.*demo-agency-03/);
    expect(view.all('[data-write], [data-action=fill]')).toHaveLength(0);
    expect(view.all('[data-action=look-additions]')).toHaveLength(0);
  });

  test('an account that cannot be read asks for an explicit confirmation', async () => {
    const world = new World();
    const { account: _, ...nameless } = survey;
    world.page = nameless;
    const view = await panel(world);
    await view.press('[data-subject=company] [data-action=choose]');
    expect(view.text('[data-guard]')).toContain('demo-agency-03');
    expect(view.all('[data-write]')).toHaveLength(0);
    await view.press('[data-guard] [data-action=confirm-account]');
    expect(view.all('[data-guard]')).toHaveLength(0);
    expect(view.all('[data-write]').length).toBeGreaterThan(0);
  });

  test('a confirmation holds for one page and order; the next one asks again', async () => {
    const world = new World();
    const { account: _, ...nameless } = survey;
    world.page = nameless;
    const view = await panel(world);
    await view.press('[data-subject=company] [data-action=choose]');
    await view.press('[data-guard] [data-action=confirm-account]');
    world.change({ ...nameless, order: '2034805095999' });
    await settle();
    expect(view.all('[data-guard]')).toHaveLength(1);
    expect(view.all('[data-write]')).toHaveLength(0);
  });

  test('a change of account under an open preview brings the guard', async () => {
    const world = new World();
    const view = await panel(world);
    expect(view.all('[data-write]').length).toBeGreaterThan(0);
    world.change(other);
    await settle();
    expect(view.all('[data-guard]')).toHaveLength(1);
    expect(view.all('[data-write]')).toHaveLength(0);
  });
});

describe('search', () => {
  test('any fragment of name, number, phone or domain finds the subject; the query outlives a new reading of the page', async () => {
    const world = new World();
    const { account: _, ...nameless } = survey;
    world.page = nameless;
    const view = await panel(world);
    for (const [query, id] of [['示例科技', 'company'], ['ma5x0000', 'company'], ['0007', 'company'], ['ride-', 'person'], ['王', 'person']] as const) {
      await view.type('input[type=search]', query);
      expect(view.all('[data-subject]').map((card) => card.dataset['subject']), query).toEqual([id]);
    }
    world.change({ ...nameless, page: 'wizard.site' });
    await settle();
    expect((view.one('input[type=search]') as HTMLInputElement).value).toBe('王');
  });

  test('what another window stored or erased is seen when this one comes to the front', async () => {
    const world = new World();
    const view = await panel(world);
    world.store([{ ...company, values: { ...company.values, 'principal.name': '李四' } }]);
    await settle();
    expect(view.text('[data-write="principal.name"] .new')).toBe('李*');
    world.store([]);
    await settle();
    expect(view.text('[data-empty]')).toContain('还没有存过主体');
    expect(view.all('[data-write], [role=alert]')).toHaveLength(0);
  });

  test('a subject that was let go is not chosen again by itself', async () => {
    const world = new World();
    const view = await panel(world);
    await view.press('[data-action=change-subject]');
    world.change({ ...survey, page: 'wizard.site' });
    await settle();
    expect(view.all('[data-subject]').length).toBe(2);
  });
});

test('a press that removes itself leaves the focus where the work goes on', async () => {
  const view = await panel(new World());
  view.one('[data-action=change-subject]').focus();
  await view.press('[data-action=change-subject]');
  expect(document.activeElement).toBe(view.one('input[type=search]'));
  view.one('[data-subject=person] [data-action=choose]').focus();
  await view.press('[data-subject=person] [data-action=choose]');
  expect(document.activeElement).toBe(view.one('[data-action=change-subject]'));
});

describe('keeping the page', () => {
  test('the open page becomes a new subject', async () => {
    const world = new World();
    world.profiles = [];
    const view = await panel(world);
    expect(view.text('[data-empty]')).toContain('还没有存过主体');
    await view.press('[data-action=save-subject]');
    expect(world.profiles).toHaveLength(1);
    expect(world.profiles[0]!.values).toEqual({
      'subject.name': '虚构示例科技有限公司',
      'subject.mailingAddress': '示例路',
      'principal.mobile': '19900000000',
      'principal.emergencyPhone': '19900000000',
    });
    expect(view.text('[data-live]')).toContain('已存为新主体');
    expect(view.all('.subject-chosen')).toHaveLength(1);
  });

  test('adding the page to a subject shows first what changes', async () => {
    const world = new World();
    const view = await panel(world);
    await view.press('[data-action=look-additions]');
    expect(view.all('[data-change]').map((row) => row.dataset['change'])).toEqual(['subject.mailingAddress', 'principal.emergencyPhone']);
    expect(world.profiles).toContain(company);
    await view.press('[data-action=add-to-subject]');
    const saved = world.profiles.find(({ id }) => id === 'company')!;
    expect(saved.values['subject.mailingAddress']).toBe('示例路');
    expect(saved.values['principal.email']).toBe('zhang@example.com');
    expect(saved.account).toBe('demo-agency-03');
  });

  test('a refused save says what is safe and keeps the screen', async () => {
    const world = new World();
    world.saveFails = Object.assign(new Error('full'), { text: { zh: '磁盘已满，没有存上', en: 'The disk is full' } });
    const view = await panel(world);
    await view.press('[data-action=save-subject]');
    expect(view.text('[role=alert]')).toContain('磁盘已满，没有存上');
    expect(world.profiles).toHaveLength(2);
  });
});

describe('drafts', () => {
  const draft = { id: 'd1', account: 'demo-agency-03', order: '2034805095182', page: 'wizard.subject', at: now - 3_600_000, values: { 'subject.mailingAddress': '示例路9号', 'principal.name': '赵六' } };

  test('a draft of this account is compared, and restored through the fill path', async () => {
    const world = new World();
    world.drafts = [draft, { ...draft, id: 'd2', account: 'another' }];
    const view = await panel(world);
    expect(view.all('[data-draft]').map((one) => one.dataset['draft'])).toEqual(['d1']);
    await view.press('[data-action=compare-draft]');
    expect(view.all('[data-change]').map((row) => row.dataset['change'])).toEqual(['subject.mailingAddress', 'principal.name']);
    await view.press('[data-action=restore-draft]');
    expect(world.planned.at(-1)).toEqual({ kind: 'draft', id: 'd1' });
    await view.press('[data-action=fill]');
    expect(world.filled).toEqual([['principal.name']]);
  });

  test('a draft is thrown away only after a question', async () => {
    const world = new World();
    world.drafts = [draft];
    const view = await panel(world);
    await view.press('[data-action=ask-discard-draft]');
    expect(world.drafts).toHaveLength(1);
    await view.press('[data-action=discard-draft]');
    expect(world.drafts).toHaveLength(0);
    expect(view.all('[data-draft]')).toHaveLength(0);
  });
});

describe('one value that a check suggests', () => {
  const fix = { field: 'principal.emergencyPhone', value: '19900000007' } as const;

  test('is shown alone and ticked, goes through the fill path, and gives way to the subject', async () => {
    const world = new World();
    const view = await panel(world);
    world.ask(fix);
    await settle();
    expect(view.all('[data-fix]')).toHaveLength(1);
    expect(world.planned.at(-1)).toEqual({ kind: 'fix', ...fix });
    expect(view.all('[data-write]').map((row) => row.dataset['write'])).toEqual(['principal.emergencyPhone']);
    expect(isChecked(view.one('[data-write="principal.emergencyPhone"]'))).toBe(true);
    await view.press('[data-action=fill]');
    expect(world.filled).toEqual([['principal.emergencyPhone']]);
    expect(view.all('[data-fix]')).toHaveLength(0);
    expect(world.planned.at(-1)?.kind).toBe('profile');
  });

  test('is left without being written', async () => {
    const world = new World();
    const view = await panel(world);
    world.ask(fix);
    await settle();
    await view.press('[data-action=leave-fix]');
    expect(view.all('[data-fix]')).toHaveLength(0);
    expect(world.filled).toEqual([]);
  });

  test('belongs to the page that it was asked on', async () => {
    const world = new World();
    const view = await panel(world);
    world.ask(fix);
    await settle();
    world.change({ ...survey, page: 'wizard.site' });
    await settle();
    expect(view.all('[data-fix]')).toHaveLength(0);
  });
});

test('beside a page that is not the console it says so and keeps the list', async () => {
  const world = new World();
  world.page = undefined;
  const view = await panel(world);
  expect(view.text('.panel-body')).toContain('这个标签页不是备案控制台');
  expect(view.all('[data-subject]')).toHaveLength(2);
  expect(view.all('[data-action=fill], [data-action=undo]')).toHaveLength(0);
});

describe('texts to send', () => {
  test('the letter of the step in front is copied without a name, and with one when asked', async () => {
    const world = new World();
    const view = await panel(world);
    expect(view.one('[data-letter]').dataset['letter']).toBe('subject');
    await view.press('[data-action=copy-letter-zh]');
    expect(world.copied[0]).toContain('通信地址写到门牌号');
    expect(world.copied[0]).not.toMatch(/张三|虚构示例|199/);
    await view.tick('input[name=letter-names]', true);
    await view.press('[data-action=copy-letter-en]');
    expect(world.copied[1]).toContain('Dear 张三');
  });

  test('it follows the page and the account’s order', async () => {
    const world = new World();
    const view = await panel(world);
    world.orders = [smsOrder];
    world.change({ ...survey, page: 'order.detail', slots: [], unread: [] });
    await expect.poll(() => view.text('[data-letter]')).toContain('2026-11-24');
    expect(view.one('[data-letter]').dataset['letter']).toBe('sms');
    world.change(undefined);
    await settle();
    expect(view.all('[data-letters]')).toHaveLength(0);
  });
});
