import { text } from '../../core/text.ts';
import { hotAppWords } from '../../data/words.ts';
import { appName } from '../checks/app-name.ts';

export default appName({
  id: 'app-name-hot-apps',
  severity: 'warn',
  title: text('App 名称与知名应用混淆', 'App name like a well-known app'),
  why: text('与热门应用相同或相近的名称会被认为仿冒，商店也会下架。', 'Names that are like those of popular apps count as copies, and stores take them down.'),
  list: hotAppWords,
  offends: '微信骑行',
  mend: text('这是知名应用的名称。请用自己的名称；确属该公司的，主办者名称应能看出', 'It belongs to a well-known app. Use a name of your own; if it is yours, the entity’s name should show it'),
});
