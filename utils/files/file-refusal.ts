import { text, type Text } from '../core/text.ts';

/** Why a backup or a bundle is not read, in words for the person. */
export const fileTexts = {
  'not-age': text('这不是 age 格式的备份或主体包。请选择 .age 文件。', 'This is not a backup or bundle in the age format. Choose an .age file.'),
  'other-version': text('这个 age 文件来自更新的格式，这里读不了。请先更新扩展。', 'This age file has a newer format that cannot be read here. Update the extension first.'),
  'wrong-passphrase': text('文件口令不对。它是写这个文件时设的，不是解锁口令；请留意大小写和空格，再输一遍。', 'The file’s passphrase is wrong. It is the one that was set for this file, not the one that unlocks; mind capitals and blanks, and enter it again.'),
  'not-for-you': text('这个文件不是加密给手上这些密钥的：请让对方改用您的收件公钥，或粘贴能解开它的私钥。', 'This file was not encrypted for any key at hand. Ask the sender to use your public key, or paste the key that opens it.'),
  'no-memory': text('这台电脑没有足够内存来解开口令（需要 256 MB）。请关掉一些页面再试。', 'This computer has too little memory to stretch the passphrase (256 MB are needed). Close some pages and try again.'),
  'too-costly': text('文件要求的口令运算超过上限（2 的 20 次方），可能是用来拖垮电脑的。请向对方核实，另要一份。', 'The file asks for more passphrase work than the ceiling of 2 to the power of 20; it may be meant to exhaust the computer. Check with the sender and ask for another.'),
  damaged: text('文件不完整或被改动过。请换一份备份，或请对方重发。', 'The file is cut short or was altered. Use another backup, or ask the sender for it again.'),
  'not-ours': text('文件解开了，里面不是本扩展写的备份或主体包。请确认没有选错。', 'The file was decrypted, and what is in it was not written by this extension. Make sure that it is the right one.'),
  newer: text('文件来自更新版本的助手；请先更新扩展。', 'The file comes from a newer version of the assistant. Update the extension first.'),
  'too-large': text('文件太大：主体包最大 200 MB，备份最大 1 GB。', 'The file is too large: a bundle has at most 200 MB, a backup 1 GB.'),
  unreadable: text('文件读不出来：可能已被移走、改动，或没有权限。请重新选择。', 'The file cannot be read: it may have been moved, changed or locked. Choose it again.'),
  differs: text('写完后重读，内容与本机资料对不上；这个文件不能当备份，请再写一次。', 'Read again after writing, the file differs from what is stored; do not use it as a backup, and write it again.'),
  unwritten: text('文件没有写成：磁盘可能已满，或没有写入权限。请换个位置再写。', 'The file was not written: the disk may be full, or writing is not allowed. Write it to another place.'),
  'bad-recipient': text('收件公钥不对：应以 age1 开头，一行一个。', 'A recipient is wrong: each begins with age1, one to a line.'),
} as const satisfies Readonly<Record<string, Text>>;

export type FileTrouble = keyof typeof fileTexts;

/** Nothing was written when this is thrown. Carries no value of the file, so it may be shown and logged. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal';
  readonly kind: FileTrouble;
  readonly text: Text;

  constructor(kind: FileTrouble, options?: { readonly cause?: unknown }) {
    super(kind, options);
    this.kind = kind;
    this.text = fileTexts[kind];
  }
}

/** An error that left the cipher or the file as a refusal of that kind, unless it is one already. */
export const asRefusal = (error: unknown, kind: FileTrouble): FileRefusal => (error instanceof FileRefusal ? error : new FileRefusal(kind, { cause: error }));

/** The refusal of that name, as it arrives from a worker. */
export const refusalNamed = (kind: string): FileRefusal => new FileRefusal(Object.hasOwn(fileTexts, kind) ? (kind as FileTrouble) : 'unreadable');
