import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progress, type Place, type StepState } from '../../utils/core/guide.ts';
import { stages } from '../../utils/core/order.ts';
import { limits } from '../../utils/data/limits.ts';
import { addWebsite } from '../../utils/guides/add-website.ts';
import { guides } from '../../utils/guides/index.ts';
import { pages } from '../../utils/portal/index.ts';

const place = (page: string, more: Partial<Place> = {}): Place => ({ page, reading: {}, blocked: [], signedIn: true, ...more });
const states = (at: Place, ticked: readonly string[] = []): Record<string, StepState> =>
  Object.fromEntries(progress(addWebsite, at, ticked).map(({ step, state }) => [step.id, state]));
const current = (at: Place, ticked: readonly string[] = []) =>
  progress(addWebsite, at, ticked).filter(({ state }) => state === 'current').map(({ step }) => step.id);
const done = (at: Place, ticked: readonly string[] = []) =>
  progress(addWebsite, at, ticked).filter(({ state }) => state === 'done').map(({ step }) => step.id);
const checksOf = (at: Place, id: string, ticked: readonly string[] = []) =>
  Object.fromEntries(progress(addWebsite, at, ticked).find(({ step }) => step.id === id)!.checks.map(({ check, done: isDone, by }) => [check.id, by ?? isDone]));

const detailOf = (id: string) => addWebsite.steps.find((step) => step.id === id)?.detail.zh ?? '';

const instance = { 'access.instance': 'i-bp1example', 'site.name': '' } as const;

test.each<[string, Place, string]>([
  ['the login page', place('login', { signedIn: false }), 'log-on'],
  ['the list of orders', place('orders'), 'add-website'],
  ['the basic check', place('wizard.basic'), 'add-website'],
  ['the subject page', place('wizard.subject'), 'subject'],
  ['the website page without an instance', place('wizard.site', { reading: { 'access.instance': '', 'site.name': '' } }), 'instance'],
  ['the website page with an instance', place('wizard.site', { reading: instance }), 'website'],
  ['the summary', place('wizard.summary'), 'website'],
  ['the upload page', place('wizard.upload'), 'upload'],
  ['the submit page', place('wizard.submit'), 'verify-person'],
])('on %s the step is the one of that page', (_, at, step) => {
  expect(current(at)).toEqual([step]);
});

test('the eight steps can be walked on the classic console', () => {
  const walk = ['login', 'classic.home', 'classic.type', 'classic.subject', 'classic.product', 'classic.site', 'classic.upload', 'classic.photo'];
  expect(walk.map((page) => current(place(page))[0])).toEqual([
    'log-on', 'add-website', 'add-website', 'subject', 'instance', 'website', 'upload', 'backdrop-photo',
  ]);
  expect(current(place('classic.detail', { stage: 'sms' }))).toEqual(['sms']);
  expect(done(place('classic.photo'))).toEqual(['log-on', 'add-website', 'subject', 'instance', 'website', 'upload']);
});

test('only what the console has led past is done: the classic console shows a filed subject before the product', () => {
  expect(states(place('classic.product'))).toMatchObject({ 'log-on': 'done', 'add-website': 'done', subject: 'done', instance: 'current' });
  expect(states(place('classic.subject'))).toMatchObject({ instance: 'next', subject: 'current', website: 'next' });
  expect(done(place('wizard.subject'))).toEqual(['log-on', 'add-website']);
  expect(done(place('wizard.site', { reading: { 'access.instance': '' } }))).toEqual(['log-on', 'add-website', 'subject']);
});

test.each([
  ['provider-review', 'sms'],
  ['awaiting-submission', 'sms'],
  ['sms', 'sms'],
  ['provider-rejected', 'verify-person'],
  ['sms-rejected', 'verify-person'],
  ['administration-rejected', 'verify-person'],
  ['photo', 'backdrop-photo'],
  ['administration-review', 'administration'],
  ['approved', 'after-approval'],
  ['draft', 'add-website'],
  ['abandoned', 'add-website'],
  ['unknown', 'add-website'],
] as const)('on the list of orders an order at %s is at the step %s', (stage, step) => {
  expect(current(place('orders', { stage }))).toEqual([step]);
});

test('an order under way has passed every step before', () => {
  expect(states(place('orders', { stage: 'administration-review' }))).toEqual({
    'log-on': 'done', 'add-website': 'done', subject: 'done', instance: 'done', website: 'done', upload: 'done', 'verify-person': 'done',
    'backdrop-photo': 'unneeded', sms: 'done', administration: 'current', 'after-approval': 'next',
  });
});

test('an earlier order says nothing of the form that is being filled', () => {
  const at = place('wizard.subject', { stage: 'approved' });
  expect(current(at)).toEqual(['subject']);
  expect(done(at)).toEqual(['log-on', 'add-website']);
  expect(checksOf(place('wizard.basic', { stage: 'approved' }), 'add-website')['no-open-order']).toBe(false);
});

test('once everything after approval is ticked, the list of orders offers the next website', () => {
  const ticked = ['after-resolved', 'after-footer', 'after-public-security'].map((id) => `add-website/${id}`);
  const at = place('orders', { stage: 'approved' });
  expect(current(at, ticked)).toEqual(['add-website']);
  expect(states(at, ticked)).toMatchObject({ sms: 'next', administration: 'next', 'after-approval': 'next' });
});

test('checks that the page shows tick themselves, others by hand', () => {
  const reading = { 'site.serviceType': '网站', 'site.domain': 'example-demo.com' };
  expect(checksOf(place('wizard.basic', { reading }), 'add-website', ['add-website/region'])).toEqual({
    'no-open-order': false, 'service-type': 'page', domain: 'page', region: 'hand',
  });
  expect(checksOf(place('wizard.basic', { reading, blocked: ['domain-bare'] }), 'add-website').domain).toBe(false);
  expect(checksOf(place('wizard.basic', { reading: { 'site.serviceType': 'App' } }), 'add-website')['service-type']).toBe(false);
  expect(checksOf(place('orders', { stage: 'sms' }), 'add-website')['no-open-order']).toBe(false);
  expect(checksOf(place('orders', { stage: 'approved' }), 'add-website')['no-open-order']).toBe('page');
});

test('a tick does not stand against what the page shows, and only what the page cannot tell is ticked', () => {
  const at = place('wizard.site', { reading: { 'site.name': '', 'access.serviceCode': '' } });
  expect(checksOf(at, 'instance', ['add-website/instance-chosen'])['instance-chosen']).toBe(false);
  const [told] = progress(addWebsite, at, []).find(({ step }) => step.id === 'instance')!.checks;
  const [untold] = progress(addWebsite, place('wizard.upload'), []).find(({ step }) => step.id === 'upload')!.checks;
  expect([told?.byHand, untold?.byHand]).toEqual([undefined, true]);
});

test('a service number stands for an instance', () => {
  const at = place('classic.product', { reading: { 'access.instance': '', 'access.serviceCode': 'a3f6d494-c6df' } });
  expect(checksOf(at, 'instance')['instance-chosen']).toBe('page');
});

test('blocking faults on the subject page keep it from being sound', () => {
  const reading = { 'subject.name': '虚构示例科技有限公司' };
  expect(checksOf(place('wizard.subject', { reading }), 'subject')['subject-sound']).toBe('page');
  expect(checksOf(place('wizard.subject', { reading, blocked: ['credit-code'] }), 'subject')['subject-sound']).toBe(false);
});

test('the backdrop is spoken of only where the console asks for it, and the face check only where it does not', () => {
  for (const { id } of pages.filter((page) => page.id !== 'classic.photo')) {
    expect(states(place(id, { stage: 'provider-review' }))['backdrop-photo']).toBe('unneeded');
  }
  expect(states(place('classic.photo'))).toMatchObject({ 'backdrop-photo': 'current', 'verify-person': 'unneeded' });
});

test('what the text of 2018 says otherwise is shown as such', () => {
  expect(detailOf('sms')).toMatch(/24 小时.*2018 年的文档写 7 省区 48 小时/);
  expect(detailOf('administration')).toMatch(/1–20 个工作日（2018 年的文档写 3–20）/);
  expect(detailOf('verify-person')).toMatch(/白色背景.*2018 年的文档写幕布拍照/);
});

test('every page of a step is a page of the portal, and every step says who, how long, what goes wrong and from where', () => {
  const known = pages.map(({ id }) => id);
  for (const { pages: onPages, takes, pitfall, source, checks, title, detail } of addWebsite.steps) {
    for (const page of onPages) expect(known).toContain(page);
    for (const text of [title, detail, takes, pitfall]) expect([text?.zh ?? '', text?.en ?? '']).not.toContain('');
    expect(source.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(checks.length).toBeGreaterThan(0);
    for (const { seen, from } of checks) expect(seen === undefined).toBe(from === undefined);
  }
  for (const page of [...addWebsite.overview, ...addWebsite.flows.flat()]) expect(known).toContain(page);
});

test('ids of guides, steps and checks are used once; what settles a deadline is a check', () => {
  const ids = guides.flatMap(({ id, steps }) => steps.flatMap((step) => step.checks.map((check) => `${id}/${check.id}`)));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(addWebsite.steps.map(({ id }) => id)).size).toBe(addWebsite.steps.length);
  for (const { settledBy } of limits.orders) if (settledBy !== undefined) expect(ids).toContain(settledBy);
});

test('wherever a person is, exactly one step is current and it is needed', () => {
  const everyCheck = addWebsite.steps.flatMap(({ checks }) => checks.map(({ id }) => `add-website/${id}`));
  fc.assert(
    fc.property(
      fc.constantFrom(...pages.map(({ id }) => id), 'unknown'),
      fc.constantFrom(undefined, ...stages),
      fc.subarray(everyCheck),
      fc.boolean(),
      fc.record({ 'site.name': fc.constantFrom('', '示例'), 'access.instance': fc.constantFrom('', 'i-1') }, { requiredKeys: [] }),
      (...[page, stage, ticked, signedIn, reading]) => {
        expect(current(place(page, { reading, signedIn, ...(stage !== undefined && { stage }) }), ticked)).toHaveLength(1);
      },
    ),
    { numRuns: 1_000 },
  );
});
