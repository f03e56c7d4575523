import { describe, expect, test } from 'vitest';
import { rules } from '../../utils/rules/index.ts';

/*
 * What is known about filing, requirement by requirement (the facts dossier's own ids), and the rules that check it. A sentence
 * in place of rules says honestly why no machine that sees a form and a few answers can check it.
 */

type Row = readonly string[] | { readonly not: string };
const not = (reason: string): Row => ({ not: reason });

const crossField: Readonly<Record<string, Row>> = {
  X01: ['individual-is-principal'],
  X02: ['principal-representative', 'site-principal-letter', 'principal-paper'],
  X03: ['mailing-province', 'same-city'],
  X04: ['certificate-province', 'credit-code-region', 'subject-number'],
  X05: ['individual-province', 'foreign-individual', 'residence-permit-validity'],
  X06: ['principal-emergency-distinct', 'site-principal-emergency-distinct'],
  X07: ['mobiles-distinct', 'emails-distinct'],
  X08: ['swapped-phones'],
  X09: ['same-person-consistent'],
  X10: ['principal-mobile-sole', 'site-principal-mobile-sole', 'principal-id-sole', 'site-principal-id-sole'],
  X11: ['principal-id-validity', 'site-principal-id-validity', 'certificate-validity', 'certificate-expired', 'residence-permit-validity', 'domain-validity'],
  X12: ['principal-age', 'site-principal-age', 'young-principal-proof'],
  X13: ['principals-two-people', 'principals-one-person'],
  X14: ['registrant-name', 'registrant-holder', 'registrant-number', 'registrant-certificate-type'],
  X15: ['open-order', 'domain-open-order'],
  X16: ['individual-content', 'site-remark-other', 'site-remark-individual'],
  X17: ['site-name-length', 'site-name-symbols', 'site-name-subject', 'individual-name-enterprise'],
  X18: ['domain-government'],
  X19: ['pre-approval-words', 'scope-pre-approval', 'content-pre-approval'],
  X20: ['opens-before-approval'],
  X21: ['filed-sites-in-order'],
};

const names: Readonly<Record<string, Row>> = {
  N01: ['site-name-latin'],
  N02: ['site-name-symbols', 'site-characters', 'site-full-width'],
  N03: ['site-name-length', 'site-name-length-advice'],
  N04: ['site-name-national-words'],
  N05: ['site-name-banned-words'],
  N06: ['site-name-foreign-words'],
  N07: ['site-name-subject', 'name-remark'],
  N08: ['site-name-forum-words'],
  N09: ['pre-approval-words', 'topic-papers', 'content-pre-approval'],
  N10: ['site-name-latin', 'language-simplified'],
  N11: ['shown-name'],
  P01: ['individual-name-enterprise'],
  P02: ['individual-name-organisation'],
  P03: ['individual-name-person-or-place', 'individual-name-school'],
  P04: ['individual-name-generic', 'individual-name-site-type'],
  P05: ['individual-name-industry'],
  P06: not('A style that was accepted once is no requirement; the individual names’ messages propose it.'),
};

const domains: Readonly<Record<string, Row>> = {
  D01: ['domain-suffix', 'domain-suffix-refused'],
  D02: ['domain-registrar'],
  D03: ['domain-verified', 'registrant-name', 'registrant-holder'],
  D04: ['domain-validity', 'domain-expired'],
  D05: ['domain-verified'],
  D06: ['domain-newly-registered'],
  D07: ['domain-registrable', 'domain-bare'],
  D08: ['domain-form'],
  D09: not('Which domains are verified follows from the type of the order, which the console decides; the guides tell it.'),
  D10: ['domain-expired', 'registrant-name', 'filed-domain-serves'],
  D11: ['domain-suffix-refused'],
  D12: ['domain-suffix'],
  D13: ['individual-suffix'],
  D14: ['domain-certificate'],
  D15: not('What a screenshot shows is seen in the picture, not in the form; the reason of domain-certificate says what must be on it.'),
  D16: ['filed-domain-serves', 'resolved-ip'],
  D17: ['filed-domain-serves', 'mainland-needed'],
};

const access: Readonly<Record<string, Row>> = {
  S01: ['service-code'],
  S02: not('Statuses are the platform’s own; the console shows them and nobody types them.'),
  S03: ['code-used'],
  S04: ['codes-left'],
  S05: ['codes-left'],
  S06: not('Whether an instance belongs to another account shows only after signing in there; the guides tell the way.'),
  S07: not('The count for one call of an interface, which no form sends.'),
  S08: ['instance-mainland', 'instance-prepaid', 'instance-months', 'codes-left', 'product-files'],
  S09: not('Paid service numbers are one user’s observation; there is nothing to hold a value against.'),
  IP1: ['public-ip', 'instance-mainland', 'product-files'],
  IP2: ['ip-format'],
  IP3: ['single-ip'],
  IP4: ['resolved-ip'],
  IP5: ['instance-mainland', 'mainland-needed'],
  IP6: ['product-files'],
  IP7: ['public-ip', 'documentation-ip'],
};

/** §8: the numbered reasons for which orders are returned, and what would have found them before. */
const refusals: Readonly<Record<string, Row>> = {
  1: ['domain-verified', 'domain-registrar'],
  2: ['registrant-name', 'registrant-holder', 'registrant-number'],
  3: ['registrant-certificate-type'],
  4: ['domain-suffix', 'domain-suffix-refused', 'domain-registrar'],
  5: ['domain-expired', 'domain-validity'],
  6: ['site-name-length', 'site-name-national-words', 'site-name-banned-words', 'individual-name-generic'],
  7: ['certificate-province', 'individual-province', 'subject-number'],
  8: ['filed-sites-in-order'],
  9: ['filed-sites-in-order'],
  10: ['individual-content', 'site-name-subject', 'site-remark-words', 'pre-approval-words'],
  11: ['opens-before-approval'],
  12: ['certificate-expired', 'principal-id-dates', 'principal-id-paper', 'site-principal-id-paper'],
  13: ['principal-representative'],
  14: ['principal-mobile', 'principal-mobile-segment', 'local-mobile', 'principal-emergency-distinct', 'emergency-remark'],
  15: ['principal-mobile-sole', 'principal-id-sole'],
  16: ['recorded-name'],
  17: ['domain-filed', 'recorded-name'],
  18: ['open-order'],
  19: ['approval-expired', 'content-pre-approval', 'pre-approval-words'],
  20: ['open-order', 'domain-open-order'],
  21: ['domain-open-order', 'domain-filed'],
  22: ['site-principal-id-sole'],
  23: not('The record of the access is the other provider’s; no field of the form holds it.'),
  24: ['individual-province'],
  25: ['subject-number', 'shell-subject'],
  26: ['domain-filed', 'recorded-name'],
  27: not('The face check happens on the phone; the handover card for it tells how to pass.'),
  28: not('A missed call leaves no trace in the form; a reminder says to keep the phone on.'),
  29: not('The code is typed at MIIT within 24 hours; a deadline is kept for it.'),
  30: ['site-remark-words', 'individual-name-organisation', 'individual-name-enterprise'],
  31: ['mailing-door-number', 'same-city', 'mailing-province'],
  32: ['shell-subject'],
};

/** §2.5: the rows of the form for an app. */
const apps: Readonly<Record<string, Row>> = {
  name: ['app-name-store', 'app-name-characters', 'app-name-hot-apps', 'app-name-marketing', 'app-name-placeholder', 'app-name-national-words', 'app-name-banned-words', 'app-name-approval'],
  icon: not('An icon is a file: the check of pictures in the side panel measures it.'),
  platforms: ['app-traits-missing'],
  package: ['app-android-package', 'app-ios-bundle', 'app-harmony-package'],
  'public key': ['app-android-public-key', 'app-ios-public-key', 'app-harmony-public-key'],
  signature: ['app-android-signature', 'app-ios-signature', 'app-harmony-signature'],
  domains: ['app-domain-form', 'app-domain-levels'],
  'public IP': ['public-ip', 'instance-mainland'],
  'filing number': not('Where an app shows its number can be seen in the app alone; a step after approval asks for it.'),
};

/** §5.2: sets of provinces and quantities. */
const provinces: Readonly<Record<string, Row>> = {
  'legal representative': ['principal-representative'],
  'local ID only': ['individual-province', 'principal-local-id'],
  'residence permit': ['individual-province', 'residence-permit-validity'],
  'local mobile': ['local-mobile'],
  'same city': ['same-city'],
  'sites per order': ['order-size'],
  'sites in all': ['sites-most', 'construction-plan', 'individual-services'],
  'footer number': not('It stands on the site after approval; the guide of that step tells the exception of 广东.'),
  'empty record': ['shell-subject'],
  'trader without a name': ['sole-trader'],
  'words of the province': ['topic-papers', 'blog-approval'],
  'quarters': ['quarter'],
};

const known = new Set(rules.map(({ id }) => id));
const tables = { crossField, names, domains, access, refusals, apps, provinces };

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(Object.entries(table))('%s is checked by rules that exist, or says why by none', (__, row) => {
    if ('not' in row) {
      expect(row.not).toMatch(/^[A-Z].{30,}\.$/s);
      return;
    }
    expect(row.length).toBeGreaterThan(0);
    expect(row.filter((id) => !known.has(id))).toEqual([]);
  });
});

test('no requirement is left out', () => {
  const run = (letter: string, count: number, digits = 2) => Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(digits, '0')}`);
  expect(Object.keys(crossField)).toEqual(run('X', 21));
  expect(Object.keys(names)).toEqual([...run('N', 11), ...run('P', 6)]);
  expect(Object.keys(domains)).toEqual(run('D', 17));
  expect(Object.keys(access)).toEqual([...run('S', 9), ...run('IP', 7, 1)]);
  expect(Object.keys(refusals)).toEqual(run('', 32, 1));
});

test('every rule but those of spelling answers a requirement', () => {
  const asked = new Set(Object.values(tables).flatMap((table) => Object.values(table)).flatMap((row) => ('not' in row ? [] : row)));
  const spelling = /-(?:characters|full-width|id-number|id-kind|id-dates|permit-number|mobile|mobile-segment|email|office-phone|emergency-phone|number-case|lengths|length|code|code-class|code-nature|code-organisation|code-or-id)$/;
  const own = rules.map(({ id }) => id).filter((id) => !asked.has(id) && !spelling.test(id));
  // Form of the fields (§2.1–2.4), single lines of the provinces' table (§5.1), and an open question (§10, 12).
  expect(own.toSorted()).toEqual([
    'certificate-nature', 'domain-government', 'foreign-remark', 'home-url', 'hong-kong-passport', 'individual-certificate-number',
    'instance-expires', 'investor-form', 'mailing-region-again', 'old-registration-number', 'pre-approval-none', 'region-levels', 'site-remark-commitment', 'subject-name-nature',
  ].filter((id) => !asked.has(id)));
});
