import { expect, test } from 'vitest';
import { fieldIds } from '../../utils/core/field.ts';
import { inspect, judge } from '../../utils/core/rule.ts';
import { rules } from '../../utils/rules/index.ts';
import { answered, app, individual } from '../rules/filings.ts';

/*
 * What one judgement of a whole form costs, in Node. The floor asks of every rule whether its fields are there and calls none:
 * less than that no way of judging can cost.
 */

const reading = { ...individual, ...app };
const fields = fieldIds.filter((id) => reading[id] !== undefined);

/** Microseconds of one call, the best of several rounds: what the work costs, whatever else the machine does. */
function best(work: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < 40; round += 1) {
    const began = performance.now();
    for (let call = 0; call < 25; call += 1) work();
    least = Math.min(least, ((performance.now() - began) * 1_000) / 25);
  }
  return least;
}

const floor = () => {
  let applying = 0;
  for (const { needs } of rules) if (needs.every((id) => (reading[id] ?? '').trim() !== '')) applying += 1;
  return applying;
};

test('all rules judge a form of all fields within a millisecond', () => {
  expect(fields.length).toBeGreaterThanOrEqual(55);
  const evaluations = judge(reading, rules, answered).length;
  const [least, ours] = [best(floor), best(() => inspect(reading, rules, answered))];
  const rate = Math.round((evaluations / ours) * 1_000_000);
  console.log(`inspect: ${rules.length} rules, ${fields.length} fields, ${evaluations} evaluations in ${(ours / 1_000).toFixed(3)} ms; ${rate.toLocaleString('en')} evaluations a second; floor ${least.toFixed(1)} µs, ratio ${(ours / least).toFixed(1)}`);
  expect(evaluations).toBeGreaterThan(rules.length * 0.9);
  expect(ours).toBeLessThanOrEqual(1_000);
});

test('a value that changed costs no more than one that did not', () => {
  let stroke = 0;
  const typing = () => inspect({ ...reading, 'site.name': `虚构示例${(stroke += 1)}`, 'subject.mailingAddress': `示例路${stroke}号` }, rules, answered);
  const ours = best(typing);
  console.log(`inspect while typing: ${(ours / 1_000).toFixed(3)} ms`);
  expect(ours).toBeLessThanOrEqual(1_000);
});
