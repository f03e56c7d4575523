import { measuredCopy, type Views } from '../../utils/pictures/look.ts';
import { codeCopy } from '../../utils/pictures/qr.ts';
import type { Box, Raster } from '../../utils/pictures/raster.ts';
import { side } from '../../utils/pictures/spectrum.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Throws when the browser has no memory for it. */
function drawn(bitmap: ImageBitmap, from: Box, { width, height }: Size): Raster {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, from.left, from.top, from.right - from.left, from.bottom - from.top, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

function copyOf(bitmap: ImageBitmap, longest: number): Raster {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const size = { width: Math.max(1, Math.round(bitmap.width * scale)), height: Math.max(1, Math.round(bitmap.height * scale)) };
  return drawn(bitmap, { left: 0, top: 0, right: bitmap.width, bottom: bitmap.height }, size);
}

/** The middle and the four places half-way to the corners. */
const places = [[0.5, 0.5], [0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]] as const;

/** Where a square begins whose middle lies at the share of the length, kept within the picture. */
const within = (share: number, length: number): number => Math.max(0, Math.min(length - side, Math.round(share * length - side / 2)));

function squaresOf(bitmap: ImageBitmap): Raster[] {
  if (Math.min(bitmap.width, bitmap.height) < side) return [];
  return places.map(([across, down]) => {
    const [left, top] = [within(across, bitmap.width), within(down, bitmap.height)];
    return drawn(bitmap, { left, top, right: left + side, bottom: top + side }, { width: side, height: side });
  });
}

/** The copies of a picture that are measured. */
export const viewsOf = (bitmap: ImageBitmap): Views => ({
  copy: copyOf(bitmap, measuredCopy),
  squares: squaresOf(bitmap),
  forCode: () => copyOf(bitmap, codeCopy),
});
