import { text } from '../../core/text.ts';
import { nationalWords } from '../../data/words.ts';
import { appName } from '../checks/app-name.ts';

export default appName({
  id: 'app-name-national-words',
  severity: 'block',
  title: text('App 名称的国家级字样', 'Words of the state in an app’s name'),
  why: text('非国家级单位的 App 不能以“中国”“国家”等命名，必被退回。', 'Only national bodies may use 中国, 国家 and the like; other names are always returned.'),
  list: nationalWords,
  offends: '中国骑行',
  mend: text('证件名称里没有这个词的不能用，请去掉', 'Organisations whose certificate has no such word remove it'),
});
