import { expect, test, vi } from 'vitest';
import type { JudgementId } from '../../utils/pictures/judgement.ts';
import type { Colour, Raster } from '../../utils/pictures/raster.ts';
import { blurred, chance, ellipse, grey, gridded, noisy, portrait, quarterTurned, sheet, tinted, turned } from './paint.ts';
import { seen } from './views.ts';

/*
 * How often a judgement is wrong, over sheets and photos drawn at random within what is ordinary: paper, ground, light, noise, size
 * of text, a few degrees of turn. The bounds are what was measured; they may only become better.
 */

vi.setConfig({ testTimeout: 60_000 });

const grounds: readonly Colour[] = [[92, 72, 58], [40, 42, 48], [150, 110, 70], [120, 135, 150], [25, 60, 45]];
const papers: readonly Colour[] = [[226, 222, 208], [210, 220, 228], [232, 225, 228], [200, 196, 182]];
const lights: readonly Colour[] = [[255, 255, 255], [255, 235, 205], [215, 228, 255], [205, 200, 190]];
const tops: readonly Colour[] = [[70, 75, 70], [235, 235, 230], [30, 30, 32], [200, 180, 60], [40, 120, 60], [110, 80, 60]];

const pick = <One>(list: readonly One[], share: number): One => list[Math.floor(share * list.length)]!;

interface Drawn {
  readonly raster: Raster;
  readonly ground: Colour;
}

function paper(seed: number): Drawn {
  const next = chance(seed * 7919);
  const ground = pick(grounds, next());
  const inset = 0.06 + next() * 0.12;
  const drawn = sheet({ width: 900, height: 680, seed, ground, paper: pick(papers, next()), size: 12 + Math.floor(next() * 12), at: { left: inset, top: inset, right: 1 - inset, bottom: 1 - inset } });
  const lit = tinted(turned(drawn, (next() - 0.5) * 5, ground), pick(lights, next()));
  return { raster: noisy(blurred(lit, next() < 0.5 ? 0 : 1), 1 + next() * 5, seed), ground };
}

function photo(seed: number, over: Parameters<typeof portrait>[0] = {}): Raster {
  const next = chance(seed * 104_729);
  const drawn = portrait({ top: pick(tops, next()), centre: 0.43 + next() * 0.14, ...over });
  return noisy(tinted(drawn, pick(lights, next())), 1 + next() * 6, seed);
}

const seeds = Array.from({ length: 10 }, (_, at) => at + 1);

/** Percent of the pictures of which this is said. */
const share = (pictures: readonly Raster[], id: JudgementId, kind: Parameters<typeof seen>[1]) =>
  Math.round((pictures.filter((one) => seen(one, kind)[id]!.says === 'hint').length / pictures.length) * 100);

const good = seeds.map((seed) => paper(seed));
const goodPapers = good.map(({ raster }) => raster);
const goodPhotos = seeds.map((seed) => photo(seed));

test.each(['upright', 'corners', 'sharp', 'colour', 'screen', 'glare', 'dark', 'pale'] as const)('false alarms on good papers: %s in none of 10', (id) => {
  expect(share(goodPapers, id, 'other')).toBe(0);
});

/* Flat shapes without a face have hardly an edge, so blur is not asked of them. */
test.each(['dark', 'backdrop', 'centred', 'red', 'blue'] as const)('false alarms on good photos: %s in none of 10', (id) => {
  expect(share(goodPhotos, id, 'backdrop')).toBe(0);
});

const faults: readonly (readonly [JudgementId, string, (drawn: Drawn, seed: number) => Raster, number])[] = [
  ['sharp', 'blurred by 5 pixels', ({ raster }, seed) => noisy(blurred(raster, 5), 2, seed), 100],
  ['colour', 'a grey copy', ({ raster }) => tinted(grey(raster), [255, 235, 205]), 100],
  ['screen', 'a screen', ({ raster }, seed) => noisy(gridded(raster, { period: 2.4 + (seed % 8) * 0.4, degrees: 2 + seed * 3, depth: 0.2 }), 2, seed), 90],
  ['glare', 'a spot of light', ({ raster }, seed) => ellipse(raster, { x: 330 + seed * 20, y: 280 + seed * 10, rx: 56, ry: 36 }, [255, 255, 255]), 100],
  ['upright', 'lying', ({ raster }) => quarterTurned(raster), 90],
  ['dark', 'in the dark', ({ raster }) => tinted(raster, [60, 60, 64]), 100],
];

test.each(faults)('%s is said of papers that are %s', (...[id, , spoil, least]) => {
  expect(share(good.map((one, at) => spoil(one, at)), id, 'other')).toBeGreaterThanOrEqual(least);
});

test.each([
  ['red', { top: [185, 35, 40] as Colour }],
  ['blue', { top: [35, 70, 160] as Colour }],
  ['centred', { centre: 0.26 }],
  ['backdrop', { covered: 0.55 }],
] as const)('%s is said of every photo that is so', (id, over) => {
  expect(share(seeds.map((seed) => photo(seed, over)), id, 'backdrop')).toBe(100);
});
