/* Files made byte by byte: just enough of each format for its header to be read, and files that lie. */

export const latin = (letters: string): number[] => [...letters].map((one) => one.charCodeAt(0));
export const big = (value: number, size: number): number[] => Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** (size - 1 - at)) % 256);
export const little = (value: number, size: number): number[] => big(value, size).toReversed();
export const bytes = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => Array.from(part)));

const segment = (marker: number, body: readonly number[]): number[] => [0xff, marker, ...big(body.length + 2, 2), ...body];

/** The APP1 segment of a camera, in either byte order. */
export function exif(orientation: number, order: 'II' | 'MM' = 'MM'): number[] {
  const put = order === 'II' ? little : big;
  return segment(0xe1, [...latin('Exif\0\0'), ...latin(order), ...put(42, 2), ...put(8, 4), ...put(1, 2), ...put(0x0112, 2), ...put(3, 2), ...put(1, 4), ...put(orientation, 2), 0, 0, ...put(0, 4)]);
}

interface Jpeg {
  readonly width?: number;
  readonly height?: number;
  readonly before?: readonly number[];
  readonly frame?: number;
  readonly ended?: boolean;
}

export const jpeg = ({ width = 1600, height = 1200, before = [], frame = 0xc0, ended = true }: Jpeg = {}): Uint8Array =>
  bytes([0xff, 0xd8], before, segment(0xdb, Array.from({ length: 65 }, () => 1)), segment(frame, [8, ...big(height, 2), ...big(width, 2), 3]), segment(0xda, [3, 1, 0]), [1, 2, 3, 4], ended ? [0xff, 0xd9] : []);

export const png = (width = 1600, height = 1200, ended = true): Uint8Array =>
  bytes([0x89], latin('PNG\r\n\x1a\n'), big(13, 4), latin('IHDR'), big(width, 4), big(height, 4), [8, 2, 0, 0, 0], big(0, 4), ended ? [...big(0, 4), ...latin('IEND'), ...big(0, 4)] : []);

/** A frame of its own size after a comment that holds a comma. */
export const gif = (width: number, height: number, frame: { readonly width: number; readonly height: number } = { width, height }): Uint8Array =>
  bytes(latin('GIF89a'), little(width, 2), little(height, 2), [0x80, 0, 0], Array.from({ length: 6 }, () => 0), [0x21, 0xfe, 3, ...latin('a,b'), 0], [0x2c, 0, 0, 0, 0], little(frame.width, 2), little(frame.height, 2), [0, 2, 1, 0, 0, 0x3b]);

const riff = (chunk: string, body: readonly number[], length = body.length + 12): Uint8Array => bytes(latin('RIFF'), little(length, 4), latin('WEBP'), latin(chunk), little(body.length, 4), body);
export const webpExtended = (width: number, height: number): Uint8Array => riff('VP8X', [0, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)]);
export const webpLossless = (width: number, height: number): Uint8Array => riff('VP8L', [0x2f, ...little(width - 1 + (height - 1) * 2 ** 14, 4)]);
export const webpLossy = (width: number, height: number, length?: number): Uint8Array => riff('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...little(width, 2), ...little(height, 2)], length);

export const bmp = (width: number, height: number): Uint8Array => {
  const rest = [0, 0, 0, 0, ...little(54, 4), ...little(40, 4), ...little(width, 4), ...little(2 ** 32 - height, 4), ...Array.from({ length: 28 }, () => 0)];
  return bytes(latin('BM'), little(rest.length + 6, 4), rest);
};

export const heic = (brand = 'heic'): Uint8Array =>
  bytes(big(24, 4), latin('ftyp'), latin(brand), big(0, 4), latin('mif1heic'), big(20, 4), latin('ispe'), big(0, 4), big(512, 4), big(512, 4), big(20, 4), latin('ispe'), big(0, 4), big(4032, 4), big(3024, 4));

export const zip = (name = 'a.txt'): Uint8Array =>
  bytes(latin('PK\x03\x04'), little(20, 2), Array.from({ length: 20 }, () => 0), little(name.length, 2), little(0, 2), latin(name), latin('PK\x05\x06'), Array.from({ length: 18 }, () => 0));

export const pdf = (ended = true): Uint8Array => bytes(latin(`%PDF-1.7\n1 0 obj\n<< >>\nendobj\n${ended ? '%%EOF\n' : ''}`));
