import { text } from '../core/text.ts';
import { aliyunDocuments } from '../data/source-list.ts';
import { untold, weighed, type Judgement } from './judgement.ts';
import { lumaOf, type Raster } from './raster.ts';
import { powerOf, side } from './spectrum.ts';

const title = text('翻拍屏幕', 'Photo of a screen');

/** Decibels by which a fine grid stands out of what lies around it; text, paper and noise stay well below. */
const limit = 20;
/** Periods of 2 to 8 pixels: the dots of a screen, and their interference with those of a camera. */
const lowest = side / 8;
const highest = side / 2 - 1;
/** Eight neighbours on either side, without the two nearest, which belong to the same peak. */
const around = [-8, -7, -6, -5, -4, -3, 3, 4, 5, 6, 7, 8];

const cyclic = (at: number) => (at + side) % side;
const middleOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

interface Peak {
  readonly decibels: number;
  /** Direction in radians, 0 to π. */
  readonly angle: number;
}

/** JPEG's blocks of 8 × 8 pixels leave lines of their own on both axes. */
const onBlocks = (at: number) => Math.min(Math.abs(at) % lowest, lowest - (Math.abs(at) % lowest)) <= 1;
const isBlockLine = (u: number, v: number) => (Math.abs(u) <= 1 && onBlocks(v)) || (Math.abs(v) <= 1 && onBlocks(u));

/** Half of the neighbours along the row reach `level`. A cheap first look: most places are no peak along their own row. */
function isCommon(power: Float64Array, { u, v }: { readonly u: number; readonly v: number }, level: number): boolean {
  const row = cyclic(v) * side;
  let reached = 0;
  for (const step of around) if ((power[row + cyclic(u + step)] ?? 0) > level) reached++;
  return reached >= around.length / 2;
}

function peakAt(power: Float64Array, u: number, v: number): Peak | undefined {
  const here = power[cyclic(v) * side + cyclic(u)] ?? 0;
  if (here < 20 || isCommon(power, { u, v }, here / 20)) return undefined;
  const row = around.map((step) => power[cyclic(v) * side + cyclic(u + step)] ?? 0);
  const column = around.map((step) => power[cyclic(v + step) * side + cyclic(u)] ?? 0);
  const ground = Math.max(middleOf(row), middleOf(column), 1);
  return { decibels: 10 * Math.log10(here / ground), angle: (Math.atan2(v, u) + Math.PI) % Math.PI };
}

function peaksOf(power: Float64Array): Peak[] {
  const peaks: Peak[] = [];
  for (let v = 0; v <= highest; v++) {
    for (let u = -highest; u <= highest; u++) {
      const radius = Math.hypot(u, v);
      if (radius < lowest || radius > highest || isBlockLine(u, v)) continue;
      const peak = peakAt(power, u, v);
      if (peak !== undefined) peaks.push(peak);
    }
  }
  return peaks.toSorted((a, b) => b.decibels - a.decibels);
}

const apart = (a: number, b: number) => Math.min(Math.abs(a - b), Math.PI - Math.abs(a - b));

/**
 * How strongly a fine grid stands out in a square of `side` × `side` brightnesses, in decibels: the strongest periodic peak in a second
 * direction, at least 30° away from the strongest of all. Lines of one direction alone, as of text, are no grid.
 */
export function gridIn(square: Float32Array): number {
  const [first, ...others] = peaksOf(powerOf(square));
  if (first === undefined) return 0;
  return others.find(({ angle }) => apart(angle, first.angle) >= Math.PI / 6)?.decibels ?? 0;
}

/** Suspicion of a photographed screen, from squares cut out at full resolution: the middle one of what they show. */
export function judgeScreen(squares: readonly Raster[]): Judgement {
  const whole = squares.filter(({ width, height }) => width === side && height === side);
  if (whole.length === 0) return untold('screen', title, text(`画面不足 ${side} 像素，看不出网纹。`, `Below ${side} pixels no grid can be seen.`));
  return weighed({
    id: 'screen',
    title,
    measure: { name: text('细网纹强度', 'strength of a fine grid'), value: middleOf(whole.map((square) => gridIn(lumaOf(square)))), unit: 'dB', limit, wants: 'at-most' },
    fine: text('没有屏幕那样的细网纹。', 'No fine grid as of a screen.'),
    hint: text('有规则的细网纹，像是隔着屏幕翻拍；请直接拍原件。证件底纹和细网布也可能这样。', 'A regular fine grid, as of a photographed screen; photograph the original. Security printing and fine cloth can look alike.'),
    source: aliyunDocuments,
  });
}
