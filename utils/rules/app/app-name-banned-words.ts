import { text } from '../../core/text.ts';
import { bannedWords } from '../../data/words.ts';
import { appName } from '../checks/app-name.ts';

export default appName({
  id: 'app-name-banned-words',
  severity: 'block',
  title: text('App 名称的禁用字样', 'Banned words in an app’s name'),
  why: text('监督投诉类和违法类字样不能作名称，一律退回。', 'Words of supervision, complaint or of what is forbidden are never accepted.'),
  list: bannedWords,
  offends: '维权骑行',
  mend: text('请换一个词', 'Use another word'),
});
