import { text } from '../../utils/core/text.ts';

export const words = {
  looking: text('正在查看还剩下什么，只读不写……', 'Looking at what is left; nothing is written …'),
  left: (count: number) => text(`还读得出 ${count} 个主体`, count === 1 ? '1 subject can still be read' : `${count} subjects can still be read`),
  missing: (count: number) => text(`缺 ${count} 个主体：`, count === 1 ? '1 subject is missing:' : `${count} subjects are missing:`),
  more: (count: number) => text(`还有 ${count} 个`, `and ${count} more`),
  nameless: (count: number) => text(`另有 ${count} 个，连名称也读不到。`, count === 1 ? 'Of 1 more not even the name is left.' : `Of ${count} more not even the names are left.`),
  whole: text('没有发现缺少的主体。', 'No subject was found missing.'),
  copies: text('自动副本', 'Automatic copies'),
  what: text(
    '现在还读得出的资料较新，会保留；缺的和损坏的从副本取回。恢复前的样子另存一份，一次写完，中途断了也不会只剩一半。',
    'What can still be read is newer and stays; what is missing or damaged comes from the copy. What stands now is kept as another copy. It is written in one piece: if it is interrupted, nothing is half done.',
  ),
  elsewhere: text(
    '先完全退出浏览器再打开。若一直打不开，可用副本在旁边另建一库继续；打不开的那个原样留在磁盘上，什么都不删。',
    'First quit the browser altogether and start it again. If the database never opens, a copy can be brought back in another one beside it; the one that does not open stays on the disk as it is.',
  ),
  none: text(
    '没有可用的自动副本。若您存过备份文件，先“用剩下的资料继续”，再到工作台的“备份”页导入。',
    'There is no automatic copy. If you saved a backup file, go on with what is left first, then bring it in on the desk’s Backup page.',
  ),
  holds: ({ subjects, orders, drafts }: { readonly subjects: number; readonly orders: number; readonly drafts: number }) =>
    text(`主体 ${subjects} · 订单 ${orders} · 草稿 ${drafts}`, `${subjects} subjects · ${orders} orders · ${drafts} drafts`),
  broken: (count: number) => text(`其中 ${count} 条当时已受损`, `${count} of them were damaged even then`),
  before: text('整体替换之前的样子', 'As it was before everything was replaced'),
  restore: text('用这份恢复', 'Restore from this copy'),
  restoring: text('正在恢复，请勿关闭本页……', 'Restoring; please leave this page open …'),
  done: ({ subjects, fromCopy }: { readonly subjects: number; readonly fromCopy: number }) =>
    text(`恢复完成：现有 ${subjects} 个主体，其中 ${fromCopy} 个从副本取回。`, `Restored: ${subjects} subjects, ${fromCopy} of them from the copy.`),
  open: text('打开资料', 'Open the data'),
};
