import { text } from '../core/text.ts';
import { huaweiFiling } from '../data/source-list.ts';
import { largestBlob } from './blob.ts';
import { untold, weighed, type Judgement } from './judgement.ts';
import { areaOf, channel, histogramOf, lumaAt, quantile, shrunk, type Box, type Raster } from './raster.ts';

const title = text('反光', 'Glare');

/** Percent of the paper that one burnt-out spot covers. */
const limit = 0.5;
/** All three channels at or above it: burnt out. */
const burnt = 250;
/** Paper as bright as this cannot be told from a burnt-out spot. */
const whitePaper = 238;

interface Shrunk {
  readonly copy: Raster;
  readonly box: Box;
}

function small(raster: Raster, box: Box): Shrunk {
  const copy = shrunk(raster, 512);
  const across = copy.width / raster.width;
  const down = copy.height / raster.height;
  return {
    copy,
    box: { left: Math.floor(box.left * across), top: Math.floor(box.top * down), right: Math.floor(box.right * across), bottom: Math.floor(box.bottom * down) },
  };
}

function mask({ copy, box }: Shrunk): { ones: Uint8Array; width: number; height: number } {
  const width = Math.max(1, box.right - box.left);
  const height = Math.max(1, box.bottom - box.top);
  const ones = new Uint8Array(width * height);
  for (let at = 0; at < ones.length; at++) {
    const x = at % width;
    const from = ((box.top + (at - x) / width) * copy.width + box.left + x) * 4;
    ones[at] = Math.min(channel(copy.data, from), channel(copy.data, from + 1), channel(copy.data, from + 2)) >= burnt ? 1 : 0;
  }
  return { ones, width, height };
}

/** Percent of the box that the largest burnt-out spot covers. */
export function largestSpot(raster: Raster, box: Box): number {
  const { ones, ...grid } = mask(small(raster, box));
  return ((largestBlob(ones, grid)?.pixels.length ?? 0) / ones.length) * 100;
}

/** One burnt-out spot on paper that is darker than it. */
export function judgeGlare(raster: Raster, box: Box): Judgement {
  if (areaOf(box) === 0) return untold('glare', title, text('画面太小。', 'The picture is too small.'));
  const paper = quantile(histogramOf(raster, box, lumaAt), 0.6);
  if (paper >= whitePaper) return untold('glare', title, text('纸面本身接近全白（扫描件常见），分不出反光。', 'The paper itself is nearly white, as in scans; glare cannot be told from it.'));
  return weighed({
    id: 'glare',
    title,
    measure: { name: text('最大过曝光斑', 'largest burnt-out spot'), value: largestSpot(raster, box), unit: '%', limit, wants: 'at-most' },
    fine: text('没有明显的光斑。', 'No spot of light stands out.'),
    hint: text('有一块反光，会盖住文字；关闪光灯，换个角度再拍。', 'A spot of light covers part of it; switch the flash off and change the angle.'),
    source: huaweiFiling,
  });
}
