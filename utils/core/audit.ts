import { text, type Text } from './text.ts';
import { day, type Instant } from './time.ts';

/** What was done with subjects, for the person who must account for it: what and when, never a value. */
export interface AuditEntry {
  readonly id: string;
  readonly at: Instant;
  readonly act: AuditAct;
  /** Ids of the subjects concerned, at most 200; `count` says how many there were. */
  readonly subjects: readonly string[];
  readonly count: number;
  /** Name of the file that was written or read, page of the fill, or the reason that was stated. */
  readonly detail?: string;
}

export const auditActs = ['fill', 'override', 'import', 'export', 'bundle', 'backup', 'restore', 'erase', 'purge', 'unlock', 'passphrase', 'rotate'] as const;
export type AuditAct = (typeof auditActs)[number];

export const actWords: Readonly<Record<AuditAct, Text>> = {
  fill: text('填写', 'Filled'),
  override: text('无授权放行', 'Filled without mandate'),
  import: text('导入', 'Imported'),
  export: text('导出', 'Exported'),
  bundle: text('移交包', 'Bundled'),
  backup: text('备份', 'Backed up'),
  restore: text('恢复', 'Restored'),
  erase: text('删除', 'Erased'),
  purge: text('到期清除', 'Purged'),
  unlock: text('解锁', 'Unlocked'),
  passphrase: text('口令变更', 'Passphrase changed'),
  rotate: text('更换密钥', 'Keys replaced'),
};

/** So long an entry is kept, in milliseconds: 180 days. */
export const auditLife = 180 * day;

/** Entries name at most so many subjects; `count` has the full number. */
export const mostNamed = 200;

export const isOverAge = (entry: Pick<AuditEntry, 'at'>, now: Instant): boolean => now - entry.at > auditLife;

/** The entry for an act on these subjects. */
export const entryOf = (act: AuditAct, subjects: readonly string[], { at, detail }: { readonly at: Instant; readonly detail?: string }): Omit<AuditEntry, 'id'> => ({
  at, act, subjects: subjects.slice(0, mostNamed), count: subjects.length, ...(detail !== undefined && detail !== '' && { detail }),
});

/** Acts that leave a file outside of the extension, which no erasing reaches. */
const leaving: ReadonlySet<AuditAct> = new Set(['export', 'bundle', 'backup']);

/** A file that left the extension and holds the subject, or may hold it. */
export interface KnownFile {
  readonly act: AuditAct;
  readonly at: Instant;
  readonly name: string;
  /** False: the entry does not name all subjects that were in it. */
  readonly sure: boolean;
}

/** Files that the log knows of, oldest first, in which one of the subjects stands or may stand. */
export function filesHolding(log: readonly AuditEntry[], subjects: readonly { readonly id: string; readonly createdAt: Instant }[]): KnownFile[] {
  const ids = new Set(subjects.map(({ id }) => id));
  const since = subjects.reduce((least, { createdAt }) => Math.min(least, createdAt), Number.POSITIVE_INFINITY);
  return log
    .filter(({ act }) => leaving.has(act))
    .flatMap((entry): KnownFile[] => {
      const sure = entry.subjects.some((id) => ids.has(id));
      const may = entry.count > entry.subjects.length && entry.at >= since;
      return sure || may ? [{ act: entry.act, at: entry.at, name: entry.detail ?? '', sure }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
}

/** Every file that the log knows to have left the extension, oldest first. */
export const filesIn = (log: readonly AuditEntry[]): KnownFile[] =>
  log.filter(({ act }) => leaving.has(act)).map(({ act, at, detail = '' }) => ({ act, at, name: detail, sure: true })).toSorted((a, b) => a.at - b.at);

/** What tells an entry of the erased from others. */
export interface Erasing {
  readonly subjects: ReadonlySet<string>;
  /** The text bears the name, number or domain of one of them: a person chose the file's name. */
  readonly names: (text: string) => boolean;
}

/**
 * The entry without a detail that may name an erased client: the file that was imported, the reason stated, a file that was
 * called by the client's name. Names that we gave to files stay. `undefined`: nothing in it does.
 */
export function withoutTrace(entry: AuditEntry, erased: Erasing): AuditEntry | undefined {
  const { detail, ...rest } = entry;
  if (detail === undefined) return undefined;
  const isTheirs = entry.subjects.some((id) => erased.subjects.has(id)) && !leaving.has(entry.act);
  return isTheirs || erased.names(detail) ? rest : undefined;
}
