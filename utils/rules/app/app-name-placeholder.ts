import { text } from '../../core/text.ts';
import { placeholderWords } from '../../data/words.ts';
import { appName } from '../checks/app-name.ts';

export default appName({
  id: 'app-name-placeholder',
  severity: 'warn',
  title: text('App 名称不是占位名', 'A real app name'),
  why: text('测试名、模板名说明应用还没做好，审核会退回。', 'A test or template name says that the app is not ready, and the order is returned.'),
  list: placeholderWords,
  offends: '骑行测试',
  mend: text('请填商店里正式的名称', 'Enter the name under which it is published'),
});
