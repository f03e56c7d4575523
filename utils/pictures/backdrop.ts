import { text } from '../core/text.ts';
import { aliyunPhoto } from '../data/source-list.ts';
import { largestBlob, type Blob } from './blob.ts';
import { untold, weighed, type Judgement } from './judgement.ts';
import { areaOf, channel, shrunk, type Box, type Raster } from './raster.ts';

const titles = {
  backdrop: text('蓝色幕布', 'Blue backdrop'),
  centred: text('人在正中', 'Person in the middle'),
  red: text('红色上衣', 'Red top'),
  blue: text('蓝色上衣', 'Blue top'),
};

/** Percent of the upper half's margins that the curtain has to cover. */
const leastCurtain = 70;
/** Percent of the width by which the person may stand beside the middle. */
const mostAside = 15;
/** Percent of the clothing region. */
const mostClothing = 35;

export type Hue = 'red' | 'blue';

/** Hue of a clearly coloured pixel: saturation above 0.35, red within 15° of 0°, blue 190–260°. Dark navy counts as blue. */
export function hueAt(data: Uint8ClampedArray, at: number): Hue | undefined {
  const [red, green, blue] = [channel(data, at), channel(data, at + 1), channel(data, at + 2)];
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (most < 40 || spread / most <= 0.35) return undefined;
  if (most === red) return Math.abs(((green - blue) / spread) * 60) < 15 ? 'red' : undefined;
  const hue = most === green ? 120 + ((blue - red) / spread) * 60 : 240 + ((red - green) / spread) * 60;
  return hue >= 190 && hue <= 260 ? 'blue' : undefined;
}

/** Percent of the box that has the hue. */
export function hueShare({ data, width }: Raster, box: Box, hue: Hue): number {
  let count = 0;
  for (let y = box.top; y < box.bottom; y++) for (let x = box.left; x < box.right; x++) if (hueAt(data, (y * width + x) * 4) === hue) count++;
  return (count / Math.max(1, areaOf(box))) * 100;
}

/** What is not curtain and hangs together. */
function personIn(copy: Raster): Blob | undefined {
  const mask = Uint8Array.from({ length: copy.width * copy.height }, (_, at) => (hueAt(copy.data, at * 4) === 'blue' ? 0 : 1));
  const blob = largestBlob(mask, copy);
  const share = (blob?.pixels.length ?? 0) / mask.length;
  return share >= 0.03 && share <= 0.8 ? blob : undefined;
}

/** Mean share of the margins of the upper half that are blue: where nothing but curtain should be. */
export function curtainShare(copy: Raster): number {
  const { width, height } = copy;
  const [margin, half] = [Math.round(width * 0.15), Math.round(height / 2)];
  const boxes = [
    { left: 0, top: 0, right: margin, bottom: half },
    { left: width - margin, top: 0, right: width, bottom: half },
    { left: 0, top: 0, right: width, bottom: Math.max(1, Math.round(height * 0.08)) },
  ];
  return boxes.reduce((sum, box) => sum + hueShare(copy, box, 'blue'), 0) / boxes.length;
}

/** Below the chin of a person whose middle is at `centre` (0–1): two fifths of the width, the lowest third. */
const clothing = ({ width, height }: Raster, centre: number): Box => ({
  left: Math.max(0, Math.round((centre - 0.15) * width)),
  top: Math.round(height * 0.7),
  right: Math.min(width, Math.round((centre + 0.15) * width)),
  bottom: height,
});

function judgeTop(copy: Raster, centre: number, hue: Hue): Judgement {
  const [zh, en] = hue === 'red' ? ['红色', 'red'] : ['蓝色', 'blue'];
  return weighed({
    id: hue,
    title: titles[hue],
    measure: { name: text(`上衣区域的${zh}`, `${en} where the top is`), value: hueShare(copy, clothing(copy, centre), hue), unit: '%', limit: mostClothing, wants: 'at-most' },
    fine: text(`上衣不像${zh}。`, `The top does not look ${en}.`),
    hint: text(`上衣像${zh}，幕布照片不允许；深藏青也会算作蓝色。`, `The top looks ${en}, which this photo must not show. Dark navy counts as blue too.`),
    source: aliyunPhoto,
  });
}

/** The photo before the blue curtain: curtain, place of the person, red or blue clothing. */
export function judgeBackdrop(raster: Raster): Judgement[] {
  const copy = shrunk(raster, 256);
  const curtain = weighed({
    id: 'backdrop',
    title: titles.backdrop,
    measure: { name: text('上半部边缘的蓝色', 'blue at the upper margins'), value: curtainShare(copy), unit: '%', limit: leastCurtain, wants: 'at-least' },
    fine: text('幕布占满背景。', 'The backdrop fills the background.'),
    hint: text('背景没有全是蓝色幕布；后退或移动，让幕布占满画面。', 'The background is not all blue backdrop; move until the curtain fills it.'),
    source: aliyunPhoto,
  });
  const person = personIn(copy);
  if (person === undefined) {
    const why = text('没有从幕布前认出人，请自己看。', 'No person was told from the backdrop; see for yourself.');
    return [curtain, untold('centred', titles.centred, why), untold('red', titles.red, why), untold('blue', titles.blue, why)];
  }
  const centre = person.pixels.reduce((sum, at) => sum + (at % copy.width) + 0.5, 0) / person.pixels.length / copy.width;
  const centred = weighed({
    id: 'centred',
    title: titles.centred,
    measure: { name: text('偏离中线（占画宽）', 'off the middle, of the width'), value: Math.abs(centre - 0.5) * 100, unit: '%', limit: mostAside, wants: 'at-most' },
    fine: text('人站在中间。', 'The person stands in the middle.'),
    hint: text('人偏在一边，请站到画面正中，露出上半身。', 'The person stands aside; stand in the middle, upper body in view.'),
    source: aliyunPhoto,
  });
  return [curtain, centred, judgeTop(copy, centre, 'red'), judgeTop(copy, centre, 'blue')];
}
