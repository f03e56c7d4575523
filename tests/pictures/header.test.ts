import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostBytes, mostPixels, whyNotDecoded } from '../../utils/pictures/decoding.ts';
import { judgeFile } from '../../utils/pictures/file-judgements.ts';
import { endingFits, nameFaults } from '../../utils/pictures/file-name.ts';
import { formatOf } from '../../utils/pictures/format.ts';
import { headBytes, readHeader, tailBytes, type Header } from '../../utils/pictures/header.ts';
import type { Judgement, JudgementId } from '../../utils/pictures/judgement.ts';
import { pictureKinds, type PictureKind } from '../../utils/pictures/kinds.ts';
import { bmp, bytes, exif, gif, heic, jpeg, latin, pdf, png, webpExtended, webpLossless, webpLossy, zip } from './files.ts';

const headerOf = (file: Uint8Array, total = file.length): Header => readHeader({ head: file.subarray(0, headBytes), tail: file.subarray(-tailBytes), total });

describe('type by content', () => {
  test.each([
    ['jpeg', jpeg()],
    ['png', png()],
    ['gif', gif(2, 2)],
    ['webp', webpLossy(9, 9)],
    ['bmp', bmp(9, 9)],
    ['tiff', bytes(latin('II*\0'), [8, 0, 0, 0])],
    ['tiff', bytes(latin('MM\0*'), [0, 0, 0, 8])],
    ['heic', heic()],
    ['heic', heic('mif1')],
    ['avif', heic('avif')],
    ['video', heic('isom')],
    ['video', heic('qt  ')],
    ['pdf', pdf()],
    ['zip', zip()],
    ['office', zip('[Content_Types].xml')],
    ['office', bytes([0xd0, 0xcf, 0x11, 0xe0])],
    ['svg', bytes(latin('<?xml version="1.0"?><svg xmlns="x"/>'))],
    ['markup', bytes(latin('  <!doctype html><title>x</title>'))],
    ['program', bytes(latin('MZ\x90\0'))],
    ['empty', bytes()],
    ['unknown', bytes(latin('BM is the beginning of a sentence too'))],
    ['unknown', bytes([0xff, 0xd8])],
  ] as const)('%s', (format, file) => {
    expect(formatOf(file)).toBe(format);
  });
});

describe('size by header', () => {
  test.each([
    ['a JPEG', jpeg({ width: 4032, height: 3024 }), 4032, 3024],
    ['a progressive JPEG', jpeg({ width: 640, height: 480, frame: 0xc2 }), 640, 480],
    ['a JPEG with a preview inside its EXIF', jpeg({ width: 4000, height: 3000, before: [0xff, 0xe1, 0, 40, ...jpeg({ width: 160, height: 120 }).subarray(0, 38)] }), 4000, 3000],
    ['a PNG', png(1500, 1100), 1500, 1100],
    ['a GIF', gif(320, 200), 320, 200],
    ['a GIF whose frame is larger than its screen', gif(10, 10, { width: 65_535, height: 65_535 }), 65_535, 65_535],
    ['a WebP with a canvas', webpExtended(3000, 2000), 3000, 2000],
    ['a lossless WebP', webpLossless(16_000, 9000), 16_000, 9000],
    ['a lossy WebP', webpLossy(800, 600), 800, 600],
    ['a bitmap from top to bottom', bmp(1024, 768), 1024, 768],
    ['a HEIC in tiles', heic(), 4032, 3024],
  ])('of %s', (...[, file, width, height]) => {
    expect(headerOf(file).size).toEqual({ width, height });
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('EXIF orientation %i, in both byte orders', (orientation) => {
    expect(headerOf(jpeg({ before: exif(orientation, 'MM') })).orientation).toBe(orientation);
    expect(headerOf(jpeg({ before: exif(orientation, 'II') })).orientation).toBe(orientation);
  });

  test.each([0, 9, 65_535])('an orientation of %i means nothing', (orientation) => {
    expect(headerOf(jpeg({ before: exif(orientation) })).orientation).toBeUndefined();
  });

  test('a directory that points beyond the file, and one with 65,535 entries, end at once', () => {
    const lying = exif(6);
    lying.splice(14, 4, 0xff, 0xff, 0xff, 0xff);
    expect(headerOf(jpeg({ before: lying })).orientation).toBeUndefined();
    const many = exif(6);
    many.splice(18, 2, 0xff, 0xff);
    expect(headerOf(jpeg({ before: many })).orientation).toBe(6);
  });
});

describe('whole or cut off', () => {
  test.each([
    ['a JPEG', jpeg(), jpeg({ ended: false })],
    ['a PNG', png(9, 9), png(9, 9, false)],
    ['a GIF', gif(9, 9), gif(9, 9).slice(0, -1)],
    ['a WebP', webpLossy(9, 9, 22), webpLossy(9, 9, 9000)],
    ['a bitmap', bmp(9, 9), bmp(9, 9).slice(0, -5)],
    ['a PDF', pdf(), pdf(false)],
  ])('%s', (_what, whole, cut) => {
    expect(headerOf(whole).ended).toBe(true);
    expect(headerOf(cut).ended).toBe(false);
  });

  test('the end of a preview is not the end of the picture', () => {
    const preview = [0xff, 0xe1, 0, 8, 1, 2, 3, 4, 0xff, 0xd9];
    expect(headerOf(jpeg({ before: preview, ended: false })).ended).toBe(false);
    expect(headerOf(jpeg({ before: preview })).ended).toBe(true);
  });

  test('a zip behind a picture and a PDF inside its comment are said', () => {
    expect(headerOf(bytes(jpeg(), zip())).attached).toBe('zip');
    expect(headerOf(jpeg({ before: [0xff, 0xfe, 0, 10, ...latin('%PDF-1.7')] })).attached).toBe('pdf');
    expect(headerOf(jpeg()).attached).toBeUndefined();
    expect(headerOf(zip()).attached).toBeUndefined();
  });
});

describe('before decoding', () => {
  test('a header of 50,000 × 50,000 pixels is refused without decoding, with the number', () => {
    const early = whyNotDecoded(headerOf(png(50_000, 50_000)), 70)!;
    expect(early).toMatchObject({ says: 'cannot-tell', measure: { value: 2500, limit: mostPixels / 1e6, unit: 'MP' } });
  });

  test('64 megapixels are decoded, one column more is not', () => {
    expect(whyNotDecoded(headerOf(png(8000, 8000)), 70)).toBeUndefined();
    expect(whyNotDecoded(headerOf(png(8001, 8000)), 70)).toBeDefined();
  });

  test('50 MB are read, a byte more is not', () => {
    expect(whyNotDecoded(headerOf(png()), mostBytes)).toBeUndefined();
    expect(whyNotDecoded(headerOf(png()), mostBytes + 1)!.text.zh).toContain('50 MB');
  });

  test.each([
    ['HEIC', heic()],
    ['PDF', pdf()],
    ['a zip', zip()],
    ['nothing', bytes()],
    ['a JPEG without a size', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['a PNG of no width', png(0, 5)],
  ])('%s is not decoded, in words', (_what, file) => {
    expect(whyNotDecoded(headerOf(file), file.length)).toMatchObject({ id: 'decoded', says: 'cannot-tell' });
  });
});

const judged = (name: string, file: Uint8Array, { kind = 'other' as PictureKind, total = file.length } = {}): Partial<Record<JudgementId, Judgement>> =>
  Object.fromEntries(judgeFile({ name, total, header: headerOf(file, total), kind }).map((one) => [one.id, one]));

describe('what is said of a file', () => {
  test('an ordinary photo: nothing to note', () => {
    const all = judgeFile({ name: '营业执照.jpg', total: 2_000_000, header: headerOf(jpeg({ width: 1500, height: 1100 })), kind: 'licence' });
    expect(all.filter(({ says }) => says !== 'fine')).toEqual([]);
    expect(all.map(({ id }) => id)).toEqual(['format', 'ending', 'bytes', 'name', 'whole', 'sides', 'turned-by-tag']);
  });

  test('a zip named .jpg: format and ending, not a word about pixels', () => {
    const all = judged('执照.jpg', zip());
    expect(all.format!.text.zh).toContain('压缩包');
    expect(all.ending!).toMatchObject({ says: 'hint' });
    expect(all.ending!.text.zh).toContain('.jpg');
    expect(all.sides).toBeUndefined();
  });

  test('4 MB is the console limit of Huawei: at it fine, one byte above a hint that names all three', () => {
    expect(judged('a.jpg', jpeg(), { total: 4_000_000 }).bytes!.says).toBe('fine');
    const above = judged('a.jpg', jpeg(), { total: 4_000_001 }).bytes!;
    expect(above.says).toBe('hint');
    expect(above.text.zh).toMatch(/华为云.*10 MB.*阿里云未公布/);
    expect(above.source!.id).toBe('huaweiFiling');
  });

  test('the old photo has a limit of its own, 2 MB', () => {
    expect(judged('a.jpg', jpeg(), { kind: 'backdrop', total: 2_000_001 }).bytes).toMatchObject({ says: 'hint', measure: { limit: 2 } });
  });

  test.each([
    ['licence', 1500, 1100, 1499, 1100],
    ['licence', 1100, 1500, 1100, 1499],
    ['id-face', 1280, 720, 1280, 719],
    ['id-emblem', 720, 1280, 719, 1280],
    ['backdrop', 800, 600, 799, 600],
  ] as const)('%s: %i×%i is enough, %i×%i is not', (...[kind, width, height, less, lower]) => {
    expect(judged('a.png', png(width, height), { kind }).sides!.says).toBe('fine');
    expect(judged('a.png', png(less, lower), { kind }).sides!.says).toBe('hint');
  });

  test('a tag that turns the picture is a hint with its number', () => {
    expect(judged('a.jpg', jpeg({ before: exif(1) }))['turned-by-tag']!.says).toBe('fine');
    expect(judged('a.jpg', jpeg({ before: exif(6) }))['turned-by-tag']).toMatchObject({ says: 'hint', measure: { value: 6, limit: 1 } });
  });

  test.each([...':*?|<>&\'"/;\\'])('%s in a name is named', (character) => {
    expect(nameFaults(`执照${character}.jpg`).forbidden).toEqual([character]);
    expect(judged(`执照${character}.jpg`, jpeg()).name!.text.zh).toContain(character);
  });

  test('a name of 512 characters is taken, one of 513 is not', () => {
    expect(judged(`${'证'.repeat(508)}.jpg`, jpeg()).name!.says).toBe('fine');
    expect(judged(`${'证'.repeat(509)}.jpg`, jpeg()).name!).toMatchObject({ says: 'hint', measure: { value: 513 } });
  });

  test('endings: every usual one of its format, none of another, none at all', () => {
    expect(endingFits('a.JPEG', 'jpeg')).toBe(true);
    expect(endingFits('a.jpg.png', 'jpeg')).toBe(false);
    expect(endingFits('.jpg', 'jpeg')).toBe(false);
    expect(endingFits('jpg', 'jpeg')).toBe(false);
    expect(endingFits('x.bin', 'unknown')).toBe(true);
  });
});

test('any bytes, any length claimed, any name: judged without an exception and at once', () => {
  const starts = [bytes(), jpeg(), png(), gif(9, 9), webpExtended(9, 9), webpLossless(9, 9), webpLossy(9, 9), bmp(9, 9), heic(), pdf(), zip()].map((file) => file.subarray(0, 24));
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...pictureKinds), (...[start, rest, name, kind]) => {
      const file = bytes(start, rest);
      const header = headerOf(file, file.length * 3);
      for (const { text } of judgeFile({ name, total: file.length, header, kind })) expect(text.zh.length * text.en.length).toBeGreaterThan(0);
      whyNotDecoded(header, file.length);
    }),
    { numRuns: 3000 },
  );
});

test('a megabyte of bytes that all look like the beginning of something is read within 100 ms', () => {
  for (const byte of [0xff, 0x21, 0x2c, 0x69, 0x50]) {
    for (const start of [jpeg(), gif(9, 9), heic(), png()]) {
      const file = bytes(start.subarray(0, 30), new Uint8Array(headBytes).fill(byte));
      const before = performance.now();
      headerOf(file);
      expect(performance.now() - before).toBeLessThan(100);
    }
  }
});
