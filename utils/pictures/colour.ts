import { text } from '../core/text.ts';
import { aliyunDocuments } from '../data/source-list.ts';
import { weighed, type Judgement } from './judgement.ts';
import { areaOf, channel, eachPixel, histogramOf, quantile, type Box, type Colour, type Raster } from './raster.ts';

const title = text('彩色', 'Colour');

/** Share of coloured pixels, in percent. A red seal or a printed portrait alone is more. */
const limit = 0.5;
/** Difference between strongest and weakest channel, of 255, from which a pixel counts as coloured. */
const coloured = 30;

/** What the light makes of white: the level that nine tenths of the pixels stay below, for each channel. */
function whiteIn(raster: Raster, box: Box): Colour {
  const level = (offset: number) => Math.max(1, quantile(histogramOf(raster, box, (data, at) => channel(data, at + offset)), 0.9));
  return [level(0), level(1), level(2)];
}

/** Percent of the box that is coloured once the tint of the light is taken out. */
export function colouredShare(raster: Raster, box: Box): number {
  const white = whiteIn(raster, box);
  const lightest = Math.max(...white);
  const [byRed, byGreen, byBlue] = [lightest / white[0], lightest / white[1], lightest / white[2]];
  let count = 0;
  eachPixel(raster, box, (at) => {
    const red = channel(raster.data, at) * byRed;
    const green = channel(raster.data, at + 1) * byGreen;
    const blue = channel(raster.data, at + 2) * byBlue;
    if (Math.max(red, green, blue) - Math.min(red, green, blue) >= coloured) count++;
  });
  return (count / Math.max(1, areaOf(box))) * 100;
}

/** Suspicion of a black-and-white copy. A copy of grey paper under coloured light is still grey. */
export const judgeColour = (raster: Raster, box: Box): Judgement =>
  weighed({
    id: 'colour',
    title,
    measure: { name: text('有色像素', 'coloured pixels'), value: colouredShare(raster, box), unit: '%', limit, wants: 'at-least' },
    fine: text('看得出颜色。', 'It has colour.'),
    hint: text('几乎没有颜色，像黑白复印件；要求彩色拍摄或扫描原件。', 'It has hardly any colour, as a black-and-white copy has; the original in colour is asked for.'),
    source: aliyunDocuments,
  });
