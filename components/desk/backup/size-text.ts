const kilo = 1_000;
const units = ['B', 'kB', 'MB', 'GB'] as const;

/** A file's size as a person reads it: two or three figures, decimal units. */
export function sizeText(bytes: number): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / kilo ** step;
  return `${value < 10 && step > 0 ? value.toFixed(1) : Math.round(value)} ${units[step] ?? 'B'}`;
}
