import { text, type Text } from '../core/text.ts';

/** What can go wrong with the stored data, in words for the person. */
export const storeTexts = {
  unavailable: text(
    '浏览器现在不让本扩展读写本机数据（可能是无痕窗口，或数据库暂时打不开）。已存的资料没有改动；请重开浏览器再试。',
    'The browser does not let this extension read or write its local data now (a private window, or the database does not open). Nothing stored was changed; restart the browser and try again.',
  ),
  damaged: text(
    '本机数据库受损：应有的资料少了或整库不见了。为免盖掉还能找回的部分，已停止写入。',
    'The local database is damaged: stored records are missing, or all of it is gone. Writing has stopped so that nothing recoverable is overwritten.',
  ),
  full: text('磁盘或浏览器空间已满，这次没有存上；已存的资料没有改动。', 'The disk or the browser’s quota is full. This was not saved; nothing stored was changed.'),
  'newer-version': text('本机数据已由更新版本的助手接管，请刷新本页或更新扩展。', 'A newer version of the assistant now owns the local data. Reload this page or update the extension.'),
  busy: text('另一个窗口正占用本机数据，请关掉其他助手窗口再试。', 'Another window is holding the local data. Close the other windows of the assistant and try again.'),
  undecryptable: text('这条资料受损，解不开；已原样保留，其他资料不受影响。', 'This record is damaged and cannot be decrypted. It is kept as it is; other records are not affected.'),
  locked: text('资料已锁定，请先输入口令。', 'The data is locked. Enter the passphrase first.'),
  'wrong-passphrase': text('口令或恢复码不对。资料没有改动。', 'The passphrase or recovery code is wrong. Nothing was changed.'),
  'weak-protection': text(
    '保险库的密钥参数低于安全下限或高得离谱，可能被人改过；已拒绝使用，资料没有改动。',
    'The vault’s key parameters are below the safe floor or absurdly high; somebody may have changed them. They were refused, and nothing was changed.',
  ),
  'no-memory': text('内存不够，口令没有算成。资料没有改动；关掉一些窗口再试。', 'There is not enough memory to work out the key. Nothing was changed; close some windows and try again.'),
  'mandate-ended': text('这个主体的授权已到期，资料只能看、不能改；没有写入。续签后先改授权截止日。', 'The subject’s mandate has ended: its data can be looked at and not changed; nothing was written. After a renewal, change the end of the mandate first.'),
  'read-only': text('资料现在只能看、不能改。', 'The data can be looked at and not changed now.'),
} as const satisfies Readonly<Record<string, Text>>;

export type StoreTrouble = keyof typeof storeTexts;

/** The one error that leaves the store. Carries no stored value, so it may be logged and shown. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: StoreTrouble;
  readonly text: Text;

  constructor(kind: StoreTrouble, options?: { readonly cause?: unknown; readonly detail?: string }) {
    super(options?.detail === undefined ? kind : `${kind}: ${options.detail}`, { cause: options?.cause });
    this.kind = kind;
    this.text = storeTexts[kind];
  }
}

/** Chromium reports a full disk as `UnknownError … FILE_ERROR_NO_SPACE`, not as a quota error. */
const noSpace = /NO_SPACE|disk is full|quota/i;

function kindOf(error: unknown): StoreTrouble {
  if (!(error instanceof Error)) return 'unavailable';
  if (error.name === 'QuotaExceededError' || noSpace.test(error.message)) return 'full';
  if (error.name === 'VersionError') return 'newer-version';
  return 'unavailable';
}

/** Any error of the database as a `StoreError`, with the original as its cause. */
export const asStoreError = (error: unknown): StoreError => (error instanceof StoreError ? error : new StoreError(kindOf(error), { cause: error }));

/** A passphrase stands before the data, or the keys that were used hold no more. */
export const isLocked = (error: unknown): boolean => error instanceof StoreError && error.kind === 'locked';
