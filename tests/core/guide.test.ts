import { expect, test } from 'vitest';
import { progress, type Guide, type Place, type Step } from '../../utils/core/guide.ts';
import { text } from '../../utils/core/text.ts';
import { sources } from '../../utils/data/sources.ts';

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  title: text(id, id),
  detail: text(id, id),
  who: ['you'],
  takes: text('即时', 'At once'),
  needs: [],
  pitfall: text('没有', 'None'),
  source: sources.aliyunProcess,
  pages: [id],
  checks: [{ id, text: text(id, id) }],
  ...more,
});
const guideOf = (...steps: readonly Step[]): Guide => ({
  id: 'g',
  title: text('g', 'g'),
  types: [],
  source: sources.aliyunProcess,
  steps,
  overview: ['list'],
  flows: [['one', 'two', 'three']],
});
const at = (page: string, more: Partial<Place> = {}): Place => ({ page, reading: {}, blocked: [], signedIn: true, ...more });
const states = (guide: Guide, place: Place, ticked: readonly string[] = []) => progress(guide, place, ticked).map(({ state }) => state);

const plain = guideOf(step('one'), step('two'), step('three'));

test('steps before the page in front are done, those after it come next', () => {
  expect(states(plain, at('two'))).toEqual(['done', 'current', 'next']);
});

test('on a page that no step knows, the first step with an open check is current', () => {
  expect(states(plain, at('elsewhere'))).toEqual(['current', 'next', 'next']);
  expect(states(plain, at('elsewhere'), ['g/one'])).toEqual(['done', 'current', 'next']);
  expect(states(plain, at('elsewhere'), ['g/one', 'g/two', 'g/three'])).toEqual(['done', 'done', 'current']);
});

test('an earlier step that the console does not lead over is not called done', () => {
  const guide = guideOf(step('aside', { pages: ['aside'] }), step('two'));
  expect(states(guide, at('two'))).toEqual(['next', 'current']);
  expect(states(guide, at('two'), ['g/aside'])).toEqual(['done', 'current']);
});

test('a step that the console lets people skip is done only when ticked', () => {
  const guide = guideOf(step('one', { skippable: true }), step('two'));
  expect(states(guide, at('two'))).toEqual(['next', 'current']);
  expect(states(guide, at('two'), ['g/one'])).toEqual(['done', 'current']);
});

test('a step with a page still to come has not been passed', () => {
  const guide = guideOf(step('split', { pages: ['one', 'three'] }), step('two'));
  expect(states(guide, at('two'))).toEqual(['next', 'current']);
});

test('ticks of another guide do not count', () => {
  expect(states(plain, at('elsewhere'), ['other/one'])).toEqual(['current', 'next', 'next']);
});

test('a deed that several guides show is ticked once, under the id that it names', () => {
  const guide = guideOf(step('one', { checks: [{ id: 'shared', tick: 'first/shared', text: text('', '') }] }));
  const [own] = progress(guide, at('one'), ['g/shared']);
  const [shared] = progress(guide, at('one'), ['first/shared']);
  expect([own?.checks[0]?.done, shared?.checks[0]?.done]).toEqual([false, true]);
});

test('two steps on one page: the first with an open check, then the second', () => {
  const guide = guideOf(step('a', { pages: ['two'] }), step('b', { pages: ['two'] }));
  expect(states(guide, at('two'))).toEqual(['current', 'next']);
  expect(states(guide, at('two'), ['g/a'])).toEqual(['done', 'current']);
  expect(states(guide, at('two'), ['g/a', 'g/b'])).toEqual(['done', 'current']);
});

test('a form in front speaks louder than the stage; on a list the stage speaks', () => {
  const guide = guideOf(step('one'), step('two'), step('wait', { pages: ['list'], stages: ['sms'] }));
  expect(states(guide, at('two', { stage: 'sms' }))).toEqual(['done', 'current', 'next']);
  expect(states(guide, at('list', { stage: 'sms' }))).toEqual(['done', 'done', 'current']);
});

test('a step that is not needed here is skipped, even on its own page', () => {
  const guide = guideOf(step('one'), step('two', { needed: () => false }), step('three', { pages: ['two', 'three'] }));
  expect(states(guide, at('two'))).toEqual(['done', 'unneeded', 'current']);
});

test('what the page shows outweighs a tick; what it cannot tell is ticked by hand', () => {
  const guide = guideOf(
    step('one', {
      checks: [
        { id: 'no', text: text('', ''), seen: () => false },
        { id: 'yes', text: text('', ''), seen: () => true },
        { id: 'mute', text: text('', ''), seen: () => undefined },
      ],
    }),
  );
  const [only] = progress(guide, at('one'), ['g/no', 'g/yes', 'g/mute']);
  expect(only?.checks.map(({ done, by, byHand }) => [done, by, byHand])).toEqual([
    [false, undefined, undefined],
    [true, 'page', undefined],
    [true, 'hand', true],
  ]);
});

test('a guide without steps has no progress', () => {
  expect(progress(guideOf(), at('one'), [])).toEqual([]);
});
