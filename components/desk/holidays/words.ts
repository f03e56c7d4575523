import { runsOf } from '../../../utils/core/holiday-notice-days.ts';
import { dayText } from '../../../utils/core/format.ts';
import { text, type Text } from '../../../utils/core/text.ts';
import type { Day } from '../../../utils/core/time.ts';

export const words = {
  head: text('节假日与调休', 'Holidays and make-up days'),
  announced: text('工作日按国务院的放假安排数，调休的周末算工作日。{first}–{last} 年按通知。', 'Working days follow the State Council’s calendar; make-up weekend days count. {first}–{last} follow the notices.'),
  provisional: text('{years} 年的通知还没有：只扣法定节日，跨到这一年的期限都标“暂计”。', 'For {years} there is no notice yet: only statutory days are left out, and deadlines that reach into it are marked provisional.'),
  kept: text('{year} 年：按您 {day} 粘贴的通知数', '{year}: counted by the notice that you pasted on {day}'),
  superseded: text('{year} 年：本扩展已有正式通知，您 {day} 粘贴的不再使用', '{year}: this extension has the notice by now; what you pasted on {day} is no longer used'),
  dated: text('（通知日期 {day}）', ' (notice of {day})'),
  remove: text('移除', 'Remove'),
  removeOf: text('移除 {year} 年的通知', 'Remove the notice for {year}'),
  removed: text('已移除 {year} 年的通知', 'Notice for {year} removed'),
  paste: text('粘贴新一年的通知全文', 'Paste the whole notice for a new year'),
  hint: text('国务院每年 11 月前后发布“关于20XX年部分节假日安排的通知”。连同标题粘贴在这里，读懂的和没读懂的都会列出；确认后才按它数。', 'The State Council publishes 关于20XX年部分节假日安排的通知 about November. Paste it with its title: what is understood and what is not is listed, and it counts only once you confirm.'),
  understood: text('读懂了 {year} 年：放假 {off} 天（含其中的周末），补班 {work} 天', 'Understood for {year}: {off} days off (weekends inside them included), {work} make-up days'),
  festival: text('节日', 'Festival'),
  off: text('放假', 'Off'),
  work: text('补班', 'Made up'),
  days: text('天数', 'Days'),
  weekend: text('，连周末', ', with the weekend'),
  none: text('无', 'none'),
  skipped: text('没有用到的句子（{n}）', 'Sentences that give no day ({n})'),
  troubles: text('没有读懂，还不能用（{n} 处）', 'Not understood, and so not used ({n})'),
  checkText: text('请与通知原文核对；本扩展不猜。', 'Compare with the notice; nothing is guessed.'),
  confirm: text('按这份通知数', 'Count by this notice'),
  clear: text('清空', 'Clear'),
  saved: text('{year} 年已按您粘贴的通知数，期限和提醒已重算', '{year} now follows the notice you pasted; deadlines and reminders are counted anew'),
  known: text('{year} 年的通知本扩展已有，不用粘贴。', 'This extension has the notice for {year}; there is no need to paste it.'),
  same: text('与您粘贴的一致。', 'What you pasted agrees with it.'),
  differs: text('与您粘贴的有 {n} 天不同：{days}。以本扩展的为准；请核对粘贴的是不是最终通知。', 'What you pasted differs on {n} days: {days}. The extension’s own stands; check that you pasted the final notice.'),
} as const;

/** `2027-02-05 周五 至 2027-02-12 周五`, one line for each run of days. */
export function runTexts(days: readonly Day[]): Text[] {
  return runsOf(days).map((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return text('', '');
    const [from, end] = [dayText(first), dayText(last)];
    return first === last ? from : text(`${from.zh} 至 ${end.zh}`, `${from.en} to ${end.en}`);
  });
}
