import type { Festival } from '../../../utils/core/holiday-notice-festival.ts';
import type { HolidayNotice } from '../../../utils/core/holiday-notice.ts';
import type { Day } from '../../../utils/core/time.ts';
import { useSay } from '../../lang.tsx';
import { runTexts, words } from './words.ts';

function Days({ days }: { readonly days: readonly Day[] }) {
  const say = useSay();
  if (days.length === 0) return <span class="faint">{say(words.none)}</span>;
  return (
    <>
      {runTexts(days).map((run) => (
        <div key={run.en}>{say(run)}</div>
      ))}
    </>
  );
}

function Row({ festival: { names, off, work, withWeekend } }: { readonly festival: Festival }) {
  const say = useSay();
  return (
    <tr data-festival={names.join('、')}>
      <th scope="row" lang="zh-CN">
        {names.join('、')}
      </th>
      <td>
        <Days days={off} />
        {withWeekend ? <span class="faint">{say(words.weekend)}</span> : null}
      </td>
      <td>{off.length}</td>
      <td>
        <Days days={work} />
      </td>
    </tr>
  );
}

/** What was understood of a notice, festival by festival, for a person to compare with the text. */
export function NoticeTable({ notice }: { readonly notice: HolidayNotice }) {
  const say = useSay();
  const count = (of: 'off' | 'work') => notice.festivals.reduce((sum, one) => sum + one[of].length, 0);
  return (
    <div class="notice" data-notice={notice.year}>
      <p>
        <strong>{say(words.understood, { year: notice.year, off: count('off'), work: count('work') })}</strong> {say(words.checkText)}
      </p>
      <table class="wide">
        <thead>
          <tr>
            {[words.festival, words.off, words.days, words.work].map((title) => (
              <th key={title.en} scope="col">
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {notice.festivals.map((festival) => (
            <Row key={festival.names.join()} festival={festival} />
          ))}
        </tbody>
      </table>
      {notice.skipped.length === 0 ? null : (
        <details class="faint">
          <summary>{say(words.skipped, { n: notice.skipped.length })}</summary>
          <ul class="points" lang="zh-CN">
            {notice.skipped.map((sentence) => (
              <li key={sentence}>{sentence.slice(0, 120)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
