import { expect, test } from 'vitest';
import type { Reading } from '../../utils/core/field.ts';
import { inspect, judge } from '../../utils/core/rule.ts';
import { rules } from '../../utils/rules/index.ts';
import { answered, app, enterprise, facts, individual } from './filings.ts';

const found = (reading: Reading) => inspect(reading, rules, facts).map((one) => `${one.rule} ${one.field}`);

const judged = (reading: Reading) => judge(reading, rules, facts).map((one) => one.rule.id);

test('an app in good order has no finding', () => expect(found(app)).toEqual([]));

test('what no page asks for, in good order, brings no finding either', () => {
  expect(inspect(app, rules, answered).map((one) => `${one.rule} ${one.field}`)).toEqual([]);
});

test('with everything answered, few rules cannot tell, and each for a known reason', () => {
  const open = judge(app, rules, answered).filter((one) => one.outcome === 'unknown').map((one) => one.rule.id);
  expect(open.toSorted()).toEqual([
    // An app files sub-domains too; an organisation has no personal number; the address begins with a street; the domain is
    // not filed yet, so it resolves to nothing; and a home return permit tells no age.
    'domain-registrable',
    'individual-certificate-number',
    'mailing-province',
    'resolved-ip',
    'site-principal-age',
  ]);
});

test('an enterprise in good order has no finding', () => expect(found(enterprise)).toEqual([]));
test('an individual in good order has no finding', () => expect(found(individual)).toEqual([]));

test('every rule has judged them', () => {
  const seen = new Set([...judged(enterprise), ...judged(individual), ...judged(app)]);
  expect(rules.filter((rule) => !seen.has(rule.id)).map((rule) => rule.id)).toEqual([]);
});

test.each<[string, Reading, string[]]>([
  ['an address pasted as the domain', { 'site.domain': 'https://www.example-demo.com/index.html' }, ['domain-bare site.domain']],
  ['a credit code in the ID box', { 'principal.idNumber': '91440199MA5X000061' }, ['principal-id-number principal.idNumber']],
  ['an ID in the credit code box', { 'subject.certificateNumber': '11019919000101001X' }, ['credit-code subject.certificateNumber']],
  ['a residence permit typed as an ID card', { 'principal.idNumber': '810000190001010018' }, ['principal-id-kind principal.idType']],
  ['the 2023 card typed as an ID card', { 'principal.idNumber': '911032190001010013' }, ['principal-id-kind principal.idType']],
  ['one mobile for everything', { 'sitePrincipal.mobile': '19900000001', 'principal.emergencyPhone': '19900000001' }, ['principal-emergency-distinct principal.emergencyPhone', 'mobiles-distinct sitePrincipal.mobile']],
  ['a minor', { 'principal.idNumber': '110199201201010023' }, ['principal-age principal.idNumber']],
  ['a company of another province', { 'subject.certificateAddress': '江苏省南京市玄武区示例路1号' }, ['certificate-province subject.region']],
  ['a private address', { 'access.ip': '192.168.1.2' }, ['public-ip access.ip']],
  ['a sub-domain', { 'site.domain': 'shop.example-demo.com', 'site.homeUrl': 'shop.example-demo.com' }, ['domain-registrable site.domain']],
  ['a name of the state', { 'site.name': '中国虚构示例网' }, ['site-name-national-words site.name']],
  ['a vague address', { 'subject.mailingAddress': '示例路' }, ['mailing-door-number subject.mailingAddress']],
])('%s', (_, change, expected) => {
  expect(found({ ...enterprise, ...change }).toSorted()).toEqual(expected.toSorted());
});

test('the most severe finding comes first', () => {
  const findings = inspect({ ...enterprise, 'site.domain': 'http://example-demo.io', 'access.ip': '203.0.113.1' }, rules, facts);
  expect(findings[0]?.severity).toBe('block');
  expect(findings.map((one) => one.severity)).toEqual(findings.map((one) => one.severity).toSorted((a, b) => ['block', 'warn', 'hint'].indexOf(a) - ['block', 'warn', 'hint'].indexOf(b)));
});

test('a page of its own is judged with what it shows', () => {
  expect(found({ 'site.domain': 'www.example-demo.com', 'site.serviceType': '网站' })).toEqual(['domain-bare site.domain']);
  expect(found({ 'principal.mobile': '1990000000', 'principal.emergencyPhone': '' })).toEqual(['principal-mobile principal.mobile']);
  expect(found({ 'site.name': 'example' })).toEqual(['site-name-latin site.name']);
});
