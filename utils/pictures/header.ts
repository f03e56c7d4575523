import { big, indexOf, letters, little } from './bytes.ts';
import { formatOf, pngSize, sized, type Format, type Size } from './format.ts';
import { readJpeg } from './jpeg.ts';

/** What is read of a file: its beginning, its end and how long it is. */
export interface FileBytes {
  /** The first bytes, at most `headBytes`. */
  readonly head: Uint8Array;
  /** The last bytes, at most `tailBytes`. */
  readonly tail: Uint8Array;
  readonly total: number;
}

/** Holds the header of any camera's file; four previews of 64 kB and a colour profile included. */
export const headBytes = 1_000_000;
export const tailBytes = 65_536;

export interface Header {
  readonly format: Format;
  readonly size?: Size;
  readonly orientation?: number;
  /** The format's own mark of its end is there; `undefined` where it has none. */
  readonly ended?: boolean;
  /** Something else hangs on the picture. */
  readonly attached?: 'zip' | 'pdf';
}

const positive = (value: number | undefined) => (value === undefined ? undefined : Math.abs(value | 0));

/** Where the first image of a GIF begins, behind the extension blocks; -1 if there is none. Source: GIF89a, 20 and 23. */
function gifFrame(head: Uint8Array): number {
  const packed = head[10] ?? 0;
  let at = 13 + (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);
  while (head[at] === 0x21) {
    at += 2;
    while ((head[at] ?? 0) > 0) at += (head[at] ?? 0) + 1;
    at += 1;
  }
  return head[at] === 0x2c ? at : -1;
}

/** A frame may be larger than the screen that the header declares, and a decoder then makes room for the frame. */
function gifSize(head: Uint8Array): Size | undefined {
  const screen = sized(little(head, 6, 2), little(head, 8, 2));
  const at = gifFrame(head);
  const frame = at < 0 ? undefined : sized(little(head, at + 5, 2), little(head, at + 7, 2));
  return screen && { width: Math.max(screen.width, frame?.width ?? 0), height: Math.max(screen.height, frame?.height ?? 0) };
}

/** Source: RFC 9649, 2.5–2.7. */
function webpSize(head: Uint8Array): Size | undefined {
  const chunk = letters(head, 12, 4);
  if (chunk === 'VP8X') return sized((little(head, 24, 3) ?? 0) + 1, (little(head, 27, 3) ?? 0) + 1);
  if (chunk === 'VP8L') {
    const packed = little(head, 21, 4);
    return packed === undefined ? undefined : sized((packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1);
  }
  const width = little(head, 26, 2);
  const height = little(head, 28, 2);
  return chunk === 'VP8 ' && width !== undefined && height !== undefined ? sized(width & 0x3fff, height & 0x3fff) : undefined;
}

/** `ispe`: the size of an item. The largest is the picture; tiles and previews are smaller. Source: ISO/IEC 23008-12, 6.5.3. */
function heifSize(head: Uint8Array): Size | undefined {
  let largest: Size | undefined;
  for (let at = indexOf(head, 'ispe'); at >= 0; at = indexOf(head, 'ispe', at + 4)) {
    const one = sized(big(head, at + 8, 4), big(head, at + 12, 4));
    if (one !== undefined && one.width * one.height > (largest?.width ?? 0) * (largest?.height ?? 0)) largest = one;
  }
  return largest;
}

function bmpSize(head: Uint8Array): Size | undefined {
  if (little(head, 14, 4) === 12) return sized(little(head, 18, 2), little(head, 20, 2));
  return sized(positive(little(head, 18, 4)), positive(little(head, 22, 4)));
}

const sizes: Partial<Record<Format, (head: Uint8Array) => Size | undefined>> = {
  png: pngSize,
  gif: gifSize,
  webp: webpSize,
  bmp: bmpSize,
  heic: heifSize,
  avif: heifSize,
};

function lastOf(tail: Uint8Array, high: number, low: number): number {
  for (let at = tail.length - 2; at >= 0; at--) if (tail[at] === high && tail[at + 1] === low) return at;
  return -1;
}

function isEnded(format: Format, { head, tail, total }: FileBytes, scan: number | undefined): boolean | undefined {
  switch (format) {
    case 'jpeg': {
      // The end mark of an embedded preview stands before the scan and does not count.
      const before = Math.max(0, (scan ?? 0) - (total - tail.length));
      return scan !== undefined && lastOf(tail.subarray(before), 0xff, 0xd9) >= 0;
    }
    case 'png':
      return indexOf(tail, 'IEND') >= 0;
    case 'gif':
      return tail.at(-1) === 0x3b;
    case 'webp':
      return (little(head, 4, 4) ?? Infinity) + 8 <= total;
    case 'bmp':
      return (little(head, 2, 4) ?? Infinity) <= total;
    case 'pdf':
      return indexOf(tail.subarray(-2048), '%%EOF') >= 0;
    default:
      return undefined;
  }
}

function attachedTo(format: Format, { head, tail }: FileBytes): Header['attached'] {
  if (['zip', 'office', 'pdf'].includes(format)) return undefined;
  if (indexOf(tail, 'PK\u0005\u0006') >= 0) return 'zip';
  return indexOf(head.subarray(0, 1024), '%PDF-') >= 0 ? 'pdf' : undefined;
}

/** Reads what a file says of itself, without decoding it. Never throws; what is missing or cut off is left out. */
export function readHeader(file: FileBytes): Header {
  const format = formatOf(file.head);
  const jpeg = format === 'jpeg' ? readJpeg(file.head) : {};
  const size = jpeg.size ?? sizes[format]?.(file.head);
  const ended = isEnded(format, file, jpeg.scan);
  const attached = attachedTo(format, file);
  return {
    format,
    ...(size === undefined ? {} : { size }),
    ...(jpeg.orientation === undefined ? {} : { orientation: jpeg.orientation }),
    ...(ended === undefined ? {} : { ended }),
    ...(attached === undefined ? {} : { attached }),
  };
}
