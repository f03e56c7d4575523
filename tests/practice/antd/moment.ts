import { clockAt, dayAt, type Instant } from '../../../utils/core/time.ts';

/** A moment as the console prints it, in China's zone: `2026-09-29 16:22:00`. */
export const printed = (at: Instant | null) => (at === null ? '—' : `${dayAt(at)} ${clockAt(at)}:00`);
