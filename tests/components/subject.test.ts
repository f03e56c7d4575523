import { describe, expect, test } from 'vitest';
import { routeOf } from '../../components/desk/route.ts';
import { findingsOf, ready, samePerson, sameContent, withAnswer, withCertificateExpiry, withSite, withSiteAnswer, withValue } from '../../components/subject/form-state.ts';
import { laidOnSubject, subjectFrom } from '../../components/subject/merge.ts';
import { choicesFor } from '../../components/subject/choices.ts';
import { ownersAsked, takenBeside } from '../../utils/core/duplicates.ts';
import { overviewOf } from '../../utils/core/overview.ts';
import { rules } from '../../utils/rules/index.ts';
import { company, now, person } from './samples.ts';

const moment = () => {
  let count = 0;
  return { now, newId: () => `new-${++count}` };
};

describe('a page laid on a subject', () => {
  test('filled values replace, blank ones change nothing, the account stays', () => {
    const merged = laidOnSubject({ profile: company, reading: { 'principal.email': 'new@example.com', 'principal.name': '' }, ...moment() });
    expect(merged.values['principal.email']).toBe('new@example.com');
    expect(merged.values['principal.name']).toBe('张三');
    expect(merged.account).toBe('demo-agency-03');
  });

  test('a domain that the subject has goes to that site, whichever is chosen', () => {
    const merged = laidOnSubject({ profile: company, site: 'site-1', reading: { 'site.domain': 'SAMPLE-shop.cn', 'site.name': '示例商城' }, ...moment() });
    expect(merged.sites.map((site) => site.values['site.name'])).toEqual(['虚构示例科技官网', '示例商城']);
  });

  test('a domain that it has not is a new site', () => {
    const merged = laidOnSubject({ profile: company, site: 'site-1', reading: { 'site.domain': 'third.cn' }, ...moment() });
    expect(merged.sites.map((site) => site.values['site.domain'])).toEqual(['example-demo.com', 'sample-shop.cn', 'third.cn']);
  });

  test('without a domain on the page the chosen site is meant', () => {
    const merged = laidOnSubject({ profile: company, site: 'site-2', reading: { 'site.remark': '备注' }, ...moment() });
    expect(merged.sites[1]!.values['site.remark']).toBe('备注');
  });

  test('a page about a subject only makes a subject without a site', () => {
    expect(subjectFrom({ 'subject.name': '甲' }, moment()).sites).toEqual([]);
    expect(subjectFrom({ 'site.domain': 'a.cn' }, moment()).sites).toHaveLength(1);
  });
});

const papers = (nature?: string) => choicesFor('subject.certificateType', nature === undefined ? {} : { 'subject.nature': nature })!.map(({ zh }) => zh);

describe('form', () => {
  test('a blank value is no value, and values are kept trimmed', () => {
    expect(withValue(company, 'principal.email', '').values).not.toHaveProperty('principal.email');
    expect(ready(withValue(person, 'subject.name', ' 王五 '), now).values['subject.name']).toBe('王五');
  });

  test('a half-typed day is not kept', () => {
    expect(withCertificateExpiry(person, '2027-02').certificateExpires).toBeUndefined();
    expect(withCertificateExpiry(person, '2027-02-28').certificateExpires).toBe('2027-02-28');
  });

  test('one person in both roles is copied whole', () => {
    const site = samePerson(company)({ id: 's', values: { 'site.domain': 'a.cn' } });
    expect(site.values).toMatchObject({ 'site.domain': 'a.cn', 'sitePrincipal.name': '张三', 'sitePrincipal.idNumber': '11019919000101001X' });
  });

  test('the nature decides which papers are offered', () => {
    expect(papers('个人')).toContain('护照');
    expect(papers('个人')).not.toContain('营业执照');
    expect(papers('企业')).toContain('营业执照');
    expect(papers().length).toBeGreaterThan(papers('企业').length);
    expect(choicesFor('subject.name', {})).toBeUndefined();
  });
});

test('the address names a page of the desk; an unknown one leads to the subjects', () => {
  expect(routeOf('#/orders')).toEqual({ page: 'orders' });
  expect(routeOf('#/subjects/a%2Fb')).toEqual({ page: 'subjects', item: 'a/b' });
  expect(routeOf('#/nowhere')).toEqual({ page: 'subjects' });
  expect(routeOf('')).toEqual({ page: 'subjects' });
});

describe('answers to what no page asks', () => {
  test('are put in, taken out when blank, and count as a change', () => {
    const asked = withAnswer(company, 'openOrder', 'yes');
    expect(asked.answers).toEqual({ openOrder: 'yes' });
    expect(sameContent(company, asked)).toBe(false);
    expect(withAnswer(asked, 'openOrder', '')).toEqual(company);
    expect('answers' in withAnswer(asked, 'openOrder', ' ')).toBe(false);
  });

  test('are judged with the subject and with its site alone', () => {
    const at = (profile: typeof company, site: number) => findingsOf(profile, profile.sites[site], { rules, today: '2026-11-24' }).map(({ rule }) => rule);
    const open = withAnswer(company, 'openOrder', 'yes');
    expect(at(open, 0)).toContain('open-order');
    expect(at(company, 0)).not.toContain('open-order');
    const abroad = withSite(company, company.sites[1]!.id, withSiteAnswer('registrarMainland', 'no'));
    expect(at(abroad, 1)).toContain('domain-registrar');
    expect(at(abroad, 0)).not.toContain('domain-registrar');
  });

  test("a mobile of another stored subject is found where the others are at hand", () => {
    const other = { ...person, values: { ...person.values, 'principal.mobile': company.values['principal.mobile'] ?? '' } };
    const said = (profiles?: readonly (typeof company)[]) => {
      const taken = profiles === undefined ? undefined : takenBeside(company, ownersAsked(profiles.map((one) => overviewOf(one))));
      return findingsOf(company, undefined, { rules, today: '2026-11-24', taken }).map(({ rule }) => rule);
    };
    expect(said([company, other])).toContain('principal-mobile-sole');
    expect(said([company])).not.toContain('principal-mobile-sole');
    expect(said()).not.toContain('principal-mobile-sole');
  });
});
