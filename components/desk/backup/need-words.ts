import { text } from '../../../utils/core/text.ts';

/** Why a backup is asked for. */
export const needWords = {
  never: text('还没有备份。浏览器资料损坏、卸载扩展或换电脑，都会丢掉全部资料。', 'There is no backup yet. A damaged browser profile, removing the extension or a new computer would lose everything.'),
  old: text('最近 7 天没有备份；其间录入的资料只在这一台电脑上。', 'No backup in the last 7 days; what was entered since is on this computer alone.'),
};
