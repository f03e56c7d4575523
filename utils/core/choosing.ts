import { chosenId } from './chosen.ts';
import type { Reading } from './field.ts';
import type { FilingType, Service } from './filing.ts';
import type { Guide } from './guide.ts';
import type { Stage } from './stages.ts';

/** What a choice of a guide rests on. */
export interface Evidence {
  readonly page: string;
  readonly reading: Reading;
  /** What other pages of the same order showed. */
  readonly remembered: Reading;
  readonly stage?: Stage;
  /** The order's type in the console's words, as read on this page or with the order. */
  readonly orderType?: string;
  /** Titles of the console's step bar, as displayed. */
  readonly bar: readonly string[];
  /** Ids kept for this account and order: ticks, and guides chosen by hand. */
  readonly ticked: readonly string[];
}

/** The console's words for an order's type. */
export interface NamedType {
  readonly words: string;
  readonly types: readonly FilingType[];
  readonly service?: Service;
}

export interface Guidance {
  readonly guides: readonly Guide[];
  readonly orderTypes: readonly NamedType[];
  /** The guide where nothing speaks for another. */
  readonly usual: string;
  /** What has to be done once after an approval: ids of ticks. */
  readonly duties: readonly string[];
}

export interface Choice {
  readonly guide: Guide;
  /** The guide that would be shown without the person's choice; a choice by hand is kept as a correction of it. */
  readonly instead: string;
  /** One type fits (of an unknown service the website is shown), or the person has chosen. */
  readonly sure: boolean;
  /** The likeliest first, then the others in the order of the menu; without the one shown. */
  readonly others: readonly Guide[];
}

/** Width of brackets and case of letters differ between the console's pages. */
const plain = (words: string): string => words.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();

const typeNamed = (words: string | undefined, { orderTypes }: Guidance): NamedType | undefined =>
  words === undefined ? undefined : orderTypes.find((one) => plain(one.words) === plain(words));

/** 服务类型 as typed on this page or an earlier one of the order. */
function serviceOf({ reading, remembered }: Evidence, named: NamedType | undefined): Service | undefined {
  const shown = reading['site.serviceType'] ?? remembered['site.serviceType'];
  if (shown === undefined || shown.trim() === '') return named?.service;
  return plain(shown) === 'app' ? 'app' : 'website';
}

const closed: readonly (Stage | undefined)[] = ['approved', 'risk'];
/** Orders after whose approval something is online that was not before. */
const opening: readonly FilingType[] = ['first', 'add-here', 'add-elsewhere', 'access'];

/** The order in front is approved, it brought something online, and not everything that follows has been ticked. */
function isAfter({ stage, page, ticked }: Evidence, named: NamedType | undefined, { duties, guides }: Guidance): boolean {
  const showsOrders = guides.some(({ overview }) => overview.includes(page));
  const opens = named === undefined || named.types.some((type) => opening.includes(type));
  return closed.includes(stage) && showsOrders && opens && !duties.every((id) => ticked.includes(id));
}

/** Guides that can be the right one, the likeliest first. */
function candidates(evidence: Evidence, named: NamedType | undefined, guidance: Guidance): readonly Guide[] {
  const { guides } = guidance;
  if (isAfter(evidence, named, guidance)) return guides.filter(({ types }) => types.length === 0);
  const service = serviceOf(evidence, named);
  const ofOrders = guides.filter((guide) => guide.types.length > 0 && (service === undefined || guide.service === undefined || guide.service === service));
  if (named !== undefined) return named.types.flatMap((type) => ofOrders.filter(({ types }) => types.includes(type)));
  const fitting = ofOrders.map((guide) => ({ guide, fits: guide.fits?.(evidence) }));
  const wanted = fitting.some(({ fits }) => fits === true) ? fitting.filter(({ fits }) => fits === true) : fitting.filter(({ fits }) => fits !== false);
  return wanted.map(({ guide }) => guide);
}

/** Of the candidates the first of the printed type; without one the usual guide, else one for orders of the usual guide's type. */
function likeliest(some: readonly Guide[], named: NamedType | undefined, { usual, guides }: Guidance): Guide | undefined {
  const own = guides.find(({ id }) => id === usual);
  if (named !== undefined || own === undefined) return some[0];
  if (some.includes(own)) return own;
  return some.find(({ types }) => types.some((type) => own.types.includes(type))) ?? some[0];
}

const isOneType = (some: readonly Guide[]): boolean => new Set(some.map(({ types }) => types.join())).size === 1;

/**
 * Which guide is shown: by the order's type as the console words it, by what the page asks for, by the service type typed
 * there, by an approval; where the person has corrected just that, by the person.
 * @throws RangeError when there is no guide at all.
 */
export function guideFor(evidence: Evidence, guidance: Guidance): Choice {
  const { guides } = guidance;
  const named = typeNamed(evidence.orderType, guidance);
  const some = candidates(evidence, named, guidance);
  const own = likeliest(some, named, guidance) ?? guides.find(({ id }) => id === guidance.usual) ?? guides[0];
  if (own === undefined) throw new RangeError('no guide to choose from');
  const corrected = guides.find(({ id }) => evidence.ticked.includes(chosenId(own.id, id)));
  const guide = corrected ?? own;
  return {
    guide,
    instead: own.id,
    sure: corrected !== undefined || isOneType(some),
    others: [...new Set([...some, ...guides])].filter((one) => one !== guide),
  };
}
