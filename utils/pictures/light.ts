import { text } from '../core/text.ts';
import { huaweiFiling } from '../data/source-list.ts';
import { weighed, type Judgement } from './judgement.ts';
import { channel, histogramOf, quantile, type Box, type Raster } from './raster.ts';

/** Brightness 0–255 of the middle pixel, by its strongest channel, so that a blue curtain does not count as dark. */
const darkest = 70;
/** Brightness 0–255 that the darkest fiftieth stays below: above it there is no ink left to read. */
const palest = 150;

const strongest = (data: Uint8ClampedArray, at: number): number => Math.max(channel(data, at), channel(data, at + 1), channel(data, at + 2));

/** Whether paper or person lie in the dark. */
export const judgeDark = (raster: Raster, box: Box): Judgement =>
  weighed({
    id: 'dark',
    title: text('是否太暗', 'Too dark'),
    measure: { name: text('中位亮度', 'middle brightness'), value: quantile(histogramOf(raster, box, strongest), 0.5), unit: '/255', limit: darkest, wants: 'at-least' },
    fine: text('亮度够。', 'Bright enough.'),
    hint: text('太暗；到光线均匀的地方再拍。', 'Too dark; take it again in even light.'),
    source: huaweiFiling,
  });

/** Whether the text is washed out. */
export const judgePale = (raster: Raster, box: Box): Judgement =>
  weighed({
    id: 'pale',
    title: text('是否过曝', 'Washed out'),
    measure: { name: text('最暗 2% 的亮度', 'brightness of the darkest 2 %'), value: quantile(histogramOf(raster, box), 0.02), unit: '/255', limit: palest, wants: 'at-most' },
    fine: text('文字与底色分得开。', 'Text stands off its ground.'),
    hint: text('过亮，文字发白；降低曝光，或避开强光再拍。', 'Too bright, the text is washed out; lower the exposure, or leave the strong light.'),
    source: huaweiFiling,
  });
