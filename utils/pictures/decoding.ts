import { text } from '../core/text.ts';
import { decodable } from './format.ts';
import type { Header } from './header.ts';
import { untold, type Judgement } from './judgement.ts';

/** Decoded, a pixel costs four bytes: 64 megapixels are 256 MB. Phones take 12 to 50. */
export const mostPixels = 64_000_000;
/** A larger file is not read. */
export const mostBytes = 50_000_000;

const title = text('画面', 'The picture');

/**
 * Why the pixels are not looked at; `undefined` when they may be decoded. Size is judged by the header, before memory is asked for,
 * so a small file that unpacks to gigabytes costs nothing.
 */
export function whyNotDecoded({ format, size }: Header, total: number): Judgement | undefined {
  if (!decodable(format)) return untold('decoded', title, text('没有查看画面：浏览器打不开这种文件。', 'The picture was not looked at: browsers cannot open such a file.'));
  if (total > mostBytes) return untold('decoded', title, text(`文件超过 ${mostBytes / 1e6} MB，没有查看画面。`, `Above ${mostBytes / 1e6} MB; the picture was not looked at.`));
  if (size === undefined || size.width === 0 || size.height === 0) return untold('decoded', title, text('文件头里没有图片尺寸，可能已损坏；没有查看画面。', 'The header gives no size, it may be damaged; the picture was not looked at.'));
  const pixels = size.width * size.height;
  if (pixels <= mostPixels) return undefined;
  return {
    ...untold('decoded', title, text('像素太多，没有查看画面。把长边缩到 3000 像素再检查。', 'Too many pixels; the picture was not looked at. Scale the longer side to 3000 pixels and check again.')),
    measure: { name: text('像素数', 'pixels'), value: pixels / 1e6, unit: 'MP', limit: mostPixels / 1e6, wants: 'at-most' },
  };
}

/** The browser could not decode what its header promised. */
export const notDecoded: Judgement = untold('decoded', title, text('浏览器打不开这张图片，文件可能已损坏；没有查看画面。', 'The browser cannot open this picture, it may be damaged; it was not looked at.'));

/** It took too long, or the browser gave up on it. */
export const gaveUp: Judgement = untold('decoded', title, text('检查没有完成：图片太大或浏览器内存不足。缩小后再试。', 'The check did not finish: the picture is too large, or memory ran out. Scale it down and try again.'));

/** Reading the file failed. */
export const unreadable: Judgement = untold('decoded', title, text('文件读不出来：可能是文件夹，或选择后被移动、改过。请重新选择。', 'The file cannot be read: it may be a folder, or was moved or changed since. Choose it again.'));
