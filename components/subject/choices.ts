import type { FieldId, Reading } from '../../utils/core/field.ts';
import { text, type Text } from '../../utils/core/text.ts';
import { personPapers, unitCertificates } from '../../utils/data/certificates.ts';
import { contents } from '../../utils/data/contents.ts';
import { languages } from '../../utils/data/languages.ts';
import { natures } from '../../utils/data/natures.ts';
import type { Option } from '../../utils/data/option.ts';
import { noPreApproval, preApprovals } from '../../utils/data/pre-approvals.ts';

const labels = (options: readonly Option[]): Text[] => options.map((option) => option.label);

/** The papers that a nature allows; all of them while the nature is not chosen. */
function certificatesFor(nature: string | undefined): Text[] {
  const code = natures.find((one) => one.label.zh === nature || (nature !== undefined && one.aliases.includes(nature)))?.code;
  const all = [...unitCertificates, ...personPapers];
  if (code === undefined) return labels(all);
  const allowed = all.filter((one) => one.natures.includes(code));
  return labels(allowed.length === 0 ? all : allowed);
}

const none = text(noPreApproval[0] ?? '不涉及', 'None applies');

/** What a list field offers, with the console's words as values; `undefined` where the console's list is not known. */
export function choicesFor(field: FieldId, values: Reading): Text[] | undefined {
  switch (field) {
    case 'subject.nature':
      return labels(natures);
    case 'subject.certificateType':
      return certificatesFor(values['subject.nature']);
    case 'principal.idType':
    case 'sitePrincipal.idType':
      return labels(personPapers);
    case 'site.serviceType':
      return [text('网站', 'Website'), text('App', 'App')];
    case 'app.platform':
      return [text('Android', 'Android'), text('iOS', 'iOS'), text('HarmonyOS', 'HarmonyOS')];
    case 'site.content':
    case 'app.content':
      return labels(contents);
    case 'site.language':
    case 'app.language':
      return labels(languages);
    case 'site.preApproval':
    case 'app.preApproval':
      return [none, ...labels(preApprovals)];
    default:
      return undefined;
  }
}
