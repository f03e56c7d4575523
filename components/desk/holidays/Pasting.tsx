import { useMemo, useState } from 'preact/hooks';
import { calendarOf, isWorkingDay, type Calendar, type HolidayYear } from '../../../utils/core/calendar.ts';
import type { Complaint } from '../../../utils/core/holiday-notice-festival.ts';
import { readHolidayNotice, type HolidayNotice } from '../../../utils/core/holiday-notice.ts';
import { holidayYearOf, pastedYear } from '../../../utils/core/pasted-year.ts';
import { filled } from '../../../utils/core/text.ts';
import { addDays, dayAt, type Day } from '../../../utils/core/time.ts';
import { pastedNotice } from '../../../utils/data/source-list.ts';
import { Button } from '../../Button.tsx';
import { Icon } from '../../Icon.tsx';
import { useSay } from '../../lang.tsx';
import { storeNotice } from '../../store-notice.ts';
import { NoticeTable } from './NoticeTable.tsx';
import { words } from './words.ts';
import type { HolidayProps } from './Holidays.tsx';

function Troubles({ complaints }: { readonly complaints: readonly Complaint[] }) {
  const say = useSay();
  return (
    <div class="banner tone-warn notice-troubles" role="status" data-troubles={complaints.length}>
      <Icon name="warn" />
      <div>
        <p>
          <strong>{say(words.troubles, { n: complaints.length })}</strong>
        </p>
        <ul class="points">
          {complaints.map((one) => (
            <li key={one.quote + one.text.en}>
              {one.quote === '' ? null : <q lang="zh-CN">{one.quote}</q>} {say(one.text)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** The days of the year on which two calendars differ; its last days may belong to the next year's notice. */
function differing(year: number, ours: Calendar, row: HolidayYear): Day[] {
  const theirs = calendarOf([row]);
  const days: Day[] = [];
  for (let day: Day = `${year}-01-01`; day <= `${year}-12-28`; day = addDays(day, 1)) {
    if (isWorkingDay(day, ours) !== isWorkingDay(day, theirs)) days.push(day);
  }
  return days;
}

/** A year of which the product has the notice is compared, not kept. */
function Known({ notice, calendar }: { readonly notice: HolidayNotice; readonly calendar: Calendar }) {
  const say = useSay();
  const days = differing(notice.year, calendar, holidayYearOf(pastedYear(notice, `${notice.year}-01-01`), pastedNotice));
  return (
    <p class="note-line" data-known={days.length === 0 ? 'same' : 'differs'}>
      {say(words.known, { year: notice.year })} {days.length === 0 ? say(words.same) : say(words.differs, { n: days.length, days: days.join(', ') })}
    </p>
  );
}

/** Takes the text of a notice, shows what it says, and keeps it when the person agrees. */
export function Pasting({ ports, measure, say: announce, fail, onKept }: HolidayProps & { readonly onKept: () => Promise<void> }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const read = useMemo(() => (typed.trim() === '' ? undefined : readHolidayNotice(typed)), [typed]);
  const notice = read?.ok === true ? read.notice : undefined;
  const { years, pasted } = measure.calendar;
  const isKnown = notice !== undefined && years.get(notice.year) === 'announced' && !pasted.has(notice.year);
  const keep = async () => {
    if (notice === undefined) return;
    try {
      await ports.keepPastedYear(pastedYear(notice, dayAt(ports.clock())));
    } catch (error) {
      return fail(storeNotice(error));
    }
    setTyped('');
    announce(filled(words.saved, { year: String(notice.year) }));
    await onKept();
  };
  return (
    <div class="notice-paste">
      <label class="notice-label">
        <span>{say(words.paste)}</span>
        <textarea rows={5} name="holiday-notice" lang="zh-CN" spellcheck={false} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <p class="faint">{say(words.hint)}</p>
      {read === undefined || read.ok ? null : <Troubles complaints={read.complaints} />}
      {notice === undefined ? null : <NoticeTable notice={notice} />}
      {isKnown ? <Known notice={notice} calendar={measure.calendar} /> : null}
      {read === undefined ? null : (
        <div class="bar">
          {notice === undefined || isKnown ? null : (
            <Button action="keep-notice" look="main" onPress={() => void keep()}>
              {say(words.confirm)}
            </Button>
          )}
          <Button action="clear-notice" onPress={() => setTyped('')}>
            {say(words.clear)}
          </Button>
        </div>
      )}
    </div>
  );
}
