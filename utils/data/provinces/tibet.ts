import { text } from '../../core/text.ts';
import { qingcloudLimits, tibet as text2023 } from './cite.ts';
import { province } from './province.ts';

export const tibet = province(
  { code: '54', zh: '西藏', kind: '自治区', en: 'Tibet', pinyin: 'xi zang', abbreviations: '藏' },
  {
    individuals: text2023('local'),
    principal: text2023('strict'),
    leastAge: text2023(18),
    holder: text2023('unit'),
  },
  {
    who: [qingcloudLimits(text('青云当时不受理西藏的备案', 'QingCloud did not take filings of Tibet at the time'))],
    principal: [text2023(text('负责人电话会被核实', 'The principals’ phones are verified'))],
  },
);
