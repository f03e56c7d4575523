/** Decoded pixels: red, green, blue, alpha, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** A rectangle in pixels; right and bottom are not part of it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Colour = readonly [red: number, green: number, blue: number];

export const whole = ({ width, height }: Pick<Raster, 'width' | 'height'>): Box => ({ left: 0, top: 0, right: width, bottom: height });

export const areaOf = ({ left, top, right, bottom }: Box): number => Math.max(0, right - left) * Math.max(0, bottom - top);

/** Calls back with the index of the first byte of every pixel of the box. */
export function eachPixel({ width }: Raster, box: Box, visit: (at: number) => void): void {
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) visit((y * width + x) * 4);
  }
}

export const channel = (data: Uint8ClampedArray, at: number): number => data[at] ?? 0;

/** Brightness 0–255 as an eye weighs it (ITU-R BT.601). */
export const lumaAt = (data: Uint8ClampedArray, at: number): number =>
  0.299 * channel(data, at) + 0.587 * channel(data, at + 1) + 0.114 * channel(data, at + 2);

/** One brightness a pixel. */
export function lumaOf({ data, width, height }: Raster): Float32Array {
  const plane = new Float32Array(width * height);
  for (let at = 0; at < plane.length; at++) plane[at] = lumaAt(data, at * 4);
  return plane;
}

/** Value below which the share `at` (0–1) of the histogram lies. */
export function quantile(histogram: Uint32Array, at: number): number {
  const total = histogram.reduce((sum, count) => sum + count, 0);
  let below = 0;
  for (const [value, count] of histogram.entries()) {
    below += count;
    if (below >= total * at && total > 0) return value;
  }
  return 0;
}

/** How often each brightness 0–255 stands in the box. */
export function histogramOf(raster: Raster, box: Box, value: (data: Uint8ClampedArray, at: number) => number = lumaAt): Uint32Array {
  const counts = new Uint32Array(256);
  eachPixel(raster, box, (at) => {
    const level = Math.min(255, Math.round(value(raster.data, at)));
    counts[level] = (counts[level] ?? 0) + 1;
  });
  return counts;
}

/** The middle value of each channel in the box. */
export function medianColour(raster: Raster, box: Box): Colour {
  const middle = (offset: number) => quantile(histogramOf(raster, box, (data, at) => channel(data, at + offset)), 0.5);
  return [middle(0), middle(1), middle(2)];
}

/** A copy whose longer side is at most `longest`, each pixel the mean of those it stands for. Never enlarges. */
export function shrunk(raster: Raster, longest: number): Raster {
  const scale = Math.max(raster.width, raster.height) / longest;
  if (scale <= 1) return raster;
  const width = Math.max(1, Math.round(raster.width / scale));
  const height = Math.max(1, Math.round(raster.height / scale));
  const data = new Uint8ClampedArray(width * height * 4);
  const across = raster.width / width;
  const down = raster.height / height;
  for (let y = 0; y < height; y++) {
    const rows = [Math.floor(y * down), Math.ceil((y + 1) * down)] as const;
    for (let x = 0; x < width; x++) putMean(raster, { left: Math.floor(x * across), top: rows[0], right: Math.ceil((x + 1) * across), bottom: rows[1] }, data.subarray((y * width + x) * 4));
  }
  return { width, height, data };
}

/** Plain loops: this runs over every pixel of a picture. */
function putMean({ data, width }: Raster, box: Box, into: Uint8ClampedArray): void {
  let [red, green, blue] = [0, 0, 0];
  for (let y = box.top; y < box.bottom; y++) {
    const end = (y * width + box.right) * 4;
    for (let at = (y * width + box.left) * 4; at < end; at += 4) {
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
    }
  }
  const count = areaOf(box);
  into[0] = red / count;
  into[1] = green / count;
  into[2] = blue / count;
  into[3] = 255;
}
