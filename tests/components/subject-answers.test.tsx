// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { SubjectForm } from '../../components/subject/SubjectForm.tsx';
import { siteFactIds, subjectFactIds } from '../../utils/core/fact.ts';
import { ownersAsked, takenBeside } from '../../utils/core/duplicates.ts';
import { overviewOf } from '../../utils/core/overview.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { rules } from '../../utils/rules/index.ts';
import { mount, type Mounted } from './kit.tsx';
import { company, person } from './samples.ts';

let view: Mounted;
afterEach(() => view.unmount());

let shown: Profile;

function Desk({ profile, profiles }: { readonly profile: Profile; readonly profiles?: readonly Profile[] }) {
  const [now, setNow] = useState(profile);
  shown = now;
  const taken = profiles === undefined ? undefined : takenBeside(now, ownersAsked(profiles.map((one) => overviewOf(one))));
  return <SubjectForm profile={now} rules={rules} today="2026-11-24" taken={taken} newId={() => 'new'} onChange={setNow} />;
}

const finding = (field: string) => view.all(`[data-form-field="${field}"]`)[0]?.textContent ?? '';

test('an answer is judged beside its field and taken back with it', async () => {
  view = await mount(<Desk profile={company} />);
  expect(finding('subject.name')).not.toContain('在别处有未完成的订单');
  await view.type('#subject-openOrder', 'yes');
  expect(finding('subject.name')).toContain('在别处有未完成的订单');
  expect(shown.answers).toEqual({ openOrder: 'yes' });
  await view.type('#subject-openOrder', '');
  expect(finding('subject.name')).not.toContain('在别处有未完成的订单');
  expect(shown.answers).toBeUndefined();
});

test('the questions are folded away until one is answered, and say how many are', async () => {
  view = await mount(<Desk profile={company} />);
  const details = view.one('[data-facts="subject"]') as HTMLDetailsElement;
  expect(details.open).toBe(false);
  expect(view.all('[data-facts="subject"] [data-form-fact]')).toHaveLength(subjectFactIds.length);
  expect(view.all('[data-facts="site-1"] [data-form-fact]')).toHaveLength(siteFactIds.length);
  await view.type('#subject-legalRepresentative', '王五');
  expect(view.text('[data-facts="subject"] summary')).toContain(`1 / ${subjectFactIds.length}`);
  view.unmount();
  view = await mount(<Desk profile={{ ...company, answers: { openOrder: 'no' } }} />);
  expect((view.one('[data-facts="subject"]') as HTMLDetailsElement).open).toBe(true);
});

test('a site is judged by its own answers', async () => {
  view = await mount(<Desk profile={company} />);
  await view.type('#site-2-registrarMainland', 'no');
  const domains = view.all('[data-form-field="site.domain"]').map((row) => row.textContent?.includes('境外注册商'));
  expect(domains).toEqual([false, true]);
});

test('a mobile that serves another stored subject is said to', async () => {
  const other = { ...person, values: { ...person.values, 'principal.mobile': company.values['principal.mobile'] ?? '' } };
  view = await mount(<Desk profile={company} profiles={[company, other]} />);
  expect(finding('principal.mobile')).toContain('已用于另一个保存的主体');
});

test('the fields of an app stand there for an app only', async () => {
  view = await mount(<Desk profile={company} />);
  expect(view.all('[data-form-field="app.name"]')).toHaveLength(0);
  await view.type('#site-1-site\\.serviceType', 'App');
  expect(view.all('[data-form-field="app.name"]')).toHaveLength(1);
  // What the website had stays in sight; what it never had is not asked of an app.
  expect(view.all('[data-site="site-1"] [data-form-field="site.domain"]')).toHaveLength(1);
  expect(view.all('[data-site="site-1"] [data-form-field="site.preApproval"]')).toHaveLength(company.sites[0]?.values['site.preApproval'] === undefined ? 0 : 1);
  await view.type('#site-1-app\\.androidSignature', 'C0:FF:EE');
  expect(finding('app.androidSignature')).toContain('去掉冒号');
});
