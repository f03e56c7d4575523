import { text } from '../../core/text.ts';
import { enterpriseWords } from '../../data/words.ts';
import { individualName } from '../checks/individual-name.ts';

export default individualName({
  id: 'individual-name-enterprise',
  title: text('个人网站名称：企业字样', 'Individual: words of business'),
  why: text('个人网站不能有经营内容，企业字样会被当作单位网站。', 'An individual cannot run a business site; such words make it one.'),
  list: enterpriseWords,
  sort: text('企业字样', 'a word of business'),
  offends: '张三工作室',
});
