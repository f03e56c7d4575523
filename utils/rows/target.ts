import { siteFactIds, siteFacts, subjectFactIds, subjectFacts, type Fact, type SiteFactId, type SubjectFactId } from '../core/fact.ts';
import { fieldIds, fields, type FieldId } from '../core/field.ts';
import { text, type Text } from '../core/text.ts';

/** How a cell of a column is read. */
export type CellKind =
  | 'name'
  | 'text'
  | 'paper'
  | 'id'
  | 'mobile'
  | 'phone'
  | 'email'
  | 'domains'
  | 'address-line'
  | 'day'
  | 'validity'
  | 'nature'
  | 'certificate'
  | 'person-paper'
  | 'choices'
  | 'region'
  | 'code'
  | 'words'
  | 'yes-no'
  | 'count';

/** What a column may hold beside the console's fields. */
const others = {
  /** Is the entity principal too, unless another column names that one. */
  representative: { label: text('法定代表人（即主体负责人）', 'Legal representative (also the principal)'), kind: 'name' },
  certificateExpires: { label: text('主体证件有效期止', "Entity's certificate valid until"), kind: 'day' },
  domainExpires: { label: text('域名到期日', 'Domain expires on'), kind: 'day' },
  'principal.idValidity': { label: text('主体负责人证件有效期（起止）', 'Entity principal: ID valid from and until'), kind: 'validity' },
  'sitePrincipal.idValidity': { label: text('网站负责人证件有效期（起止）', 'Website principal: ID valid from and until'), kind: 'validity' },
  account: { label: text('阿里云账号', 'Alibaba Cloud account'), kind: 'code' },
  tags: { label: text('标签', 'Tags'), kind: 'words' },
  'mandate.number': { label: text('授权书编号', 'Authorisation number'), kind: 'text' },
  'mandate.consentOn': { label: text('授权同意日', 'Consent given on'), kind: 'day' },
  'mandate.scope': { label: text('授权范围', 'Scope of consent'), kind: 'text' },
  'mandate.ends': { label: text('委托到期日', 'Mandate ends on'), kind: 'day' },
  retainUntil: { label: text('保存至', 'Kept until'), kind: 'day' },
} as const satisfies Readonly<Record<string, { readonly label: Text; readonly kind: CellKind }>>;

export type OtherTarget = keyof typeof others;
export type AnswerTarget = `answer.${SubjectFactId}` | `siteAnswer.${SiteFactId}`;

/** Where the values of one column go. */
export type Target = FieldId | OtherTarget | AnswerTarget;

export interface TargetInfo {
  readonly label: Text;
  readonly kind: CellKind;
  /** Of one website or App, so that a subject may have it in several rows. */
  readonly ofSite: boolean;
}

const kinds: { readonly [Id in FieldId]?: CellKind } = {
  'subject.region': 'region',
  'subject.nature': 'nature',
  'subject.certificateType': 'certificate',
  'subject.certificateNumber': 'paper',
  'subject.name': 'name',
  'subject.certificateAddress': 'address-line',
  'subject.mailingAddress': 'address-line',
  'subject.investor': 'name',
  'site.name': 'name',
  'app.name': 'name',
  'site.domain': 'domains',
  'access.serviceCode': 'code',
  'access.instance': 'code',
};

const personKinds: Readonly<Record<string, CellKind>> = {
  name: 'name',
  idType: 'person-paper',
  idNumber: 'id',
  idValidFrom: 'day',
  idValidUntil: 'day',
  mobile: 'mobile',
  emergencyPhone: 'mobile',
  email: 'email',
  officePhone: 'phone',
};

function kindOf(id: FieldId): CellKind {
  const part = /^(?:principal|sitePrincipal)\.(\w+)$/.exec(id)?.[1];
  const own = kinds[id] ?? (part === undefined ? undefined : personKinds[part]);
  return own ?? (fields[id].kind === 'choices' ? 'choices' : 'text');
}

const factKinds: Readonly<Record<Fact['kind'], CellKind>> = { text: 'text', day: 'day', 'yes-no': 'yes-no', count: 'count' };

const rows: readonly (readonly [Target, TargetInfo])[] = [
  ...fieldIds.map((id) => [id, { label: fields[id].label, kind: kindOf(id), ofSite: /^(?:site|app|access)/.test(id) }] as const),
  ...Object.entries(others).map(([id, one]) => [id as OtherTarget, { ...one, ofSite: id === 'domainExpires' || id.startsWith('site') }] as const),
  ...subjectFactIds.map((id) => [`answer.${id}` as const, { label: subjectFacts[id].label, kind: factKinds[subjectFacts[id].kind], ofSite: false }] as const),
  ...siteFactIds.map((id) => [`siteAnswer.${id}` as const, { label: siteFacts[id].label, kind: factKinds[siteFacts[id].kind], ofSite: true }] as const),
];

const infos: ReadonlyMap<string, TargetInfo> = new Map(rows);

/** Every target, the console's fields first, in its order. */
export const targets: readonly Target[] = rows.map(([id]) => id);

export const isTarget = (id: string): id is Target => infos.has(id);

const unknown: TargetInfo = { label: text('', ''), kind: 'text', ofSite: false };

export const targetInfo = (target: Target): TargetInfo => infos.get(target) ?? unknown;
