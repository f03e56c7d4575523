import { text, type Text } from '../utils/core/text.ts';
import type { Notice } from './Banner.tsx';

const unexplained: Notice = {
  what: text('本机存储没有写入或读出。', 'The storage of this machine could not be read or written.'),
  safe: text('原有资料没有改动，您输入的内容还在页面上。', 'What was stored is unchanged, and what you typed is still here.'),
  todo: text('请检查磁盘空间后重试；重启浏览器可恢复连接。', 'Check the free disk space and try again; restarting the browser restores the connection.'),
};

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';

/** An error of the storage in words: its own `text` where it brings one, else what is always true of a failed save. */
export function storeNotice(error: unknown): Notice {
  const own = typeof error === 'object' && error !== null && 'text' in error ? error.text : undefined;
  return isText(own) ? { what: own } : unexplained;
}
