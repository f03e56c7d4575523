import { big, letters, little } from './bytes.ts';
import { sized, type Size } from './format.ts';

export interface JpegHeader {
  readonly size?: Size;
  /** EXIF orientation, 1–8. */
  readonly orientation?: number;
  /** Where the picture's data begin. */
  readonly scan?: number;
}

/** SOF0–SOF15 without DHT (C4), JPG (C8) and DAC (CC). Source: ITU-T T.81, table B.1. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** Tag 0x0112 of the first directory. Source: CIPA DC-008 (Exif), 4.6.4. */
function orientationIn(segment: Uint8Array): number | undefined {
  if (letters(segment, 0, 6) !== 'Exif\0\0') return undefined;
  const tiff = segment.subarray(6);
  const read = letters(tiff, 0, 2) === 'II' ? little : big;
  const directory = read(tiff, 4, 4) ?? tiff.length;
  const entries = Math.min(read(tiff, directory, 2) ?? 0, 200);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12;
    if (read(tiff, at, 2) !== 0x0112) continue;
    const value = read(tiff, at + 8, 2) ?? 0;
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** Walks the segments up to the first scan, by their lengths, so that an embedded preview is not taken for the picture. Never throws. */
export function readJpeg(bytes: Uint8Array): JpegHeader {
  let size: Size | undefined;
  let orientation: number | undefined;
  const so = (scan?: number): JpegHeader => ({
    ...(size === undefined ? {} : { size }),
    ...(orientation === undefined ? {} : { orientation }),
    ...(scan === undefined ? {} : { scan }),
  });
  for (let at = 2; bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff || standsAlone(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const length = big(bytes, at + 2, 2) ?? 0;
    if (marker === 0xda) return so(at);
    if (length < 2) return so();
    const body = bytes.subarray(at + 4, at + 2 + length);
    if (isFrame(marker)) size ??= sized(big(body, 3, 2), big(body, 1, 2));
    if (marker === 0xe1) orientation ??= orientationIn(body);
    at += 2 + length;
  }
  return so();
}
