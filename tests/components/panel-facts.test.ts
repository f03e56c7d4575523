import { expect, test } from 'vitest';
import { blank, findingsAfter, type PanelState } from '../../components/panel/state.ts';
import { overviewOf } from '../../utils/core/overview.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { rules } from '../../utils/rules/index.ts';
import { company, now, person } from './samples.ts';

const survey = {
  page: 'wizard.subject',
  account: 'demo-agency-03',
  unread: [],
  untouched: [],
  slots: [{ field: 'subject.name', value: company.values['subject.name'] ?? '', kind: 'text' }],
} as const;

const stored = (profiles: readonly Profile[]) => ({ subjects: profiles.map((one) => overviewOf(one)), details: new Map(profiles.map((one) => [one.id, one])) });
const said = (state: Partial<PanelState>) => findingsAfter({ ...blank, survey, ...state }, rules, now).map(({ rule }) => rule);
const asked = { ...company, answers: { openOrder: 'yes' } };

test('the chosen subject’s answers are judged with the page', () => {
  expect(said({ ...stored([asked, person]), chosen: asked.id })).toContain('open-order');
  expect(said({ ...stored([company, person]), chosen: company.id })).not.toContain('open-order');
});

test('a draft is judged without the answers of a subject that it may not belong to', () => {
  expect(said({ ...stored([asked]), chosen: asked.id, draft: 'draft-1' })).not.toContain('open-order');
  expect(said({ ...stored([asked]) })).not.toContain('open-order');
});
