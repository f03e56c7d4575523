import type { Rule } from '../core/rule.ts';
import individualNameEnterprise from './name/individual-name-enterprise.ts';
import individualNameGeneric from './name/individual-name-generic.ts';
import individualNameIndustry from './name/individual-name-industry.ts';
import individualNameOrganisation from './name/individual-name-organisation.ts';
import individualNamePersonOrPlace from './name/individual-name-person-or-place.ts';
import individualNameSchool from './name/individual-name-school.ts';
import individualNameSiteType from './name/individual-name-site-type.ts';
import siteCharacters from './name/site-characters.ts';
import siteFullWidth from './name/site-full-width.ts';
import siteNameBannedWords from './name/site-name-banned-words.ts';
import siteNameForeignWords from './name/site-name-foreign-words.ts';
import siteNameForumWords from './name/site-name-forum-words.ts';
import siteNameLatin from './name/site-name-latin.ts';
import siteNameLengthAdvice from './name/site-name-length-advice.ts';
import siteNameLength from './name/site-name-length.ts';
import siteNameNationalWords from './name/site-name-national-words.ts';
import siteNameSubject from './name/site-name-subject.ts';
import siteNameSymbols from './name/site-name-symbols.ts';
import topicPapers from './name/topic-papers.ts';

export const nameRules: readonly Rule[] = [
  individualNameEnterprise,
  individualNameGeneric,
  individualNameIndustry,
  individualNameOrganisation,
  individualNamePersonOrPlace,
  individualNameSchool,
  individualNameSiteType,
  siteCharacters,
  siteFullWidth,
  siteNameBannedWords,
  siteNameForeignWords,
  siteNameForumWords,
  siteNameLatin,
  siteNameLengthAdvice,
  siteNameLength,
  siteNameNationalWords,
  siteNameSubject,
  siteNameSymbols,
  topicPapers,
];
