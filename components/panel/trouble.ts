import { text } from '../../utils/core/text.ts';
import type { Notice } from '../Banner.tsx';

const untouched = text('页面上的内容没有改动。', 'Nothing on the page was changed.');

/** What can go wrong between panel and page: what happened, what is safe, what to do. */
export const troubles = {
  'no-console': {
    what: text('这个标签页不是备案控制台。', 'This tab is not the filing console.'),
    safe: text('只在 beian.aliyun.com 上读取和填写。', 'Pages are read and filled on beian.aliyun.com only.'),
    todo: text('请打开备案控制台，面板会跟上。', 'Open the filing console; the panel follows.'),
  },
  'no-answer': {
    what: text('页面没有回答。', 'The page did not answer.'),
    safe: untouched,
    todo: text('刷新控制台页面，再点“重新读取”。', 'Reload the console page, then press “Read again”.'),
  },
  'account-differs': {
    what: text('登录的账号与该主体绑定的账号不同，已停止。', 'The signed-in account is not the one this subject is bound to; stopped.'),
    safe: untouched,
    todo: text('请换用绑定的账号登录，或改选主体。', 'Sign in with the bound account, or choose another subject.'),
  },
  'account-unknown': {
    what: text('页面上读不到登录账号，不能确认是否一致。', 'The signed-in account cannot be read from the page, so it cannot be compared.'),
    safe: untouched,
    todo: text('请自己核对右上角的账号，确认后才填写。', 'Compare the account at the top right yourself; filling starts only after you confirm.'),
  },
  expired: {
    what: text('这份预览已过期（60 秒）。', 'This preview has expired (60 s).'),
    safe: untouched,
    todo: text('已重新读取页面，请再看一遍后填写。', 'The page was read again; look at the new preview, then fill.'),
  },
  'page-changed': {
    what: text('页面在预览之后变了。', 'The page has changed since the preview.'),
    safe: text('变动之后的内容没有写入。', 'Nothing was written after the change.'),
    todo: text('已重新读取页面，请再看一遍后填写。', 'The page was read again; look at the new preview, then fill.'),
  },
  gone: {
    what: text('这份资料或预览已经失效。', 'This record or preview no longer holds.'),
    safe: untouched,
    todo: text('已重新读取，请再看一遍；仍然不行就重新选择主体。', 'The page was read again; look once more, and choose the subject again if that does not help.'),
  },
  'nothing-to-undo': {
    what: text('这个页面上没有可以撤销的填写。', 'There is no fill on this page to take back.'),
    safe: untouched,
  },
  locked: {
    what: text('资料已锁定，这份预览作废。', 'The data was locked; this preview is void.'),
    safe: untouched,
    todo: text('解锁后重新选择主体。', 'Unlock, then choose the subject again.'),
  },
  storage: {
    what: text('本机存储没有写入或读出。', 'The storage of this machine could not be read or written.'),
    safe: text('原有资料没有改动，您输入的内容还在页面上。', 'What was stored is unchanged, and what you typed is still here.'),
    todo: text('请检查磁盘空间后重试；重启浏览器可恢复连接。', 'Check the free disk space and try again; restarting the browser restores the connection.'),
  },
  'mandate-missing': {
    what: text('这个主体没有登记完整的授权，代办机构模式下不填写。', 'This subject has no complete mandate on record; in agency mode it is not filled.'),
    safe: untouched,
    todo: text('请在工作台补登授权；这一次要先填，请写明理由。', 'Enter the mandate in the desk; to fill this once without it, state why.'),
  },
  'mandate-ended': {
    what: text('这个主体的授权已到期，资料只能看，不再填写。', 'This subject’s mandate has ended: its data can be looked at and are not filled any more.'),
    safe: untouched,
    todo: text('续签后在工作台改授权截止日；不再代办，请在工作台的“记录”里删除。', 'After a renewal, change the end of the mandate in the desk; else erase the subject under “Records” there.'),
  },
} as const satisfies Readonly<Record<string, Notice>>;

export type Trouble = keyof typeof troubles;
