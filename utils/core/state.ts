import type { Source } from './source.ts';
import type { Stage } from './stages.ts';
import { text, type Text } from './text.ts';

/** `withdrawn`: after the order has been withdrawn to a draft. `unknown`: no text says. */
export type Permit = 'yes' | 'no' | 'withdrawn' | 'unknown';

export interface Permits {
  /** Change what was typed. */
  readonly edit: Permit;
  /** 撤销: back to a draft. */
  readonly withdraw: Permit;
  /** 放弃备案: gives the account's place for an order free. */
  readonly abandon: Permit;
  /** Whose text says so. Alibaba's own buttons were not seen. */
  readonly source: Source;
}

/** What a status of the console means. */
export interface StateFact {
  /** The console's words, compared without spaces and punctuation; none: for the stage however it is worded. */
  readonly words: readonly string[];
  readonly stage: Stage;
  readonly meaning: Text;
  /** What comes next, and who acts. */
  readonly next: Text;
  readonly takes: Text;
  readonly permits: Permits;
  readonly source: Source;
}

const marks = /[\s\p{P}\p{S}\p{Cf}]+/gu;
const bare = (label: string): string => label.normalize('NFKC').replace(marks, '');

/** What is known of an order's status: of exactly these words, else of the stage. */
export function factOf({ stage, label }: { readonly stage: Stage; readonly label: string }, facts: readonly StateFact[]): StateFact | undefined {
  const words = bare(label);
  const said = facts.find((fact) => fact.stage === stage && fact.words.some((one) => bare(one) === words));
  return said ?? facts.find((fact) => fact.stage === stage && fact.words.length === 0);
}

const permitted: Readonly<Record<keyof Omit<Permits, 'source'>, Readonly<Record<Permit, Text>>>> = {
  edit: {
    yes: text('可以修改', 'can be changed'),
    no: text('不能修改', 'cannot be changed'),
    withdrawn: text('撤销后才能修改', 'can be changed once withdrawn'),
    unknown: text('能否修改，没有公开说明', 'may or may not be changed (nothing says)'),
  },
  withdraw: {
    yes: text('可以撤销', 'can be withdrawn'),
    no: text('不能撤销', 'cannot be withdrawn'),
    withdrawn: text('已撤销', 'has been withdrawn'),
    unknown: text('能否撤销，没有公开说明', 'may or may not be withdrawn (nothing says)'),
  },
  abandon: {
    yes: text('可以放弃备案', 'can be abandoned'),
    no: text('不能放弃', 'cannot be abandoned'),
    withdrawn: text('撤销后可以放弃', 'can be abandoned once withdrawn'),
    unknown: text('能否放弃，没有公开说明', 'may or may not be abandoned (nothing says)'),
  },
};

const publishers: Readonly<Record<string, string>> = { 华为云: 'Huawei Cloud', 腾讯云: 'Tencent Cloud' };

/** What the state permits, in words: edit, withdraw, abandon; and whose text says so where it is not Alibaba's. */
export function permitsText({ edit, withdraw, abandon, source }: Permits): Text {
  const parts = [permitted.edit[edit], permitted.withdraw[withdraw], permitted.abandon[abandon]];
  const { publisher } = source;
  const from = publisher === '阿里云' ? text('', '') : text(`（据${publisher}，阿里云没有公开说明）`, ` (as ${publishers[publisher] ?? publisher} says; not known for Alibaba Cloud)`);
  return text(`${parts.map(({ zh }) => zh).join('，')}${from.zh}`, `It ${parts.map(({ en }) => en).join(', ')}${from.en}`);
}
