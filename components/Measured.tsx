import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Calendar } from '../utils/core/calendar.ts';
import type { Limits } from '../utils/core/limit.ts';
import type { Measure } from './order/order-view.ts';

export interface MeasuredProps {
  readonly limits: Limits;
  readonly first: Calendar;
  /** Calls back when the calendar is changed in any window, until the signal aborts. */
  readonly follow: (tell: (calendar: Calendar) => void, signal: AbortSignal) => void;
  readonly children: (measure: Measure) => ComponentChild;
}

/** What it shows is counted by the calendar in force, and counted again when that changes. */
export function Measured({ limits, first, follow, children }: MeasuredProps) {
  const [calendar, setCalendar] = useState(first);
  useEffect(() => {
    const life = new AbortController();
    follow(setCalendar, life.signal);
    return () => life.abort();
  }, [follow]);
  const measure = useMemo(() => ({ limits, calendar }), [limits, calendar]);
  return <>{children(measure)}</>;
}
