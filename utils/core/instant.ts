/** A moment: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** True for a moment between 1970 and the year 9999: what a console can print and a calendar can count from. */
export const isInstant = (at: number): boolean => at >= 0 && at < 253_402_214_400_000;
