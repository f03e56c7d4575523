import { text } from '../../core/text.ts';
import { genericWords } from '../../data/words.ts';
import { individualName } from '../checks/individual-name.ts';

export default individualName({
  id: 'individual-name-generic',
  title: text('个人网站名称：泛称', 'Individual: general words'),
  why: text('“个人主页”“平台”一类泛称说明不了内容，会要求重起。', 'Words such as “home page” or “platform” tell nothing of the content and have to be replaced.'),
  list: genericWords,
  sort: text('泛称', 'a general word'),
  offends: '示例个人主页',
});
