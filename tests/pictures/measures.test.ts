import { describe, expect, test, vi } from 'vitest';
import { hueAt } from '../../utils/pictures/backdrop.ts';
import { holds, shownNumber } from '../../utils/pictures/judgement.ts';
import { shrunk, type Colour, type Raster } from '../../utils/pictures/raster.ts';
import { gridIn } from '../../utils/pictures/screen.ts';
import { powerOf, side } from '../../utils/pictures/spectrum.ts';
import { blank, blurred, ellipse, filledBox, grey, gridded, noisy, portrait, quarterTurned, sheet, tinted, turned, written } from './paint.ts';
import { seen } from './views.ts';

vi.setConfig({ testTimeout: 60_000 });

const plain = sheet();
const says = (raster: Raster, kind: Parameters<typeof seen>[1] = 'other') => {
  const found = seen(raster, kind);
  return Object.fromEntries(Object.entries(found).map(([id, one]) => [id, one.says]));
};

describe('a sheet on a table, sharp and in colour', () => {
  test('nothing to note, and every judgement but the unmeasurable ones carries its measure', () => {
    const found = seen(plain);
    expect(says(plain)).toEqual({ upright: 'fine', corners: 'fine', sharp: 'fine', colour: 'fine', screen: 'fine', glare: 'fine', dark: 'fine', pale: 'fine' });
    for (const one of Object.values(found)) expect(one.measure, one.id).toBeDefined();
  });

  test.each([
    ['noise of 8', noisy(plain, 8)],
    ['warm light', tinted(plain, [255, 225, 185])],
    ['cold light', tinted(plain, [200, 225, 255])],
    ['turned by 5°', turned(plain, 5, [92, 72, 58])],
    ['small text', sheet({ size: 15 })],
    ['large text', sheet({ size: 44 })],
    ['a small picture', sheet({ width: 1100, height: 825, size: 22 })],
    ['a tall picture', sheet({ width: 1050, height: 1400 })],
    ['a white table', sheet({ ground: [250, 250, 250], paper: [190, 200, 190] })],
  ])('%s changes nothing', (_what, raster) => {
    expect(Object.entries(says(raster)).filter(([, said]) => said === 'hint')).toEqual([]);
  });
});

describe('blur', () => {
  test.each([0, 1, 2, 3])('a box of %i pixels around each of 1400 is still sharp', (radius) => {
    expect(seen(blurred(plain, radius)).sharp!.says).toBe('fine');
  });
  test.each([5, 7, 10])('of %i pixels is not, with the number', (radius) => {
    const { sharp } = seen(blurred(plain, radius));
    expect(sharp!.says).toBe('hint');
    expect(sharp!.measure!.value).toBeLessThan(sharp!.measure!.limit);
  });
  test('the more blur, the smaller the number', () => {
    const values = [0, 1, 2, 4, 8].map((radius) => seen(blurred(plain, radius)).sharp!.measure!.value);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });
  test('one sharp corner of a blurred sheet counts: it is the sharpest place that is measured', () => {
    const mixed = written(blurred(plain, 8), { left: 210, top: 180, right: 490, bottom: 350 });
    expect(seen(mixed).sharp!.says).toBe('fine');
  });
  test('below 400 pixels it cannot be told', () => {
    expect(seen(sheet({ width: 399, height: 300, size: 9 })).sharp!.says).toBe('cannot-tell');
    expect(seen(sheet({ width: 400, height: 300, size: 9 })).sharp!.says).not.toBe('cannot-tell');
  });
});

describe('colour', () => {
  test('a grey copy, also under coloured light and with noise', () => {
    for (const raster of [grey(plain), tinted(grey(plain), [255, 225, 185]), noisy(tinted(grey(plain), [210, 225, 255]), 3)]) expect(seen(raster).colour!.says).toBe('hint');
  });
  test('a grey copy on a brown table is grey: only the sheet is measured', () => {
    const copied = grey(sheet({ paper: [225, 225, 225] }));
    const table = filledBox(filledBox(copied, { left: 0, top: 0, right: 1400, bottom: 105 }, [120, 70, 30]), { left: 0, top: 945, right: 1400, bottom: 1050 }, [120, 70, 30]);
    const all = filledBox(filledBox(table, { left: 0, top: 0, right: 140, bottom: 1050 }, [120, 70, 30]), { left: 1260, top: 0, right: 1400, bottom: 1050 }, [120, 70, 30]);
    expect(seen(all).colour!.says).toBe('hint');
  });
  test('half a percent of red is enough, a tenth is not', () => {
    const page = sheet({ seal: false });
    const dot = (edge: number) => filledBox(page, { left: 700, top: 490, right: 700 + edge, bottom: 490 + edge }, [200, 30, 30]);
    expect(seen(dot(75)).colour!.says).toBe('fine');
    expect(seen(dot(28)).colour!.says).toBe('hint');
  });
});

describe('a photographed screen', () => {
  test.each([2.3, 2.7, 3, 3.5, 4.5, 6])('dots %f pixels apart', (period) => {
    expect(seen(noisy(gridded(plain, { period }), 3)).screen!.says).toBe('hint');
  });
  test.each([1, 7, 20, 45])('held at %i°', (degrees) => {
    expect(seen(noisy(gridded(plain, { period: 3.3, degrees }), 3)).screen!.says).toBe('hint');
  });
  test('a grid too faint to see is not said', () => {
    expect(seen(noisy(gridded(plain, { period: 3.3, depth: 0.01 }), 3)).screen!.says).toBe('fine');
  });
  test('lines of one direction are no grid', () => {
    const lined = { ...blank(side, side, [200, 200, 200]), data: Uint8ClampedArray.from({ length: side * side * 4 }, (_, at) => ((at >> 2) % side) % 3 === 0 ? 120 : 220) };
    const plane = Float32Array.from({ length: side * side }, (_, at) => lined.data[at * 4]!);
    expect(gridIn(plane)).toBeLessThan(20);
  });
  test("JPEG's own blocks of 8 pixels are no grid", () => {
    const plane = Float32Array.from({ length: side * side }, (_, at) => 180 + ((at % 8 === 0 ? 14 : 0) + (Math.floor(at / side) % 8 === 0 ? 14 : 0)) + Math.sin(at * 12.9898) * 2);
    expect(gridIn(plane)).toBeLessThan(20);
  });
  test('an even square has no grid', () => {
    expect(gridIn(new Float32Array(side * side).fill(200))).toBe(0);
  });
  test('below 256 pixels it cannot be told', () => {
    expect(seen(sheet({ width: 400, height: 255, size: 9 })).screen!.says).toBe('cannot-tell');
  });
  test('the transform finds one wave where it is, and keeps all power (Parseval)', () => {
    const plane = Float32Array.from({ length: side * side }, (_, at) => Math.cos((2 * Math.PI * 40 * (at % side)) / side));
    const power = powerOf(plane);
    expect(power.indexOf(Math.max(...power)) % side).toSatisfy((at: number) => at === 40 || at === side - 40);
    const faded = plane.map((value, at) => value * (0.5 - 0.5 * Math.cos((2 * Math.PI * (at % side)) / (side - 1))) * (0.5 - 0.5 * Math.cos((2 * Math.PI * Math.floor(at / side)) / (side - 1))));
    const sum = (values: Iterable<number>) => Array.from(values).reduce((total, value) => total + value, 0);
    expect(sum(power) / (side * side) / sum(faded.map((value) => value * value))).toBeCloseTo(1, 2);
  });
});

describe('corners', () => {
  type Place = readonly [left: number, top: number, right: number, bottom: number];
  const at = (...[left, top, right, bottom]: Place) => seen(sheet({ at: { left, top, right, bottom } })).corners!;
  test('free on all sides, even by little', () => {
    expect(at(0.02, 0.02, 0.98, 0.98).says).toBe('fine');
  });
  test.each([
    ['左边', at(-0.1, 0.1, 0.8, 0.9)],
    ['右边', at(0.2, 0.1, 1.1, 0.9)],
    ['上边', at(0.1, -0.1, 0.9, 0.8)],
    ['下边', at(0.1, 0.2, 0.9, 1.1)],
    ['左边、上边', at(-0.1, -0.1, 0.8, 0.8)],
    ['左边、上边、右边', at(-0.1, -0.1, 1.1, 0.8)],
  ])('cut at %s', (where, corners) => {
    expect(corners.says).toBe('hint');
    expect(corners.text.zh).toContain(`碰到画面${where}，`);
  });
  test('a thin dark rim, as of a scanner, hides no cut', () => {
    const page = sheet({ at: { left: -0.1, top: 0.1, right: 0.8, bottom: 0.9 } });
    expect(seen(filledBox(page, { left: 0, top: 0, right: 6, bottom: 1050 }, [20, 20, 20])).corners!.says).toBe('hint');
  });
  test('one corner of a turned sheet cut off', () => {
    expect(seen(turned(sheet({ at: { left: 0.12, top: 0.25, right: 0.97, bottom: 0.85 } }), 14, [92, 72, 58])).corners!.says).toBe('hint');
  });
  test('a turned sheet with room around it', () => {
    expect(seen(turned(sheet({ at: { left: 0.25, top: 0.25, right: 0.75, bottom: 0.75 } }), 14, [92, 72, 58])).corners!.says).toBe('fine');
  });
  test('a scan without ground, and a sheet on a table of its colour, cannot be told', () => {
    expect(at(-0.1, -0.1, 1.1, 1.1).says).toBe('cannot-tell');
    expect(seen(sheet({ ground: [220, 218, 205] })).corners!.says).toBe('cannot-tell');
  });
  test('a table with nothing on it cannot be told', () => {
    expect(seen(ellipse(blank(900, 700, [90, 70, 60]), { x: 450, y: 350, rx: 60, ry: 50 }, [220, 220, 210])).corners!.says).toBe('cannot-tell');
  });
});

describe('glare', () => {
  const spot = (share: number) => {
    // Area of the box that is measured: nine tenths of the sheet each way.
    const r = Math.sqrt((share / 100) * (1120 * 0.9) * (840 * 0.9) / Math.PI);
    return seen(ellipse(plain, { x: 700, y: 490, rx: r, ry: r }, [255, 255, 255])).glare!;
  };
  test.each([0.1, 0.3, 0.4])('a spot of %f %% is let pass', (share) => expect(spot(share).says).toBe('fine'));
  test.each([0.7, 1, 5])('a spot of %f %% is said', (share) => {
    expect(spot(share)).toMatchObject({ says: 'hint' });
    expect(spot(share).measure!.value).toBeCloseTo(share, 0);
  });
  test('a white scan cannot be told', () => {
    expect(seen(sheet({ paper: [255, 255, 255] })).glare!.says).toBe('cannot-tell');
  });
  test('a window in the background is not on the sheet', () => {
    const page = filledBox(plain, { left: 0, top: 0, right: 1400, bottom: 90 }, [255, 255, 255]);
    expect(seen(page).glare!.says).toBe('fine');
  });
});

describe('light', () => {
  const lit = (by: number) => tinted(plain, [by, by, by]);
  test.each([[120, 'fine'], [90, 'fine'], [70, 'hint'], [40, 'hint']] as const)('%i / 255 of the light: %s', (by, said) => {
    expect(seen(lit(by)).dark!.says).toBe(said);
  });
  test.each([[120, 'fine'], [170, 'hint'], [215, 'hint']] as const)('ink as light as %i: %s', (level, said) => {
    const page = written(blank(1200, 900, [250, 250, 248]), { left: 60, top: 60, right: 1140, bottom: 840 }, { ink: [level, level, level] as Colour });
    expect(seen(page).pale!.says).toBe(said);
  });
});

describe('upright', () => {
  test('lying text is said, upright is not', () => {
    expect(seen(quarterTurned(plain)).upright).toMatchObject({ says: 'hint' });
    expect(seen(sheet({ width: 1050, height: 1400 })).upright!.says).toBe('fine');
  });
  test('without text it cannot be told', () => {
    expect(seen(blank(1200, 900, [220, 215, 205])).upright!.says).toBe('cannot-tell');
  });
  test('turned by 30°, it cannot be told', () => {
    expect(seen(turned(sheet({ seal: false }), 30, [92, 72, 58])).upright!.says).toBe('cannot-tell');
  });
});

describe('the old photo before the curtain', () => {
  const of = (options: Parameters<typeof portrait>[0]) => says(portrait(options), 'backdrop');
  test('grey top, in the middle, all curtain: nothing to note but the flat shapes', () => {
    expect(of({})).toMatchObject({ backdrop: 'fine', centred: 'fine', red: 'fine', blue: 'fine', dark: 'fine' });
  });
  test.each([[[180, 30, 40]], [[220, 60, 60]], [[120, 10, 15]]] as const)('a red top %j', (top) => {
    expect(of({ top: [...top] })).toMatchObject({ red: 'hint', blue: 'fine' });
  });
  test.each([[[30, 60, 150]], [[20, 30, 70]], [[90, 150, 230]]] as const)('a blue top %j', (top) => {
    expect(of({ top: [...top] })).toMatchObject({ red: 'fine', blue: 'hint' });
  });
  test.each([[[235, 235, 230]], [[30, 30, 30]], [[200, 180, 60]], [[40, 120, 60]]] as const)('neither red nor blue %j', (top) => {
    expect(of({ top: [...top] })).toMatchObject({ red: 'fine', blue: 'fine' });
  });
  test.each([[0.5, 'fine'], [0.4, 'fine'], [0.62, 'fine'], [0.25, 'hint'], [0.75, 'hint']] as const)('person at %f of the width: %s', (centre, said) => {
    expect(of({ centre }).centred).toBe(said);
  });
  test('the curtain has to fill the margins', () => {
    expect(of({ covered: 0.97 }).backdrop).toBe('fine');
    expect(of({ covered: 0.6 }).backdrop).toBe('hint');
    expect(of({ curtain: [200, 200, 195] }).backdrop).toBe('hint');
  });
  test('only a curtain: no person is told', () => {
    const found = seen(blank(800, 600, [30, 100, 200]), 'backdrop');
    expect(found.centred!.says).toBe('cannot-tell');
    expect(found.backdrop!.says).toBe('fine');
  });
  test('hues at their bounds', () => {
    const at = (colour: Colour) => hueAt(Uint8ClampedArray.from([...colour, 255]), 0);
    expect(at([200, 40, 40])).toBe('red');
    expect(at([200, 85, 40])).toBeUndefined();
    expect(at([40, 60, 200])).toBe('blue');
    expect(at([40, 200, 190])).toBeUndefined();
    expect(at([150, 120, 120])).toBeUndefined();
    expect(at([30, 5, 5])).toBeUndefined();
  });
});

describe('any pixels', () => {
  const odd: readonly (readonly [string, Raster])[] = [
    ['one pixel', blank(1, 1, [0, 0, 0])],
    ['one line', blank(1024, 1, [255, 255, 255])],
    ['one column', blank(1, 1024, [9, 200, 30])],
    ['all black', blank(700, 500, [0, 0, 0])],
    ['all white', blank(700, 500, [255, 255, 255])],
    ['noise alone', noisy(blank(700, 500, [128, 128, 128]), 60)],
  ];
  test.each(odd)('%s: judged, in finite numbers', (_what, raster) => {
    for (const kind of ['licence', 'id-face', 'backdrop', 'domain'] as const) {
      for (const { id, measure } of Object.values(seen(raster, kind))) expect(Number.isFinite(measure?.value ?? 0), id).toBe(true);
    }
  });
});

test('a copy keeps its shape, is never larger, and is the mean of what it stands for', () => {
  const half = shrunk(filledBox(blank(200, 100, [0, 0, 0]), { left: 100, top: 0, right: 200, bottom: 100 }, [200, 100, 50]), 20);
  expect([half.width, half.height]).toEqual([20, 10]);
  expect([...half.data.slice(0, 3), ...half.data.slice(76, 79)]).toEqual([0, 0, 0, 200, 100, 50]);
  expect(shrunk(half, 1000)).toBe(half);
});

test('a limit is kept at itself, and numbers are shown short', () => {
  const measure = { name: { zh: '', en: '' }, unit: '', limit: 2 };
  expect([1.9, 2, 2.1].map((value) => holds({ ...measure, value, wants: 'at-most' }))).toEqual([true, true, false]);
  expect([1.9, 2, 2.1].map((value) => holds({ ...measure, value, wants: 'at-least' }))).toEqual([false, true, true]);
  expect([1.9, 2, 2.1].map((value) => holds({ ...measure, value, wants: 'equal' }))).toEqual([false, true, false]);
  expect([5328.4, 72.345, 0.8412, 0.5, 4, 0].map(shownNumber)).toEqual(['5328', '72.3', '0.84', '0.5', '4', '0']);
});
