import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeQR } from 'qr';
import type { Page } from 'puppeteer';
import { exif } from '../pictures/files.ts';

/** What a browser draws and encodes into a real file. */
export interface Drawing {
  readonly width?: number;
  readonly height?: number;
  readonly type?: 'image/jpeg' | 'image/png' | 'image/webp';
  /** Pixels of blur laid over it. */
  readonly blur?: number;
  readonly grey?: boolean;
  /** Pixels between the dots of a screen. */
  readonly grid?: number;
  readonly glare?: boolean;
  /** Left edge of the sheet in shares of the width. */
  readonly left?: number;
  readonly qr?: string;
  /** Quarter turns. */
  readonly turns?: number;
  readonly person?: { readonly top: string; readonly centre: number };
}

type Recipe = Omit<Drawing, 'qr'> & { readonly modules?: readonly (readonly boolean[])[] };

/** Runs in a page: real glyphs on a sheet of paper on a table. */
async function draw(recipe: Recipe): Promise<string> {
  const { width = 2400, height = 1700, type = 'image/jpeg', blur = 0, grey = false, grid = 0, glare = false, left = 0.08, turns = 0, modules, person } = recipe;
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d')!;
  const box = (colour: string, ...[x, y, w, h]: [number, number, number, number]) => {
    pen.fillStyle = colour;
    pen.fillRect(x, y, w, h);
  };
  const round = (colour: string, ...[x, y, rx, ry]: [number, number, number, number]) => {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
    pen.fill();
  };
  const sheet = () => {
    box('#5c483a', 0, 0, width, height);
    const [x, y, w, h] = [width * left, height * 0.08, width * 0.84, height * 0.84];
    box('#e6e2d6', x, y, w, h);
    pen.strokeStyle = '#b48a3c';
    pen.lineWidth = 10;
    pen.strokeRect(x + 30, y + 30, w - 60, h - 60);
    pen.fillStyle = '#222226';
    pen.font = `${height * 0.035}px sans-serif`;
    const lines = ['名 称 虚构示例科技有限公司', '类 型 有限责任公司（自然人投资或控股）', '住 所 示例省虚构市示例路一号一栋一〇一室', '法定代表人 张示例', '注册资本 壹佰万元整', '成立日期 二〇二〇年五月十八日', '经营范围 软件开发；信息技术咨询服务；网站设计与维护；', '（依法须经批准的项目，经相关部门批准后方可开展经营活动）', '登记机关 示例市市场监督管理局'];
    for (const [at, line] of lines.entries()) pen.fillText(line, x + w * 0.08, y + h * (0.16 + at * 0.08), w * 0.84);
    round('#c8282d', x + w * 0.82, y + h * 0.78, h * 0.09, h * 0.09);
    for (const [row, cells] of (modules ?? []).entries()) for (const [column, dark] of cells.entries()) box(dark ? '#161616' : '#f2f0e8', x + w * 0.78 + column * 8, y + h * 0.12 + row * 8, 8, 8);
    if (glare) round('#ffffff', x + w * 0.4, y + h * 0.5, width * 0.06, height * 0.05);
  };
  const portrait = ({ top, centre }: { readonly top: string; readonly centre: number }) => {
    box('#1e64c8', 0, 0, width, height);
    round(top, width * centre, height * 1.02, width * 0.26, height * 0.5);
    round('#d7aa91', width * centre, height * 0.36, width * 0.09, height * 0.17);
  };
  if (person === undefined) sheet();
  else portrait(person);
  let final: OffscreenCanvas = canvas;
  const through = (change: (pen: OffscreenCanvasRenderingContext2D, from: OffscreenCanvas) => void, size: [number, number] = [width, height]) => {
    const next = new OffscreenCanvas(...size);
    change(next.getContext('2d')!, final);
    final = next;
  };
  if (blur > 0 || grey) {
    through((to, from) => {
      to.filter = `${grey ? 'grayscale(1) ' : ''}${blur > 0 ? `blur(${blur}px)` : ''}`.trim();
      to.drawImage(from, 0, 0);
    });
  }
  if (grid > 0) {
    const pixels = final.getContext('2d')!.getImageData(0, 0, width, height);
    const wave = (along: number) => 1 - 0.25 * (0.5 + 0.5 * Math.cos((2 * Math.PI * along) / grid));
    for (let at = 0; at < pixels.data.length; at += 4) {
      const x = (at / 4) % width;
      const y = Math.floor(at / 4 / width);
      const by = wave(x * 0.99 + y * 0.12) * wave(-x * 0.12 + y * 0.99);
      for (let part = 0; part < 3; part++) pixels.data[at + part] = pixels.data[at + part]! * by;
    }
    final.getContext('2d')!.putImageData(pixels, 0, 0);
  }
  for (let turn = 0; turn < turns; turn++) {
    through((to, from) => {
      to.translate(from.height, 0);
      to.rotate(Math.PI / 2);
      to.drawImage(from, 0, 0);
    }, [final.height, final.width]);
  }
  const blob = await final.convertToBlob({ type, quality: 0.9 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** A real file's bytes, drawn and encoded by the browser of the page. */
export async function encoded(page: Page, { qr, ...drawing }: Drawing = {}): Promise<Buffer> {
  const recipe: Recipe = qr === undefined ? drawing : { ...drawing, modules: encodeQR(qr, 'raw') };
  return Buffer.from(await page.evaluate(draw, recipe), 'base64');
}

/** A camera's tag put behind the first two bytes of a JPEG. */
export const tagged = (jpeg: Buffer, orientation: number): Buffer => Buffer.concat([jpeg.subarray(0, 2), Buffer.from(exif(orientation)), jpeg.subarray(2)]);

const folder = mkdtempSync(join(tmpdir(), 'icp-pictures-'));

/** Puts the bytes where a file chooser finds them. */
export function onDisk(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Leaves nothing behind. */
export const clearDisk = (): void => rmSync(folder, { recursive: true, force: true });
