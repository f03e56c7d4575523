import { fieldIds, type FieldId } from './core/field.ts';
import { actors } from './core/guide.ts';
import { answerers } from './core/term.ts';
import type { Day } from './core/time.ts';
import { z } from './zod.ts';

/* What the background answers from what it knows (rules, guides, glossary): the part of `messages.ts` that holds public knowledge. */

export const fieldId = z.enum(fieldIds as readonly FieldId[] as [FieldId, ...FieldId[]]);
export const shortText = z.string().check(z.maxLength(2_000));
export const key = z.string().check(z.minLength(1), z.maxLength(200));

export const text = z.strictObject({ zh: z.string(), en: z.string() });
const day = z.custom<Day>((value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));
const source = z.strictObject({ id: key, name: z.string(), publisher: z.string(), url: z.string(), dated: z.string(), checked: day, confidence: z.enum(['high', 'medium', 'low']) });

const remark = z.strictObject({
  rule: key,
  severity: z.enum(['block', 'warn', 'hint']),
  field: fieldId,
  fields: z.array(fieldId),
  title: text,
  message: text,
  why: text,
  source,
  fix: z.exactOptional(shortText),
  example: z.exactOptional(shortText),
  broken: z.exactOptional(z.literal(true)),
});

const step = z.strictObject({
  id: key,
  state: z.enum(['done', 'current', 'next', 'unneeded']),
  title: text,
  detail: text,
  who: z.array(z.enum(actors)),
  takes: text,
  needs: z.array(text),
  pitfall: text,
  source,
  checks: z.array(z.strictObject({ id: key, tick: key, text, done: z.boolean(), byHand: z.boolean(), from: z.exactOptional(text) })),
});

const named = { id: key, title: text };

/** What rules and guide say about a page: `Outlook` of `core/outlook`. */
export const outlook = z.strictObject({
  findings: z.array(remark),
  passed: z.array(z.strictObject({ field: fieldId, titles: z.array(text) })),
  guide: z.strictObject({ ...named, instead: key, sure: z.boolean(), others: z.array(z.strictObject(named)), steps: z.array(step) }),
});

const choice = z.strictObject({ zh: key, en: key, also: z.array(key), meaning: text });

/** The meaning of labels, each by the label that was asked for, with what can be chosen in the fields that it may stand for. */
export const terms = z.array(
  z.strictObject({
    label: shortText,
    choices: z.array(z.strictObject({ field: fieldId, options: z.array(choice) })),
    term: z.strictObject({
      zh: key,
      en: key,
      was: z.array(key),
      also: z.array(key),
      pinyin: z.string(),
      meaning: text,
      who: z.enum(answerers),
      example: z.exactOptional(shortText),
      source,
    }),
  }),
);
