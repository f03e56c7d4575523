import type { GlossaryTerm } from '../core/term.ts';
import { access } from './glossary/access.ts';
import { approval } from './glossary/approval.ts';
import { buttons } from './glossary/buttons.ts';
import { certificateTerms } from './glossary/certificates.ts';
import { clouds } from './glossary/clouds.ts';
import { contentTerms } from './glossary/contents.ts';
import { entity } from './glossary/entity.ts';
import { frame } from './glossary/frame.ts';
import { kinds } from './glossary/kinds.ts';
import { languageTerms } from './glossary/languages.ts';
import { natureTerms } from './glossary/natures.ts';
import { orders } from './glossary/orders.ts';
import { papers } from './glossary/papers.ts';
import { preApprovalTerms } from './glossary/pre-approvals.ts';
import { principal } from './glossary/principal.ts';
import { termsOf } from './glossary/row.ts';
import { service } from './glossary/service.ts';
import { steps } from './glossary/steps.ts';

/** Every term that the product can explain: the console's own words, then the options of its lists. */
export const glossary: readonly GlossaryTerm[] = [
  ...termsOf('console', frame),
  ...termsOf('kinds', kinds),
  ...termsOf('steps', steps),
  ...termsOf('buttons', buttons),
  ...termsOf('entity', entity),
  ...termsOf('principal', principal),
  ...termsOf('service', service),
  ...termsOf('access', access),
  ...termsOf('papers', papers),
  ...termsOf('orders', orders),
  ...termsOf('approval', approval),
  ...termsOf('clouds', clouds),
  ...natureTerms,
  ...certificateTerms,
  ...contentTerms,
  ...languageTerms,
  ...preApprovalTerms,
];

/** Stars, colons and spaces do not tell two labels apart. */
const bare = (label: string): string => label.normalize('NFC').replace(/[\s\u00a0\u200b-\u200d\ufeff*＊:：]+/g, '');

const byAlias = glossary.flatMap((term) => term.also.map((label) => [bare(label), term] as const));
const byName = glossary.map((term) => [bare(term.zh), term] as const);
/** A term's own name goes before another's alias: `App` is a service type, and an older word for a kind of content. */
const byLabel = new Map([...byAlias, ...byName]);

/** The term that a label of the console stands for, in any of its wordings. */
export const termOf = (label: string): GlossaryTerm | undefined => byLabel.get(bare(label));
