import { siteFactIds, subjectFactIds, type SiteAnswers, type SiteFactId, type SubjectAnswers, type SubjectFactId } from '../core/fact.ts';
import { fieldIds, isFieldId, type FieldId, type Reading } from '../core/field.ts';
import type { Mandate } from '../core/mandate.ts';
import { sitePart, subjectPart, type Profile } from '../core/profile.ts';
import { text, type Text } from '../core/text.ts';
import { isDay, type Day, type Instant } from '../core/time.ts';
import { z } from '../zod.ts';

/** What our own files of subjects call themselves, so that any other JSON is told from them. */
export const subjectsFormat = 'icp-filing-assistant/subjects';
const version = 1;

/** Larger files are not ours: 10,000 full subjects are about 15 MB. */
export const largestFile = 32 * 1024 * 1024;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const fieldId = z.enum(fieldIds as readonly FieldId[] as [FieldId, ...FieldId[]]);
const values = z.partialRecord(fieldId, z.string().check(z.maxLength(2_000)));
const day = z.string().check(z.refine(isDay));
const instant = z.number().check(z.nonnegative());

const answer = z.string().check(z.minLength(1), z.maxLength(2_000));
const answers = z.partialRecord(z.enum(subjectFactIds as readonly SubjectFactId[] as [SubjectFactId, ...SubjectFactId[]]), answer);
const siteAnswers = z.partialRecord(z.enum(siteFactIds as readonly SiteFactId[] as [SiteFactId, ...SiteFactId[]]), answer);

const term = z.optional(z.string().check(z.maxLength(500)));
const mandate = z.strictObject({ number: term, consentOn: z.optional(day), scope: term, ends: z.optional(day) });

const subject = z.strictObject({
  id,
  values,
  sites: z.array(z.strictObject({ id, values, domainExpires: z.optional(day), answers: z.optional(siteAnswers) })).check(z.maxLength(200)),
  certificateExpires: z.optional(day),
  answers: z.optional(answers),
  account: z.optional(id),
  moreAccounts: z.optional(z.array(id).check(z.maxLength(200))),
  tags: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(200))),
  mandate: z.optional(mandate),
  retainUntil: z.optional(day),
  createdAt: instant,
  updatedAt: instant,
});

const file = z.strictObject({ format: z.literal(subjectsFormat), version: z.literal(version), exportedAt: instant, subjects: z.array(z.unknown()) });

export interface RefusedSubject {
  /** Position in the file, from 1. */
  readonly place: number;
  readonly reason: Text;
}

export type SubjectsRead =
  | { readonly ok: true; readonly subjects: readonly Profile[]; readonly refused: readonly RefusedSubject[] }
  | { readonly ok: false; readonly reason: Text };

/** The text of a file that holds these subjects in clear. */
export const writeSubjects = (subjects: readonly Profile[], exportedAt: Instant): string =>
  JSON.stringify({ format: subjectsFormat, version, exportedAt, subjects }, null, 1);

type Parsed = z.infer<typeof subject>;

/** Only days pass `isDay`, which the schema has asked. */
const dayOf = (value: string): Day => value as Day;

function profileOf(parsed: Parsed): Profile {
  const { certificateExpires, account, answers: said, moreAccounts, tags, mandate: told, retainUntil } = parsed;
  return {
    id: parsed.id,
    // A site's field among the subject's, or the other way round, is left out rather than put where it does not belong.
    values: subjectPart(parsed.values as Reading),
    sites: parsed.sites.map(({ id: site, values: own, domainExpires, answers: known }) => ({
      id: site,
      values: sitePart(own as Reading),
      ...(domainExpires === undefined ? {} : { domainExpires: dayOf(domainExpires) }),
      ...(known === undefined ? {} : { answers: known as SiteAnswers }),
    })),
    createdAt: parsed.createdAt,
    updatedAt: parsed.updatedAt,
    ...(certificateExpires === undefined ? {} : { certificateExpires: dayOf(certificateExpires) }),
    ...(said === undefined ? {} : { answers: said as SubjectAnswers }),
    ...(account === undefined ? {} : { account }),
    ...(moreAccounts === undefined ? {} : { moreAccounts }),
    ...(tags === undefined ? {} : { tags }),
    ...(told === undefined ? {} : { mandate: told as Mandate }),
    ...(retainUntil === undefined ? {} : { retainUntil: dayOf(retainUntil) }),
  };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
}

/** Where it is wrong, never with which value: the text may be shown to others. */
function reasonOf(issues: readonly Issue[]): Text {
  const [first] = issues;
  const path = (first?.path ?? []).map(String);
  const field = path.find(isFieldId);
  const where = field ?? path.join('.');
  if (first?.code === 'unrecognized_keys' || first?.code === 'invalid_key') return text(`有不认识的项目（${where || '主体'}）`, `holds something unknown (${where || 'subject'})`);
  return text(`“${where || '主体'}”的形式不对`, `“${where || 'subject'}” has the wrong form`);
}

/** Reads a file of subjects. Each subject is judged alone; a wrong one is refused with its place, and the others are read. Never throws. */
export function readSubjects(content: string): SubjectsRead {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return { ok: false, reason: text('这不是 JSON 文件，或文件不完整。', 'This is not a JSON file, or it is cut short.') };
  }
  const outer = file.safeParse(json);
  if (!outer.success) return { ok: false, reason: text('这不是本扩展导出的主体文件，或来自更新的版本。', 'This is not a file of subjects from this extension, or it comes from a newer version.') };
  const subjects: Profile[] = [];
  const refused: RefusedSubject[] = [];
  for (const [index, one] of outer.data.subjects.entries()) {
    const parsed = subject.safeParse(one);
    if (parsed.success) subjects.push(profileOf(parsed.data));
    else refused.push({ place: index + 1, reason: reasonOf(parsed.error.issues) });
  }
  return { ok: true, subjects, refused };
}
