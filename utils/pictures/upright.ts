import { text } from '../core/text.ts';
import { huaweiFiling } from '../data/source-list.ts';
import { untold, weighed, type Judgement } from './judgement.ts';
import { lumaOf, type Box, type Raster } from './raster.ts';

const title = text('是否摆正', 'Upright');

/** Decibels by which lines of text must show to be believed: a sheet held askew gives anything between −4.8 and 3. */
const across = 4;
const lying = -5;
/** How much darker than its surroundings ink is, of 255. */
const ink = 24;
const reach = 12;

/** Sums of everything above and left of a place, so that the mean of any rectangle costs four look-ups. */
function integral(plane: Float32Array, width: number, height: number): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += plane[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  return sums;
}

interface Profiles {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
}

/** Share of ink in each row and each column of the box. */
function inkProfiles(raster: Raster, box: Box): Profiles {
  const { width, height } = raster;
  const plane = lumaOf(raster);
  const sums = integral(plane, width, height);
  const [wide, high] = [box.right - box.left, box.bottom - box.top];
  const rows = new Float64Array(high);
  const columns = new Float64Array(wide);
  for (let y = box.top; y < box.bottom; y++) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = box.left; x < box.right; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const sum = (at: number, line: number) => sums[line * (width + 1) + at] ?? 0;
      const mean = (sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top)) / ((right - left) * (bottom - top));
      if (mean - (plane[y * width + x] ?? 0) < ink) continue;
      rows[y - box.top] = (rows[y - box.top] ?? 0) + 1 / wide;
      columns[x - box.left] = (columns[x - box.left] ?? 0) + 1 / high;
    }
  }
  return { rows, columns };
}

/** Each value replaced by the mean of itself and `radius` neighbours on either side. */
function smoothed(profile: Float64Array, radius: number): Float64Array {
  const sums = new Float64Array(profile.length + 1);
  for (const [at, value] of profile.entries()) sums[at + 1] = (sums[at] ?? 0) + value;
  return profile.map((_, at) => {
    const [from, to] = [Math.max(0, at - radius), Math.min(profile.length, at + radius + 1)];
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
}

/** How strongly a profile rises and falls from line to line: single strokes are smoothed away, and so are blocks of text. */
function swing(profile: Float64Array): number {
  const fine = smoothed(profile, 3);
  const coarse = smoothed(profile, 40);
  return fine.reduce((sum, value, at) => sum + (value - (coarse[at] ?? 0)) ** 2, 0) / Math.max(1, profile.length);
}

/** Decibels by which text runs across rather than down; negative for text that runs down; `undefined` without text. */
export function textDirection(raster: Raster, box: Box): number | undefined {
  const { rows, columns } = inkProfiles(raster, box);
  const share = rows.reduce((sum, value) => sum + value, 0) / Math.max(1, rows.length);
  if (share < 0.005) return undefined;
  return 10 * Math.log10((swing(rows) + 1e-9) / (swing(columns) + 1e-9));
}

const asked = text('把图片转正后再存。', 'Turn the picture and save it.');

/** By the QR code of a licence, which is printed upright; `degrees`: how far its upper edge is turned, −180 to 180. */
export const judgeTurn = (degrees: number): Judgement =>
  weighed({
    id: 'upright',
    title,
    measure: { name: text('二维码的转角', 'turn of the QR code'), value: Math.abs(degrees), unit: '°', limit: 30, wants: 'at-most' },
    fine: text('二维码是正的，图片没有转。', 'The QR code stands upright, so does the picture.'),
    hint: text(`二维码是转过的，图片没有摆正；${asked.zh}`, `The QR code is turned, so is the picture. ${asked.en}`),
    source: huaweiFiling,
  });

/** By the direction of its lines. Upside down looks like upright. */
export function judgeUpright(raster: Raster, box: Box): Judgement {
  const direction = textDirection(raster, box);
  if (direction === undefined || (direction > lying && direction < across)) return untold('upright', title, text('看不出文字的方向，请自己看是否摆正。', 'The direction of the text cannot be told; see for yourself.'));
  return weighed({
    id: 'upright',
    title,
    measure: { name: text('文字横向程度', 'text running across'), value: direction, unit: 'dB', limit: lying, wants: 'at-least' },
    fine: text('文字是横排的。倒置看不出来，请自己看一眼。', 'Text runs across. Upside down cannot be told; have a look yourself.'),
    hint: text(`文字像是竖着的，图片可能转了 90°；${asked.zh}`, `Text seems to run down: the picture may be turned by 90°. ${asked.en}`),
    source: huaweiFiling,
  });
}
