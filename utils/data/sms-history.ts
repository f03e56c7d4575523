import type { Said } from '../core/province.ts';
import { text, type Text } from '../core/text.ts';
import { sources } from './sources.ts';

/** Who had to verify by SMS, and for how long the code was good. The last row is in force. */
export interface SmsStage extends Said<Text> {
  /** First two digits of the GB/T 2260 codes; `all` for the whole mainland. */
  readonly provinces: readonly string[] | 'all';
  /** Hours from the message, where the text says. */
  readonly hours?: number;
}

const first = ['12', '62', '54', '64', '46', '65', '63'];
const second = ['33', '51', '35', '61', '50', '45', '53', '37', '41', '34', '43', '14', '23', '15', '42'];

export const smsHistory: readonly SmsStage[] = [
  {
    provinces: first,
    hours: 48,
    value: text('七省试行，48 小时内核验', 'Tried in seven provinces, within 48 hours'),
    as: '2018',
    source: sources.aliyunAddWebsite,
    confidence: 'high',
  },
  {
    provinces: [...first, ...second],
    value: text('扩大到二十二省', 'Extended to twenty-two provinces'),
    as: '2019',
    source: sources.smsHistory,
    confidence: 'low',
  },
  {
    provinces: 'all',
    hours: 24,
    value: text('自 2020-08-17 起全国核验，24 小时内；只有取消接入不用', 'Since 2020-08-17 everywhere, within 24 hours; only cancelling access needs none'),
    as: '2020-08',
    source: sources.aliyunSmsCheck,
    confidence: 'high',
  },
];
