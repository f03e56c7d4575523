import { largestBlob, type Blob } from './blob.ts';
import { areaOf, channel, medianColour, shrunk, type Box, type Colour, type Raster, whole } from './raster.ts';

/** The longer side of the copy on which a paper is looked for. */
export const paperCopy = 256;

export const sides = ['left', 'top', 'right', 'bottom'] as const;
export type Side = (typeof sides)[number];

/** Where the paper lies in the picture. */
export interface Paper {
  readonly box: Box;
  /** Size of the copy in which `box` is counted. */
  readonly copy: Raster;
  readonly colour: Colour;
  /** Share 0–1 of each edge of the picture that the paper covers. */
  readonly onEdge: Readonly<Record<Side, number>>;
}

/** `fills`: no ground is seen around it. `lost`: nothing that could be a paper was told from its ground. */
export type PaperFound = Paper | 'fills' | 'lost';

const distance = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Colours that differ less are taken for one; of 441 at most. */
const sameColour = 45;

function strips({ width, height }: Raster): Record<Side, Box> {
  const thick = Math.max(2, Math.round(Math.min(width, height) * 0.03));
  const all = whole({ width, height });
  return {
    left: { ...all, right: thick },
    top: { ...all, bottom: thick },
    right: { ...all, left: width - thick },
    bottom: { ...all, top: height - thick },
  };
}

const middle = ({ width, height }: Raster): Box => ({
  left: Math.floor(width * 0.3),
  top: Math.floor(height * 0.3),
  right: Math.ceil(width * 0.7),
  bottom: Math.ceil(height * 0.7),
});

function nearerToPaper(copy: Raster, paper: Colour, grounds: readonly Colour[]): Uint8Array {
  const mask = new Uint8Array(copy.width * copy.height);
  for (let at = 0; at < mask.length; at++) {
    const here: Colour = [channel(copy.data, at * 4), channel(copy.data, at * 4 + 1), channel(copy.data, at * 4 + 2)];
    const away = distance(here, paper);
    mask[at] = grounds.every((ground) => away < distance(here, ground)) ? 1 : 0;
  }
  return mask;
}

/** How much of a rectangle between its outermost corners the blob fills; low for what is no sheet. */
function solidity({ pixels, box }: Blob, { width }: Raster): number {
  const rows = new Map<number, { least: number; most: number }>();
  for (const at of pixels) {
    const x = at % width;
    const y = (at - x) / width;
    const row = rows.get(y) ?? { least: x, most: x };
    rows.set(y, { least: Math.min(row.least, x), most: Math.max(row.most, x) });
  }
  let spanned = 0;
  for (const { least, most } of rows.values()) spanned += most - least + 1;
  return spanned / areaOf(box);
}

/** Two pixels within the picture: a thin dark rim of a scanner is no ground. */
function onEdges({ pixels }: Blob, { width, height }: Raster): Record<Side, number> {
  const [across, down] = [Math.min(2, (width - 1) >> 1), Math.min(2, (height - 1) >> 1)];
  const counts = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const at of pixels) {
    const x = at % width;
    const y = (at - x) / width;
    if (x === across) counts.left++;
    if (x === width - 1 - across) counts.right++;
    if (y === down) counts.top++;
    if (y === height - 1 - down) counts.bottom++;
  }
  return { left: counts.left / height, right: counts.right / height, top: counts.top / width, bottom: counts.bottom / width };
}

/**
 * Looks for one sheet on a ground of another colour: the middle of the picture gives the paper's colour, its four edges those of the
 * ground, and what is nearer to the paper and hangs together is the sheet.
 */
export function findPaper(raster: Raster): PaperFound {
  const copy = shrunk(raster, paperCopy);
  const colour = medianColour(copy, middle(copy));
  const edges = Object.values(strips(copy)).map((strip) => medianColour(copy, strip));
  const grounds = edges.filter((edge) => distance(edge, colour) >= sameColour);
  if (grounds.length === 0) return 'fills';
  const blob = largestBlob(nearerToPaper(copy, colour, grounds), copy);
  if (blob === undefined || areaOf(blob.box) < 0.1 * copy.width * copy.height || solidity(blob, copy) < 0.45) return 'lost';
  return { box: blob.box, copy, colour, onEdge: onEdges(blob, copy) };
}

/** The paper's box in pixels of the given copy, without its outer twentieth; the whole picture where no paper was found. */
export function insideOf(paper: PaperFound, raster: Raster): Box {
  const box = typeof paper === 'string' ? whole(raster) : scaledTo(paper, raster);
  const across = Math.round((box.right - box.left) * 0.05);
  const down = Math.round((box.bottom - box.top) * 0.05);
  return { left: box.left + across, top: box.top + down, right: box.right - across, bottom: box.bottom - down };
}

const scaledTo = ({ box, copy }: Paper, { width, height }: Raster): Box => ({
  left: Math.floor((box.left * width) / copy.width),
  top: Math.floor((box.top * height) / copy.height),
  right: Math.ceil((box.right * width) / copy.width),
  bottom: Math.ceil((box.bottom * height) / copy.height),
});
