import type { FieldId } from '../../core/field.ts';
import type { Choice, GlossaryTerm } from '../../core/term.ts';
import { certificateTerms, personPaperTerms } from './certificates.ts';
import { contentTerms } from './contents.ts';
import { languageTerms } from './languages.ts';
import { natureTerms } from './natures.ts';
import { preApprovalTerms } from './pre-approvals.ts';

const choice = ({ zh, en, also, meaning }: GlossaryTerm): Choice => ({ zh, en, also, meaning });

/** What can be chosen in a field, in the order of MIIT's lists. Fields whose choices are the person's own resources are not here. */
export const choices: { readonly [Id in FieldId]?: readonly Choice[] } = {
  'subject.nature': natureTerms.map(choice),
  'subject.certificateType': certificateTerms.map(choice),
  'principal.idType': personPaperTerms.map(choice),
  'sitePrincipal.idType': personPaperTerms.map(choice),
  'site.content': contentTerms.map(choice),
  'site.language': languageTerms.map(choice),
  'site.preApproval': preApprovalTerms.map(choice),
};
