import { text } from '../../core/text.ts';
import { organisationWords } from '../../data/words.ts';
import { individualName } from '../checks/individual-name.ts';

export default individualName({
  id: 'individual-name-organisation',
  title: text('个人网站名称：团体字样', 'Individual: words of organisations'),
  why: text('协会、公益、团队等字样属于组织，个人不能以其名义备案。', 'Associations, charities and teams are organisations; an individual cannot file in their name.'),
  list: organisationWords,
  sort: text('团体字样', 'a word of organisations'),
  offends: '示例骑行俱乐部',
});
