import { reasons, type Reason } from './core/fill.ts';
import { isInstant } from './core/instant.ts';
import { stages } from './core/stages.ts';
import { fieldId, key, shortText, text } from './knowledge-messages.ts';
import { z } from './zod.ts';

export { outlook, terms } from './knowledge-messages.ts';

/*
 * What may be asked, by whom. `Overlay…` comes from the console's page and is trusted least; `Panel…` comes from the
 * extension's own pages; `Page…` goes to the overlay of one document. Every message is parsed at both ends.
 */

const reason = z.enum(Object.keys(reasons) as [Reason, ...Reason[]]);
const kind = z.enum(['text', 'choice', 'choices', 'region', 'date']);
const reading = z.partialRecord(fieldId, shortText);
const instant = z.number().check(z.refine(isInstant));
/**
 * As read on a page. One absurd moment must not take the other orders of the list with it, so the background judges it.
 * Between the two, what is no number turns into `null`.
 */
const printed = z.custom<number | null>((value) => value === null || typeof value === 'number');

const sighting = z.strictObject({
  account: key,
  order: key,
  stage: z.enum(stages),
  label: shortText,
  at: printed,
  type: z.optional(shortText),
  subject: z.optional(shortText),
  domain: z.optional(shortText),
  createdAt: z.optional(printed),
  refusal: z.optional(z.string().check(z.maxLength(5_000))),
});

const waived = z.strictObject({ rule: key, field: fieldId, value: shortText });

export const survey = z.strictObject({
  page: key,
  account: z.optional(key),
  order: z.optional(key),
  slots: z.array(z.strictObject({ field: fieldId, kind, value: shortText, locked: z.optional(reason), oneWay: z.optional(z.literal(true)), blankSays: z.optional(z.readonly(z.array(shortText))) })),
  unread: z.array(z.strictObject({ field: fieldId, reason })),
  untouched: z.array(z.strictObject({ label: shortText, reason })),
});

const write = z.strictObject({ field: fieldId, old: shortText, value: shortText });
const written = z.strictObject({
  field: fieldId,
  result: z.enum(['written', 'altered', 'refused']),
  shown: shortText,
  reason: z.optional(reason),
});

/** One value for one field that a rule says would pass. */
export const fix = z.strictObject({ field: fieldId, value: shortText });

/** From the overlay to the background. */
export const overlayMessage = z.discriminatedUnion('type', [
  /** A page of the console is in front of the person. Answer: `PageContext`. */
  z.strictObject({ type: z.literal('overlay/seen'), page: key, account: z.optional(key), order: z.optional(key), sightings: z.array(sighting) }),
  /** What is typed on a form page, for the draft of this account and order. Answer: `{ ok }`. */
  z.strictObject({ type: z.literal('overlay/draft'), page: key, account: key, order: z.optional(key), values: reading }),
  /** A check of a guide ticked or unticked by hand. */
  z.strictObject({ type: z.literal('overlay/tick'), guide: key, check: key, account: key, order: z.optional(key), on: z.boolean() }),
  /** Where the guide `instead` would be shown, show `guide`, for this account and order; the same one takes that back. */
  z.strictObject({ type: z.literal('overlay/guide'), instead: key, guide: key, account: key, order: z.optional(key) }),
  /** "I checked this": a waiver for exactly this value of this field. */
  z.strictObject({ type: z.literal('overlay/waive'), rule: key, field: fieldId, value: shortText, account: key }),
  /** What rules and guide say about the page in front. Answer: `outlook`. */
  z.strictObject({
    type: z.literal('overlay/judge'),
    page: key,
    signedIn: z.boolean(),
    reading,
    remembered: reading,
    waived: z.array(waived),
    ticked: z.array(shortText),
    stage: z.exactOptional(z.enum(stages)),
    orderType: z.exactOptional(shortText),
    bar: z.array(shortText).check(z.maxLength(50)),
  }),
  /** What the known words among these labels mean. Answer: `terms`. */
  z.strictObject({ type: z.literal('overlay/terms'), labels: z.array(shortText).check(z.maxLength(500)) }),
  /** Bring the code that writes, or that draws, into this document. Answer: `{ ok }`. */
  z.strictObject({ type: z.literal('overlay/arm'), part: z.enum(['fill', 'draw']) }),
  /** Open the side panel beside this tab (in answer to a click in the overlay), to put in one value that a rule offers. */
  z.strictObject({ type: z.literal('overlay/panel'), fix: z.exactOptional(fix) }),
]);

/** From the extension's own pages to the background. */
export const panelMessage = z.discriminatedUnion('type', [
  /** What is on the tab's page now. Answer: `SurveyReply`. */
  z.strictObject({ type: z.literal('panel/survey'), tab: z.int() }),
  /** Plan a fill from a stored subject or a draft. Answer: `PlanReply`. */
  z.strictObject({
    type: z.literal('panel/plan'),
    tab: z.int(),
    from: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('profile'), id: key, site: z.optional(key) }),
      z.strictObject({ kind: z.literal('draft'), id: key }),
      z.strictObject({ kind: z.literal('fix'), field: fieldId, value: shortText }),
    ]),
    /** The person says that an account which cannot be read is the right one. */
    accountConfirmed: z.optional(z.boolean()),
    /** Why the person fills for a subject without a full mandate, in his words. */
    override: z.exactOptional(shortText),
  }),
  /** Hand over, once, the value that the person asked for in the overlay of this tab. Answer: `FixReply`. */
  z.strictObject({ type: z.literal('panel/wish'), tab: z.int() }),
  /** Carry out the ticked fields of a plan, once. Answer: `FillReply`. */
  z.strictObject({ type: z.literal('panel/fill'), plan: key, fields: z.array(fieldId) }),
  /** Take back the last fill of this tab. Answer: `FillReply`. */
  z.strictObject({ type: z.literal('panel/undo'), tab: z.int() }),
  /** Scroll to the field and focus it. */
  z.strictObject({ type: z.literal('panel/show'), tab: z.int(), field: fieldId }),
  /** Something that deadlines depend on has changed: make alarms, badge and notices right. */
  z.strictObject({
    type: z.literal('panel/reconcile'),
    /** Subjects that were erased: nothing of them is held on to. */
    erased: z.exactOptional(z.array(key)),
  }),
]);

/** From the background to the overlay of one document. */
export const pageMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('page/survey') }),
  z.strictObject({ type: z.literal('page/fill'), plan: key, page: key, account: z.optional(key), expires: instant, writes: z.array(write) }),
  z.strictObject({ type: z.literal('page/undo') }),
  z.strictObject({ type: z.literal('page/show'), field: fieldId }),
  /** The data was locked, and a fill under way stops; or it was unlocked. Either way what is known of the page is asked for again. */
  z.strictObject({ type: z.literal('page/vault'), locked: z.boolean() }),
  /** The keyboard command: collapse or expand the rail. */
  z.strictObject({ type: z.literal('page/toggle') }),
]);

export const fixReply = z.strictObject({ ok: z.literal(true), fix: z.exactOptional(fix) });
export type FixReply = z.infer<typeof fixReply>;

export type OverlayMessage = z.infer<typeof overlayMessage>;
export type PanelMessage = z.infer<typeof panelMessage>;
export type PageMessage = z.infer<typeof pageMessage>;

/** What the background tells the overlay about the page it reported. No stored personal data is in it. */
export const pageContext = z.strictObject({
  /** The day in China. */
  today: z.string(),
  /** Non-personal values of the same order's other pages: nature, region, certificate type, service type. */
  context: reading,
  /** Orders of this account that are still open: why a button may be missing. */
  open: z.array(z.strictObject({ order: key, label: shortText, stage: z.enum(stages), since: instant, frees: text })),
  /** What may hide the button for a new filing where no order is open. */
  missing: z.optional(text),
  /** The stage of the newest order of this account. */
  stage: z.optional(z.enum(stages)),
  /** Its type in the console's words. */
  orderType: z.optional(shortText),
  /** Ids of checks ticked by hand for this account and order, as `guide/check`, and of guides chosen, as `core/choosing` writes them. */
  ticked: z.array(shortText),
  /** Waivers of this account. */
  waived: z.array(waived),
  /** There is a draft for this account and order that differs from a blank page. */
  draft: z.boolean(),
  /** The data is locked: nothing above is known, and what is seen and typed is sealed for later. */
  locked: z.exactOptional(z.literal(true)),
});
export type PageContext = z.infer<typeof pageContext>;

/** Why the overlay or the background did not do what was asked, in one word that the screens put into sentences. */
export const failure = z.enum(['no-console', 'no-answer', 'account-differs', 'account-unknown', 'expired', 'page-changed', 'gone', 'nothing-to-undo', 'storage', 'locked', 'mandate-missing', 'mandate-ended']);
export type Failure = z.infer<typeof failure>;

const failed = z.strictObject({ ok: z.literal(false), failure, detail: z.optional(shortText) });

export type StoreTrouble = 'storage' | 'locked';

const lockedAnswer = z.object({ locked: z.literal(true) });

/** The answer says that the stored data could not be read or written, or that it is locked. */
export function storageTrouble(answer: unknown): StoreTrouble | undefined {
  if (lockedAnswer.safeParse(answer).success) return 'locked';
  const parsed = failed.safeParse(answer);
  const why = parsed.success ? parsed.data.failure : undefined;
  return why === 'storage' || why === 'locked' ? why : undefined;
}

export const surveyReply = z.union([z.strictObject({ ok: z.literal(true), survey }), failed]);
export const fillReply = z.union([
  z.strictObject({
    ok: z.literal(true),
    results: z.array(written),
    stopped: z.optional(reason),
    /** The page was filled, but its history or the subject's binding could not be stored. */
    unrecorded: z.optional(z.boolean()),
  }),
  failed,
]);
export const planReply = z.union([
  z.strictObject({
    ok: z.literal(true),
    plan: key,
    /** Epoch milliseconds after which the plan is void; at most 60 s ahead. */
    expires: instant,
    survey,
    fills: z.array(write),
    overwrites: z.array(write),
    missing: z.array(z.strictObject({ field: fieldId, reason, value: z.optional(shortText) })),
  }),
  failed,
]);
export type SurveyReply = z.infer<typeof surveyReply>;
export type FillReply = z.infer<typeof fillReply>;
export type PlanReply = z.infer<typeof planReply>;
