// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Holidays } from '../../components/desk/holidays/Holidays.tsx';
import { Measured } from '../../components/Measured.tsx';
import { OrderCard } from '../../components/order/OrderCard.tsx';
import { orderViews, type Measure } from '../../components/order/order-view.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { calendarOf, withPasted, type Calendar } from '../../utils/core/calendar.ts';
import type { Order } from '../../utils/core/order.ts';
import { holidayYearOf, type PastedYear } from '../../utils/core/pasted-year.ts';
import type { Text } from '../../utils/core/text.ts';
import { day, type Instant } from '../../utils/core/time.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { limits } from '../../utils/data/limits.ts';
import { pastedNotice } from '../../utils/data/source-list.ts';
import { imagined2027, notices } from '../core/notices.ts';
import { mount, type Mounted } from './kit.tsx';
import { now, stay } from './samples.ts';

const calendarWith = (kept: readonly PastedYear[]) => calendarOf(withPasted(holidays, kept.map((one) => holidayYearOf(one, pastedNotice))));

/** The settings as they are kept, with everybody who listens. */
class Kept {
  years: PastedYear[] = [];
  said: Text[] = [];
  tell: ((calendar: Calendar) => void) | undefined;
  readonly ports = {
    clock: (): Instant => now,
    pastedYears: async () => this.years,
    keepPastedYear: async (year: PastedYear) => this.change([...this.years.filter((one) => one.year !== year.year), year]),
    removePastedYear: async (year: number) => this.change(this.years.filter((one) => one.year !== year)),
  };

  change(years: PastedYear[]): void {
    this.years = years;
    this.tell?.(calendarWith(years));
  }
}

/** With the administration since the middle of December: twenty working days reach into 2027. */
const waiting: Order = {
  account: 'demo',
  order: '2034805095999',
  subject: '虚构示例科技有限公司',
  createdAt: now - 10 * day,
  stays: [stay('sms', '短信核验', [3 * day, 2 * day]), stay('administration-review', '管局审核', [day, 0])],
};
const then = now + 21 * day;
const later: Order = { ...waiting, stays: waiting.stays.map((one) => ({ ...one, firstSeen: one.firstSeen + 20 * day, lastSeen: one.lastSeen + 20 * day })) };

let kept: Kept;
let view: Mounted;

const card = (measure: Measure) => orderViews([later], measure, new Map()).map((one) => <OrderCard key={one.key} view={one} now={then} calendar={measure.calendar} onSettle={() => undefined} />);

beforeEach(async () => {
  kept = new Kept();
  const page = (measure: Measure) => (
    <>
      <Holidays ports={kept.ports} measure={measure} say={(said) => kept.said.push(said)} fail={() => undefined} />
      {card(measure)}
    </>
  );
  view = await mount(
    <Measured limits={limits} first={calendarWith([])} follow={(tell) => void (kept.tell = tell)}>
      {page}
    </Measured>,
  );
});

afterEach(() => view.unmount());

const paste = (raw: string) => view.type('textarea', raw);

describe('a provisional year', () => {
  test('is named in the settings, and a deadline that reaches into it is marked where it stands', () => {
    expect(view.text('[data-provisional-years]')).toContain('2027');
    expect(view.text('.order-head [data-provisional]')).toBe('暂计');
    expect(view.one('[data-deadline=administration-review]').title).toContain('节假日未公布');
    expect(view.one('[data-deadline=administration-review]').dataset['due']).toMatch(/^2027-01/);
  });

  test('is marked in the popup too, in both languages', async () => {
    for (const [lang, mark] of [['zh', '暂计'], ['en', 'provisional']] as const) {
      const popup = await mount(
        <Popup orders={[later]} subjects={[]} ticks={new Map()} measure={{ limits, calendar: calendarWith([]) }} clock={() => then} deskLink={(hash) => hash} onLang={() => undefined} onPanel={() => undefined} onSettle={() => undefined} />,
        lang,
      );
      expect(popup.text('[data-order] [data-provisional]')).toBe(mark);
      popup.unmount();
    }
  });

  test('a deadline within announced years bears no mark', async () => {
    const measure = { limits, calendar: calendarWith([]) };
    const [early] = orderViews([{ ...waiting, stays: [stay('sms', '短信核验', [3 * day, 2 * day]), stay('administration-review', '管局审核', [day, 0])] }], measure, new Map());
    const other = await mount(<OrderCard view={early!} now={now} calendar={measure.calendar} onSettle={() => undefined} />);
    expect(other.all('[data-provisional]')).toHaveLength(0);
    other.unmount();
  });
});

describe('pasting a notice', () => {
  test('shows what was understood, and keeps nothing before it is confirmed', async () => {
    await paste(imagined2027);
    expect(view.all('[data-festival]').map((row) => row.dataset['festival'])).toEqual(['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节']);
    expect(view.text('[data-festival=春节]')).toContain('2027-02-05 周五 至 2027-02-12 周五');
    expect(view.text('[data-festival=春节]')).toContain('2027-02-20 周六');
    expect(view.text('[data-notice]')).toContain('放假 28 天');
    expect(view.text('[data-notice]')).toContain('补班 6 天');
    expect(kept.years).toEqual([]);
    expect(view.all('[data-provisional]')).toHaveLength(1);
  });

  test('confirmed it is kept with its day, counted by, said, and no longer provisional', async () => {
    const before = view.one('[data-deadline=administration-review]').dataset['due'];
    await paste(imagined2027);
    await view.press('[data-action=keep-notice]');
    expect(kept.years).toEqual([{ year: 2027, off: '0101-0103 0205-0212 0403-0405 0501-0505 0609 0915 1001-1007', work: '0131 0220 0425 0508 0926 1009', pastedOn: '2026-11-24', dated: '2026-12-01' }]);
    expect(view.text('[data-pasted="2027"]')).toContain('按您 2026-11-24 粘贴的通知');
    expect(view.all('[data-provisional-years]')).toHaveLength(0);
    expect(view.all('[data-provisional]')).toHaveLength(0);
    expect(view.one('[data-deadline=administration-review]').title).toContain('按您粘贴的放假通知');
    expect(view.one('[data-deadline=administration-review]').dataset['due']).toBe(before);
    expect(kept.said.at(-1)?.zh).toContain('2027 年已按您粘贴的通知数');
    expect((view.one('textarea') as HTMLTextAreaElement).value).toBe('');
  });

  test('removed, the year is provisional again', async () => {
    await paste(imagined2027);
    await view.press('[data-action=keep-notice]');
    await view.press('[data-action=remove-notice]');
    expect(kept.years).toEqual([]);
    expect(view.all('[data-pasted]')).toHaveLength(0);
    expect(view.text('[data-provisional-years]')).toContain('2027');
    expect(view.text('[data-provisional]')).toBe('暂计');
  });

  test('what is not understood is quoted, and cannot be kept', async () => {
    await paste(imagined2027.replace('4月25日（周日）', '4月25日（周六）'));
    expect(view.text('[data-troubles]')).toContain('2027-04-25 是周日，文中写的是“周六”');
    expect(view.text('[data-troubles] q')).toContain('4月25日(周六)');
    expect(view.all('[data-action=keep-notice]')).toHaveLength(0);
    expect(view.all('[data-notice]')).toHaveLength(0);
  });

  test('a year that the product has is compared, not kept', async () => {
    await paste(notices[2026] ?? '');
    expect(view.one('[data-known]').dataset['known']).toBe('same');
    expect(view.all('[data-action=keep-notice]')).toHaveLength(0);
    await paste((notices[2026] ?? '').replace('5月9日（周六）上班', '4月26日（周日）上班'));
    expect(view.one('[data-known]').dataset['known']).toBe('differs');
    expect(view.text('[data-known]')).toContain('2 天不同：2026-04-26, 2026-05-09');
  });

  test('clearing leaves nothing', async () => {
    await paste('不是通知');
    expect(view.text('[data-troubles]')).toContain('没有找到年份');
    await view.press('[data-action=clear-notice]');
    expect(view.all('[data-troubles]')).toHaveLength(0);
  });
});
