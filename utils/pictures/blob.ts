import type { Box } from './raster.ts';

/** Pixels that hang together, side by side. */
export interface Blob {
  /** Indices of its pixels. */
  readonly pixels: readonly number[];
  readonly box: Box;
}

interface Grid {
  readonly width: number;
  readonly height: number;
}

function boxOf(pixels: readonly number[], width: number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  for (const at of pixels) {
    const x = at % width;
    const y = (at - x) / width;
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  return { left, top, right, bottom };
}

function collect(mask: Uint8Array, start: number, { width, height }: Grid): number[] {
  const pixels = [start];
  mask[start] = 0;
  for (let next = 0; next < pixels.length; next++) {
    const at = pixels[next] ?? 0;
    const x = at % width;
    const beside = [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width];
    for (const one of beside) {
      if (one < 0 || one >= width * height || mask[one] !== 1) continue;
      mask[one] = 0;
      pixels.push(one);
    }
  }
  return pixels;
}

/** The largest blob of ones; `undefined` if there is no one. The mask is left as it was. */
export function largestBlob(mask: Uint8Array, grid: Grid): Blob | undefined {
  const left = mask.slice();
  let largest: number[] = [];
  for (let at = left.indexOf(1); at >= 0; at = left.indexOf(1, at + 1)) {
    const pixels = collect(left, at, grid);
    if (pixels.length > largest.length) largest = pixels;
  }
  return largest.length === 0 ? undefined : { pixels: largest, box: boxOf(largest, grid.width) };
}
