import { readDays, type Said } from './holiday-notice-days.ts';
import { text, type Text } from './text.ts';
import { daysBetween, weekday, type Day } from './time.ts';

/** A sentence that was not understood or cannot be right. */
export interface Complaint {
  readonly quote: string;
  readonly text: Text;
}

export interface Festival {
  /** One name, or several that fall together: `国庆节、中秋节`. */
  readonly names: readonly string[];
  readonly off: readonly Day[];
  readonly work: readonly Day[];
  /** The weekend beside it belongs to the holiday. */
  readonly withWeekend: boolean;
}

export interface FestivalRead {
  readonly festival: Festival;
  readonly complaints: readonly Complaint[];
  /** Sentences that name no day off and no day of work. */
  readonly skipped: readonly string[];
}

/** What the sentences of one festival have said so far. */
interface Tally {
  readonly year: number;
  readonly off: Day[];
  readonly work: Day[];
  readonly complaints: Complaint[];
  readonly skipped: string[];
  withWeekend: boolean;
  /** Days off of the sentence in hand, which its `共N天` counts. */
  counted: number;
}

type Kind = 'off' | 'work';
const verbs: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  { kind: 'off', pattern: /^(.+?)放假(?:调休)?(?:,?共?(\d{1,2})天)?$/ },
  { kind: 'off', pattern: /^(.+?)(?:为公休日|公休|补休|调休)$/ },
  { kind: 'work', pattern: /^(.+?)(?:正常|照常)?(?:上班|补班)$/ },
];
/** Says something of days off or of work, or counts days: it must be understood. */
const matters = /放假|休|上班|补班|\d日|[\d〇一二两三四五六七八九十]天|月[\d一二三四五六七八九十]/;
/** A recommendation gives nobody a day off. */
const advice = /^(?:鼓励|建议|提倡|各单位可|可?结合)/;
/** The office's signature or a page's own date, with whatever is printed behind it. */
const signature = /^(?:国务院办公厅|新华社|发布时间|发布日期|来源|\(此件)(?!.*(?:放假|休|班))/;

const complain = (tally: Tally, quote: string, said: Text): void => void tally.complaints.push({ quote: quote.slice(0, 80), text: said });

const isSaid = (read: Day[] | Said): read is Said => 'fault' in read;

function count(tally: Tally, sentence: string, told: string): void {
  const weekend = tally.withWeekend ? 2 : 0;
  const fits = Number(told) === tally.counted || Number(told) === tally.counted + weekend;
  if (fits) return;
  complain(tally, sentence, text(`写的是共 ${told} 天，数出来是 ${tally.counted} 天`, `It says ${told} days; ${tally.counted} were counted`));
}

function checkWork(tally: Tally, sentence: string, days: readonly Day[]): void {
  for (const day of days) {
    const of = weekday(day);
    if (of !== 0 && of !== 6) complain(tally, sentence, text(`${day} 不是周末，不会是补班日`, `${day} is no weekend day and cannot be made up`));
  }
}

/** Takes a clause that gives days off or of work; false when it is none. */
function takeDays(tally: Tally, clause: string, sentence: string): boolean {
  for (const { kind, pattern } of verbs) {
    const [, list, told] = pattern.exec(clause) ?? [];
    if (list === undefined) continue;
    const days = readDays(list, tally.year);
    if (days === undefined) continue;
    if (isSaid(days)) {
      complain(tally, sentence, days.fault);
      return true;
    }
    tally[kind].push(...days);
    if (kind === 'work') checkWork(tally, sentence, days);
    else tally.counted += days.length;
    if (told !== undefined) count(tally, sentence, told);
    return true;
  }
  return false;
}

/** Takes a clause that says more about the days before it; false when it is none. */
function takeRemark(tally: Tally, clause: string, sentence: string): boolean {
  if (/^(?:不调休|调休)$/.test(clause)) return true;
  if (/^(?:与周末)?连休$/.test(clause)) {
    tally.withWeekend = true;
    return true;
  }
  const [, told] = /^共(\d{1,2})天$/.exec(clause) ?? [];
  if (told === undefined) return false;
  count(tally, sentence, told);
  return true;
}

/** Splits at commas outside brackets. */
const clausesOf = (sentence: string): string[] => (sentence.match(/(?:\([^()]*\)|[^,()])+/g) ?? []).filter((clause) => clause !== '');

function takeSentence(tally: Tally, sentence: string): void {
  if (advice.test(sentence) || signature.test(sentence) || !matters.test(sentence)) {
    tally.skipped.push(sentence);
    return;
  }
  tally.counted = 0;
  let waiting = '';
  for (const clause of clausesOf(sentence)) {
    const whole = waiting + clause;
    if (takeDays(tally, whole, sentence) || (waiting === '' && takeRemark(tally, clause, sentence))) {
      waiting = '';
      continue;
    }
    // A date alone belongs to the verb behind the next comma.
    if (readDays(clause, tally.year) === undefined) return complain(tally, sentence, text(`“${clause.slice(0, 30)}”没有读懂`, `“${clause.slice(0, 30)}” was not understood`));
    waiting = `${whole}、`;
  }
  if (waiting !== '') complain(tally, sentence, text('只有日期，没有说放假还是上班', 'Only dates; it does not say whether they are off'));
}

/** Make-up days lie on the weekends before and after. */
const farthest = 21;

const isFar = (day: Day, off: readonly Day[]) => off.every((one) => Math.abs(daysBetween(one, day)) > farthest);

/** A Monday or a Friday of the holiday touches the weekend. */
const touchesWeekend = (days: readonly Day[]) => days.some((day) => [1, 5].includes(weekday(day)));

/** Reads what stands behind a festival's name and colon. Brackets, commas and digits must be ASCII, without spaces. */
export function readFestival(names: readonly string[], body: string, year: number): FestivalRead {
  const tally: Tally = { year, off: [], work: [], complaints: [], skipped: [], withWeekend: false, counted: 0 };
  for (const sentence of body.split(/[。;]/)) if (sentence !== '') takeSentence(tally, sentence);
  const { off, work, complaints, skipped, withWeekend } = tally;
  const quote = `${names.join('、')}：${body.split('。', 1)[0] ?? ''}`;
  if (off.length === 0 && complaints.length === 0) complain(tally, quote, text('没有读到放假的日期', 'No day off was found'));
  if (withWeekend && !touchesWeekend(off)) complain(tally, quote, text('写的是与周末连休，但假期不挨着周末', 'It is said to join the weekend, but does not touch one'));
  const far = off.length === 0 ? undefined : work.find((day) => isFar(day, off));
  if (far !== undefined) complain(tally, quote, text(`补班日 ${far} 离假期超过 ${farthest} 天`, `The make-up day ${far} is more than ${farthest} days from the holiday`));
  return { festival: { names, off, work, withWeekend }, complaints, skipped };
}
