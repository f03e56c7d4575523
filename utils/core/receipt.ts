import { actWords, type KnownFile } from './audit.ts';
import { momentText } from './format.ts';
import { text, type Lang, type Text } from './text.ts';
import type { Instant } from './time.ts';
import type { Traces } from './traces.ts';

/** What is handed to whoever asked for the erasing. It is kept nowhere, since it names who was erased. */
export interface Receipt {
  readonly at: Instant;
  /** Names of the subjects, as stored until then. */
  readonly names: readonly string[];
  /** Their opaque ids, by which the log and this paper find each other. */
  readonly ids: readonly string[];
  readonly traces: Traces;
  readonly files: readonly KnownFile[];
  /** Records that do not decrypt: nobody knows whose they are. */
  readonly unreadable: number;
}

export const traceWords: Readonly<Record<keyof Traces, Text>> = {
  profiles: text('主体资料', 'Subjects'),
  orders: text('订单', 'Orders'),
  drafts: text('草稿', 'Drafts'),
  fills: text('填写记录', 'Records of fills'),
  ticks: text('勾选', 'Ticks'),
  waivers: text('“已核对”标记', '“I checked this” marks'),
  reminders: text('已提醒记录', 'Reminders shown'),
};

export const traceIds = Object.keys(traceWords) as readonly (keyof Traces)[];

export const receiptWords = {
  title: text('删除回执', 'Receipt of erasure'),
  at: text('删除时间', 'Erased on'),
  who: text('主体', 'Subject'),
  what: text('从本机抹掉', 'Erased from this machine'),
  where: text('同一台机器上的备份副本（快照）里也已抹掉。', 'They are erased from the second copy on the same machine too.'),
  files: text('以下文件曾带着这些资料离开本扩展，没有被删除，请自行删除或通知持有人：', 'These files left the extension with the data. They were not erased; delete them or tell whoever holds them:'),
  noFiles: text('近 180 天的记录里，没有带着这些资料的导出、移交或备份文件。', 'The log of the last 180 days knows of no export, bundle or backup that holds the data.'),
  before: text('更早的文件不在记录中；阿里云控制台里已提交的内容不受影响。', 'Older files are not in the log. What was submitted to the Alibaba Cloud console is not affected.'),
  unreadable: text('另有 {n} 条记录解不开，不知属于谁，原样保留。', 'Records that cannot be decrypted: {n}. Nobody knows whose they are; they were left as they are.'),
  may: text('可能含有', 'may hold it'),
  unnamed: text('（未填主办者名称）', '(no entity name yet)'),
  ids: text('记录编号', 'Reference in the log'),
} as const;

/** `导出 · 2026-11-20 周五 09:00 · subjects.xlsx（可能含有）` */
export function fileLine({ act, at, name, sure }: KnownFile): Text {
  const moment = momentText(at);
  const named = name === '' ? '' : ` · ${name}`;
  return text(
    `${actWords[act].zh} · ${moment.zh}${named}${sure ? '' : `（${receiptWords.may.zh}）`}`,
    `${actWords[act].en} · ${moment.en}${named}${sure ? '' : ` (${receiptWords.may.en})`}`,
  );
}

/** `主体资料 1，订单 2`; what was none is left out. */
export function tracesText(traces: Traces): Text {
  const some = traceIds.filter((id) => traces[id] > 0);
  return text(some.map((id) => `${traceWords[id].zh} ${traces[id]}`).join('，'), some.map((id) => `${traceWords[id].en}: ${traces[id]}`).join(', '));
}

/** The receipt as a plain text of one language, lines ended as Windows' Notepad wants them, with a mark of its encoding. */
export function receiptFile(receipt: Receipt, lang: Lang): string {
  const say = ({ [lang]: said }: Text) => said;
  const { at, names, ids, traces, files, unreadable } = receipt;
  const lines = [
    say(receiptWords.title),
    '',
    `${say(receiptWords.at)}: ${say(momentText(at))}`,
    ...names.map((name) => `${say(receiptWords.who)}: ${name === '' ? say(receiptWords.unnamed) : name}`),
    `${say(receiptWords.what)}: ${say(tracesText(traces))}`,
    say(receiptWords.where),
    '',
    ...(files.length === 0 ? [say(receiptWords.noFiles)] : [say(receiptWords.files), ...files.map((file) => `- ${say(fileLine(file))}`)]),
    say(receiptWords.before),
    ...(unreadable === 0 ? [] : [say(receiptWords.unreadable).replace('{n}', String(unreadable))]),
    '',
    `${say(receiptWords.ids)}: ${ids.join(', ')}`,
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
