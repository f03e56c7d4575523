// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { RefusedLine } from '../../components/refusal/RefusedLine.tsx';
import { Refusals } from '../../components/refusal/Refusals.tsx';
import { SidePanel } from '../../components/panel/SidePanel.tsx';
import type { Order } from '../../utils/core/order.ts';
import { hour } from '../../utils/core/time.ts';
import type { Lang } from '../../utils/core/text.ts';
import { rules } from '../../utils/rules/index.ts';
import { mount, type Mounted } from './kit.tsx';
import { World } from './panel-ports.ts';
import { now, stay, survey } from './samples.ts';

let open: Mounted[] = [];
const keep = (mounted: Mounted) => (open.push(mounted), mounted);

afterEach(() => {
  for (const one of open) one.unmount();
  open = [];
});

const refused = (...texts: readonly string[]): Order => ({
  account: 'demo-agency-03',
  order: '2034805095182',
  type: '首次备案',
  stays: [stay('provider-review', '阿里云初审：审核中', [9 * hour, 8 * hour]), stay('provider-rejected', '阿里云初审：驳回', [3 * hour, hour])],
  refusals: texts.map((text, at) => ({ at: now - 2 * hour + at, text, by: 'page' as const })),
});

const show = async (order: Order, { lang = 'zh' as Lang, onRefuse = async () => true, onCopy = () => undefined }: { lang?: Lang; onRefuse?: (text: string) => Promise<boolean>; onCopy?: (text: string) => void } = {}) =>
  keep(await mount(<Refusals order={order} onRefuse={onRefuse} onCopy={onCopy} />, lang));

describe('a refusal with its reasons', () => {
  test('names reason, words, fields, what to do and only those steps', async () => {
    const view = await show(refused('1、网站名称含有“国家”字样，请修改；2、主体负责人手机号为空号。'));
    expect(view.all('[data-reason]').map((one) => [one.dataset['reason'], one.dataset['sure']])).toEqual([['site-name', 'true'], ['phone', 'true']]);
    expect(view.text('[data-reason=site-name]')).toContain('网站名称含有“国家”字样');
    expect(view.all('[data-reason=phone] [data-flagged]').map((one) => one.dataset['flagged'])).toEqual(['principal.mobile']);
    const redo = view.text('[data-reason=site-name] [data-redo]');
    expect(redo).toMatch(/网站.*→ 改好后重新提交$/);
    expect(redo).not.toContain('主体信息');
    expect(view.text('[data-reason=site-name]')).toContain('不是主办者名称');
    expect(view.all('[data-reason=site-name] [data-source=aliyunRejections]')).toHaveLength(1);
  });

  test('shows in full, and copies, what was not understood', async () => {
    const onCopy = vi.fn();
    const view = await show(refused('域名未实名认证。请补充党建工作情况说明。'), { onCopy });
    expect(view.text('[data-unknown]')).toContain('请补充党建工作情况说明');
    await view.press('[data-action=copy-unknown]');
    expect(onCopy).toHaveBeenCalledWith('请补充党建工作情况说明');
  });

  test('says that it recognised nothing, and what to do then', async () => {
    const view = await show(refused('请补充党建工作情况说明'), { lang: 'en' });
    expect(view.text('[data-nothing]')).toContain('No known reason');
    expect(view.text('[data-unknown]')).toContain('请补充党建工作情况说明');
  });

  test('marks what is only possible', async () => {
    const view = await show(refused('域名核验不通过'));
    expect(view.all('[data-reason]').every((one) => one.dataset['sure'] === 'false')).toBe(true);
    expect(view.text('.refusals')).toContain('可能');
  });

  test('folds away what was answered before', async () => {
    const order = refused('域名未实名认证');
    const again: Order = { ...order, stays: [...order.stays, stay('provider-review', '阿里云初审：审核中', [hour / 2, 0])] };
    const view = await show(again);
    expect(view.one('.refusals').dataset['refusals']).toBe('0');
    expect(view.text('[data-earlier] summary')).toContain('以前的驳回（1）');
  });

  test('a text is read before it is kept, and the box is empty after', async () => {
    const kept: string[] = [];
    const view = await show(refused(), { onRefuse: async (text) => (kept.push(text), true) });
    expect(view.one('[data-action=keep-refusal]').getAttribute('aria-disabled')).toBe('true');
    await view.type('textarea', ' 您好：空壳主体 ');
    expect(view.all('[data-preview] [data-reason=shell-entity]')).toHaveLength(1);
    await view.press('[data-action=keep-refusal]');
    expect(kept).toEqual(['您好：空壳主体']);
    expect((view.one('textarea') as HTMLTextAreaElement).value).toBe('');
  });

  test('what could not be kept stays in the box', async () => {
    const view = await show(refused(), { onRefuse: async () => false });
    await view.type('textarea', '电话未接通');
    await view.press('[data-action=keep-refusal]');
    expect((view.one('textarea') as HTMLTextAreaElement).value).toBe('电话未接通');
  });

  test('a closed order without a refusal shows nothing', async () => {
    const view = await show({ ...refused(), stays: [stay('approved', '备案成功', [hour, 0])] });
    expect(view.root.textContent).toBe('');
  });
});

test('one line for lists, none where nothing stands', async () => {
  expect(keep(await mount(<RefusedLine order={refused('短信核验超时')} />)).text('[data-refused]')).toBe('驳回：短信核验超时或错误过多，2 处要核对');
  expect(keep(await mount(<RefusedLine order={refused()} />)).root.textContent).toBe('');
});

describe('the panel on a page of a refused order', () => {
  const panel = async (world: World) => keep(await mount(<SidePanel ports={world.ports()} rules={rules} onLang={() => undefined} />));

  test('lists the flagged fields and what becomes of them', async () => {
    const world = new World();
    world.orders = [refused('通讯地址不详细，请精确到门牌号；主体负责人手机号停机；网站名称不合格')];
    const view = await panel(world);
    const fate = (field: string) => view.text(`[data-refused-field="${field}"]`);
    expect(fate('subject.mailingAddress')).toContain('会覆盖');
    expect(fate('principal.mobile')).toContain('先改资料');
    expect(fate('site.name')).toContain('不在这一页');
  });

  test('the preview lists flagged fields first, with a mark and the reason', async () => {
    const world = new World();
    const rows = (view: Mounted, kind: string) => view.all(`[data-write][data-kind=${kind}]`).map((row) => row.dataset['write']);
    const before = await panel(world);
    expect(rows(before, 'overwrite')).toEqual(['subject.mailingAddress', 'principal.emergencyPhone']);
    world.orders = [refused('应急联系电话与负责人手机号相同，请修改')];
    const view = await panel(world);
    expect(rows(view, 'overwrite')).toEqual(['principal.emergencyPhone', 'subject.mailingAddress']);
    expect(view.text('[data-write="principal.emergencyPhone"] .flag')).toBe('驳回点名：电话号码有问题');
    expect(view.all('[data-write="subject.mailingAddress"] .flag')).toHaveLength(0);
    // Nothing is ticked because of it.
    expect(view.one('[data-write="principal.emergencyPhone"] input').matches(':checked')).toBe(false);
  });

  test('nothing of another order or account', async () => {
    const world = new World();
    world.orders = [{ ...refused('通讯地址不详细'), order: '2034805095199' }, { ...refused('通讯地址不详细'), account: 'other' }];
    const view = await panel(world);
    expect(view.all('[data-refused-order]')).toHaveLength(0);
    expect(view.all('.flag')).toHaveLength(0);
  });

  test('a refusal pasted there flags the fields at once', async () => {
    const world = new World();
    world.page = survey;
    world.orders = [refused()];
    const view = await panel(world);
    await view.type('textarea', '通讯地址不详细');
    await view.press('[data-action=keep-refusal]');
    expect(view.text('.refused-line')).toContain('通信地址不精确');
    expect(view.all('[data-refused-field="subject.mailingAddress"]')).toHaveLength(1);
  });
});
