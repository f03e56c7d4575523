import { text } from '../../core/text.ts';
import { schoolWords } from '../../data/words.ts';
import { individualName } from '../checks/individual-name.ts';

export default individualName({
  id: 'individual-name-school',
  title: text('个人网站名称：学校字样', 'Individual: words of schools'),
  why: text('学校、校园字样会被当作单位网站。', 'Schools and campuses pass for sites of an organisation.'),
  list: schoolWords,
  sort: text('学校字样', 'a word of schools'),
  offends: '示例大学生活记',
});
