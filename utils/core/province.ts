import type { Confidence, Source } from './source.ts';
import type { Text } from './text.ts';

/** What one text says, and of when it is. Provinces change their minds, so nothing goes without these. */
export interface Said<Value> {
  readonly value: Value;
  /** Year or month of the text, or `undated`. */
  readonly as: string;
  readonly source: Source;
  /** Of this fact; a text can be good in general and old in this. */
  readonly confidence: Confidence;
}

/** One fact about one province. Where texts of several years disagree, the newest is the value unless a comment says why not. */
export interface Cell<Value> extends Said<Value> {
  /** What the value alone does not say, from the same text. */
  readonly note?: Text;
  /** What other texts say instead. Both are shown. */
  readonly against?: readonly Said<Value>[];
}

/** Who may file as an individual: holders of a local ID, also of a residence permit or the like, or anybody. */
export type Individuals = 'local' | 'permit' | 'anybody';
/** Whether an organisation's principal has to be its legal representative: always, as a rule, or else with a letter. */
export type PrincipalRule = 'strict' | 'usual' | 'letter';
/** Whose name the domain may stand in, for organisations; individuals hold it themselves. */
export type Holder = 'unit' | 'unit-or-representative' | 'unit-representative-or-principal';

/** From how many sites or domains on, this filing included, a construction plan (网站建设方案书) is asked. */
export interface Counts {
  readonly organisation?: number;
  readonly individual?: number;
}

/** A quarter that a form puts into the wrong district. */
export interface Quarter {
  readonly place: string;
  readonly districts: readonly string[];
  readonly says: Text;
}

/** Words in a site's name for which the administration asks something more. */
export interface TopicPaper {
  readonly words: readonly string[];
  /** A remark answers it. */
  readonly remark?: true;
  readonly says: Text;
}

/** What rules and screens read of a province. An absent cell: nothing was found, which is not "not required". */
export interface Cells {
  readonly individuals?: Cell<Individuals>;
  readonly noForeignIndividuals?: Cell<true>;
  readonly shellMayAdd?: Cell<true>;
  readonly principal?: Cell<PrincipalRule>;
  /** Nationality of a principal's paper: mainland only, or any Chinese one. */
  readonly principalPaper?: Cell<'mainland' | 'chinese'>;
  /** Principals' ID cards have to be of the province. */
  readonly localPrincipal?: Cell<true>;
  /** Hong Kong citizens file with a passport, not with the home return permit. */
  readonly hongKongPassport?: Cell<true>;
  /** Least age of a principal, in years. */
  readonly leastAge?: Cell<number>;
  /** Below this age, in years, proof of work or income is asked. */
  readonly proofUnder?: Cell<number>;
  /** Mobile numbers of the province; `reason`: others with a reason in the remarks. */
  readonly localMobile?: Cell<'must' | 'reason'>;
  /** The two principals have to be two persons. */
  readonly principalsDiffer?: Cell<true>;
  /** The two principals have to be one person where they are not the legal representative. */
  readonly principalsSame?: Cell<true>;
  /** The two principals' numbers must not be swapped copies of each other. */
  readonly noSwappedPhones?: Cell<true>;
  /** Whose the emergency number is has to stand in the remarks: relation, or name and position. */
  readonly emergencyRemark?: Cell<'relation' | 'position'>;
  /** Sentence that the entity's remarks need where the principal is no Chinese citizen. */
  readonly foreignRemark?: Cell<string>;
  readonly holder?: Cell<Holder>;
  /** Least months that certificate and domain must still run. */
  readonly leastMonths?: Cell<number>;
  /** Least months that a residence permit must still run; three where nothing is said. */
  readonly permitMonths?: Cell<number>;
  /** Least days that the domain must still run; three months where nothing is said. */
  readonly domainDays?: Cell<number>;
  readonly domainCertificate?: Cell<true>;
  /** One site, one domain: each domain is a site of its own. */
  readonly oneDomainSites?: Cell<true>;
  /** Endings that individuals may not file, without the dot. */
  readonly individualSuffixes?: Cell<readonly string[]>;
  /** Mailing and certificate address must be in one city. */
  readonly sameCity?: Cell<true>;
  readonly quarters?: Cell<readonly Quarter[]>;
  /** Least length of an individual's site remark, in characters. */
  readonly remarkLength?: Cell<number>;
  /** Individuals must put the commitment sentence into the remark. */
  readonly commitment?: Cell<true>;
  /** Individuals may not choose 博客/个人空间. */
  readonly noBlog?: Cell<true>;
  /** Individuals who choose 博客/个人空间 need an approval. */
  readonly blogApproval?: Cell<true>;
  /** A site's name that is not the organisation's needs a remark on its content. */
  readonly nameRemark?: Cell<true>;
  /** Languages must include simplified Chinese. */
  readonly simplified?: Cell<true>;
  /** What must stand under investor or governing body. */
  readonly investor?: Cell<'company-name' | 'organisation' | 'legal-representative'>;
  /** A sole trader without a trade name: `张三（个体工商户）` as enterprise, or as an individual. */
  readonly soleTrader?: Cell<'bracket' | 'individual'>;
  /** The sentence that stands in the remarks of a sole trader without a trade name. */
  readonly soleTraderRemark?: Cell<string>;
  readonly topicPapers?: Cell<readonly TopicPaper[]>;
  readonly sitesPerOrder?: Cell<number>;
  readonly domainsPerOrder?: Cell<number>;
  /** Above so many filed sites, one domain an order. */
  readonly singleAbove?: Cell<Counts>;
  /** Domains in an individual's first filing. */
  readonly firstDomains?: Cell<number>;
  readonly sitesMost?: Cell<number>;
  readonly planFrom?: Cell<Counts>;
  /** A site has one IP address. */
  readonly oneIp?: Cell<true>;
  /** Which number stands at the foot of the home page. */
  readonly footer?: Cell<'subject' | 'site'>;
  readonly copyrightLine?: Cell<true>;
  /** Whether another entity can take the place of the filed one. */
  readonly subjectChange?: Cell<'no' | 'refile' | 'same-representative'>;
}

export type CellId = keyof Cells;

/** What a person asks about, in the order in which it comes up. */
export const provinceGroups = ['who', 'principal', 'papers', 'domain', 'names', 'quantity', 'after'] as const;
export type ProvinceGroup = (typeof provinceGroups)[number];

/** What no rule can check, in words. */
export type Notes = { readonly [Group in ProvinceGroup]?: readonly Cell<Text>[] };

export interface Province extends Cells {
  /** First two digits of the GB/T 2260 code. */
  readonly code: string;
  readonly name: Text;
  /** With its kind: 浙江省. */
  readonly full: string;
  /** Syllables without tones: `zhe jiang`. */
  readonly pinyin: string;
  readonly aliases: readonly string[];
  /** As they stand in filing numbers. */
  readonly abbreviations: readonly string[];
  readonly notes: Notes;
}

/** A question that can be asked of every province, with the answer that holds where nothing else is said. */
export interface Topic {
  readonly id: CellId;
  readonly group: ProvinceGroup;
  readonly whom: 'individual' | 'organisation' | 'both';
  readonly label: Text;
  /** Sentence for each value; `*` for values that are put into its `{value}`; for counts one sentence each. */
  readonly says: Readonly<Record<string, Text>>;
  readonly general: Said<Text>;
  /** The value that is the general rule; a province with it does not differ. */
  readonly usual?: string;
  /** Everybody asks this, so "not found" is said where no text answers. */
  readonly asked?: true;
  /** Answers that other question too. */
  readonly answers?: CellId;
}
