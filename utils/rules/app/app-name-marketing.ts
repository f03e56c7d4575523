import { text } from '../../core/text.ts';
import { marketingWords } from '../../data/words.ts';
import { appName } from '../checks/app-name.ts';

export default appName({
  id: 'app-name-marketing',
  severity: 'warn',
  title: text('App 名称的营销字样', 'Marketing words in an app’s name'),
  why: text('价格、促销和最高级字样属于广告，不能写进名称。', 'Prices, promotions and superlatives are advertising and do not belong into a name.'),
  list: marketingWords,
  offends: '免费骑行',
  mend: text('请去掉促销或最高级字样', 'Remove the promotion or the superlative'),
});
