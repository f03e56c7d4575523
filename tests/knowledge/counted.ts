import { knownKinds } from '../../utils/core/known.ts';
import { provinces } from '../../utils/data/provinces.ts';
import { refusals } from '../../utils/data/refusals/index.ts';
import { sources } from '../../utils/data/sources.ts';
import { glossary } from '../../utils/data/glossary.ts';
import { guides } from '../../utils/guides/index.ts';
import { everythingKnown } from '../../utils/knowledge/index.ts';
import { rules } from '../../utils/rules/index.ts';
import { vectorCount } from '../core/vectors/index.ts';
import { refusalWordings } from '../data/refusal-wordings.ts';

export interface Count {
  readonly what: string;
  readonly count: number;
  /** Fewer must not be known. */
  readonly least: number;
  readonly detail?: string;
}

const of = <Item>(items: readonly Item[], is: (item: Item) => boolean) => items.filter(is).length;
const wordings = Object.values(refusalWordings);

/** How much is known, and how much at least has to be. */
export const counted: readonly Count[] = [
  { what: 'rules', count: rules.length, least: 90, detail: (['block', 'warn', 'hint'] as const).map((severity) => `${of(rules, (rule) => rule.severity === severity)} ${severity}`).join(', ') },
  { what: 'rule examples', count: rules.reduce((sum, { examples }) => sum + examples.length, 0), least: 270 },
  { what: 'identifier vectors', count: vectorCount, least: 400 },
  { what: 'sources', count: Object.keys(sources).length, least: 60 },
  { what: 'provinces', count: provinces.length, least: 31 },
  { what: 'guides', count: guides.length, least: 12, detail: `${guides.reduce((sum, { steps }) => sum + steps.length, 0)} steps` },
  { what: 'glossary rows', count: glossary.length, least: 202 },
  { what: 'refusal reasons', count: refusals.reasons.length, least: 32 },
  { what: 'refusal wordings', count: wordings.flat().length, least: 128, detail: `at least ${Math.min(...wordings.map((said) => said.length))} for each reason` },
  { what: 'facts with a source', count: everythingKnown.length, least: 1_000, detail: knownKinds.map((kind) => `${of(everythingKnown, (one) => one.kind === kind)} ${kind}`).join(', ') },
];
