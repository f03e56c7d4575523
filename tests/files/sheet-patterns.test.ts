import { expect, test } from 'vitest';
import { unwrapped } from '../../utils/files/csv-cells.ts';
import { separatorOf } from '../../utils/files/csv.ts';
import { disarmed, guarded } from '../../utils/files/formula-guard.ts';
import { readPasted } from '../../utils/files/paste.ts';
import { plainFigure, unescapedText } from '../../utils/files/xlsx-cell.ts';
import { shownBy } from '../../utils/files/xlsx-dates.ts';
import { XmlScan } from '../../utils/files/xml-scan.ts';
import { xmlText } from '../../utils/files/xlsx-text.ts';
import { Refused } from '../../utils/files/refused.ts';

const long = 50_000;
const strings: readonly string[] = [`${'a'.repeat(long)}!`, '"'.repeat(long), `="${'""'.repeat(long)}`, "'".repeat(long), ' '.repeat(long), '\t='.repeat(long), '0'.repeat(long), `1.${'1'.repeat(long)}E+`, '_x005F'.repeat(long), '['.repeat(long), '\\'.repeat(long), '&#'.repeat(long), '"\n'.repeat(long), ',;|'.repeat(long)];

const scanned = (content: string) => {
  const scan = new XmlScan({ open: () => undefined, close: () => undefined, text: () => undefined });
  try {
    scan.push(content);
    scan.end();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
};

const readers: Readonly<Record<string, (value: string) => unknown>> = {
  'cells of csv': (value) => unwrapped([[value]]),
  separator: separatorOf,
  guard: guarded,
  'guard off': disarmed,
  paste: readPasted,
  figure: plainFigure,
  escapes: unescapedText,
  'date format': (value) => shownBy(200, value),
  'XML text': xmlText,
  'XML as text': scanned,
  'XML as a tag': (value) => scanned(`<a ${value}`),
  'XML as an attribute': (value) => scanned(`<a b="${value}`),
  'XML as a comment': (value) => scanned(`<!-- ${value}`),
};

/** Processor milliseconds, the least of three. */
function cost(run: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = process.cpuUsage();
      run();
      return process.cpuUsage(start).user / 1_000;
    }),
  );
}

test.each(Object.keys(readers))('D29: no string of 50,000 characters holds up %s for 50 ms', (name) => {
  const slow = strings.filter((value) => cost(() => readers[name]?.(value)) > 50);
  expect(slow.map((value) => value.slice(0, 6))).toEqual([]);
});

test('D29: a tag that never ends is not read again and again as its pieces come', () => {
  const scan = new XmlScan({ open: () => undefined, close: () => undefined, text: () => undefined });
  const push = () => {
    scan.push('<a b="');
    for (let piece = 0; piece < 100; piece += 1) scan.push('x'.repeat(64 * 1024));
  };
  const start = process.cpuUsage();
  expect(push).toThrow(Refused);
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(500);
});
