// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { BackupNag } from '../../../components/BackupNag.tsx';
import { NavNag } from '../../../components/desk/backup/NavNag.tsx';
import type { DeskPorts } from '../../../components/desk/ports.ts';
import { Popup } from '../../../components/popup/Popup.tsx';
import { calendarOf } from '../../../utils/core/calendar.ts';
import type { Instant } from '../../../utils/core/time.ts';
import { day } from '../../../utils/core/time.ts';
import { holidays } from '../../../utils/data/holidays.ts';
import { limits } from '../../../utils/data/limits.ts';
import { mount, type Mounted } from '../kit.tsx';
import { now, smsOrder } from '../samples.ts';
import { Cabinet } from './fake.ts';

let open: Mounted[] = [];
const shown = async (node: Parameters<typeof mount>[0], lang: 'zh' | 'en' = 'zh') => {
  const mounted = await mount(node, lang);
  open.push(mounted);
  return mounted;
};
afterEach(() => {
  for (const one of open) one.unmount();
  open = [];
});

const popup = (backedUp?: Instant | null) => (
  <Popup
    orders={[smsOrder]}
    subjects={[]}
    ticks={new Map()}
    measure={{ limits, calendar: calendarOf(holidays) }}
    clock={() => now}
    deskLink={(hash) => `/desk.html${hash}`}
    onLang={() => undefined}
    onPanel={() => undefined}
    onSettle={() => undefined}
    {...(backedUp !== undefined && { backedUp })}
  />
);

describe('as long as no backup is younger than seven days', () => {
  test('the popup says so, and leads to where one is made', async () => {
    const view = await shown(popup(null));
    const nag = view.one('[data-backup-nag]') as HTMLAnchorElement;
    expect(nag.textContent).toContain('还没有备份');
    expect(nag.getAttribute('href')).toBe('/desk.html#/backup');
    expect((await shown(popup(now - 8 * day))).text('[data-backup-nag=old]')).toBe('7 天没有备份了');
  });

  test('with a fresh one, or while it is not known, the popup says nothing', async () => {
    expect((await shown(popup(now - day))).all('[data-backup-nag]')).toEqual([]);
    expect((await shown(popup())).all('[data-backup-nag]')).toEqual([]);
  });

  test('the desk says it on every page, until one was made', async () => {
    const cabinet = new Cabinet();
    const ports = { clock: () => now, backups: cabinet.ports() } as DeskPorts;
    const view = await shown(<NavNag ports={ports} holds />, 'en');
    expect(view.text('[data-backup-nag=never]')).toBe('No backup yet');
    await act(async () => cabinet.tell(now));
    expect(view.all('[data-backup-nag]')).toEqual([]);
  });

  test('nothing stored, nothing to lose', async () => {
    expect((await shown(<BackupNag now={now} href="#/backup" holds={false} />)).all('a')).toEqual([]);
  });
});
