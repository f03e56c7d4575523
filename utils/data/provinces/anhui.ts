import { text } from '../../core/text.ts';
import { huawei, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const anhui = province(
  { code: '34', zh: '安徽', kind: '省', en: 'Anhui', pinyin: 'an hui', abbreviations: '皖' },
  {
    individuals: qingcloud('permit'),
    principal: huawei('letter', { against: [qingcloud('strict')] }),
    principalsSame: huawei(true),
    localMobile: qingcloud('must'),
    holder: tencent('unit-or-representative'),
    soleTraderRemark: huawei('无字号无公章个体工商户', { note: text('主办者名称写法定代表人姓名，按企业备案', 'The entity’s name is that of the representative; filed as enterprise') }),
    subjectChange: huawei('refile', { note: text('名称变更而统一社会信用代码也变时', 'Where the name changes and the credit code with it') }),
  },
  {},
);
