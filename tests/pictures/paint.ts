import type { Box, Colour, Raster } from '../../utils/pictures/raster.ts';

/* Pictures made of nothing: sheets with strokes for text, grounds, light, and what a camera does to them. */

/** Numbers 0–1 that are the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function blank(width: number, height: number, [red, green, blue]: Colour): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([red, green, blue, 255], at);
  return { width, height, data };
}

type Shader = (x: number, y: number, old: Colour) => Colour;

/** A copy with every pixel of the box put through the shader. */
export function shaded(raster: Raster, shader: Shader, box: Box = { left: 0, top: 0, right: raster.width, bottom: raster.height }): Raster {
  const data = raster.data.slice();
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(raster.height, box.bottom); y++) {
    for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(raster.width, box.right); x++) {
      const at = (y * raster.width + x) * 4;
      const colour = shader(x, y, [data[at]!, data[at + 1]!, data[at + 2]!]);
      data[at] = colour[0];
      data[at + 1] = colour[1];
      data[at + 2] = colour[2];
    }
  }
  return { ...raster, data };
}

export const filledBox = (raster: Raster, box: Box, colour: Colour): Raster => shaded(raster, () => colour, box);

export const ellipse = (raster: Raster, { x: cx, y: cy, rx, ry }: { x: number; y: number; rx: number; ry: number }, colour: Colour): Raster =>
  shaded(raster, (x, y, old) => (((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1 ? colour : old), { left: cx - rx, top: cy - ry, right: cx + rx + 1, bottom: cy + ry + 1 });

/** Lines of made-up characters: each a few strokes in a square of `size` pixels. `down` writes them from top to bottom. */
export function written(raster: Raster, box: Box, { size = 28, seed = 1, ink = [30, 30, 35] as Colour, down = false } = {}): Raster {
  const data = raster.data.slice();
  const next = chance(seed);
  const thick = Math.max(1, Math.round(size / 12));
  const stroke = (bar: Box) => {
    for (let y = Math.round(bar.top); y < Math.min(bar.bottom, box.bottom); y++) for (let x = Math.round(bar.left); x < Math.min(bar.right, box.right); x++) data.set([...ink, 255], (y * raster.width + x) * 4);
  };
  const across = size * 1.06;
  const pitch = size * 1.8;
  const [alongEnd, linesEnd] = down ? [box.bottom, box.right] : [box.right, box.bottom];
  const [alongStart, linesStart] = down ? [box.top, box.left] : [box.left, box.top];
  for (let line = linesStart; line + size <= linesEnd; line += pitch) {
    const end = alongStart + (alongEnd - alongStart) * (0.4 + 0.6 * next());
    for (let along = alongStart; along + size <= end; along += across) {
      const [x, y] = down ? [line, along] : [along, line];
      for (let bar = 0; bar < 3; bar++) {
        const level = y + Math.floor(next() * (size - thick));
        const start = x + next() * size * 0.3;
        stroke({ left: start, top: level, right: x + size * (0.6 + 0.4 * next()), bottom: level + thick });
        const place = x + Math.floor(next() * (size - thick));
        const from = y + next() * size * 0.3;
        stroke({ left: place, top: from, right: place + thick, bottom: y + size * (0.6 + 0.4 * next()) });
      }
    }
  }
  return { ...raster, data };
}

/** A round seal: two rings. */
export function sealed(raster: Raster, { x, y, r }: { x: number; y: number; r: number }): Raster {
  return shaded(
    raster,
    (px, py, old) => {
      const away = Math.hypot(px - x, py - y) / r;
      return (away > 0.9 && away <= 1) || away < 0.25 ? [200, 40, 45] : old;
    },
    { left: x - r, top: y - r, right: x + r + 1, bottom: y + r + 1 },
  );
}

export function noisy(raster: Raster, strength: number, seed = 7): Raster {
  const next = chance(seed);
  return shaded(raster, (_x, _y, [red, green, blue]) => {
    const by = (next() + next() + next() + next() - 2) * strength * 1.73;
    return [red + by, green + by, blue + by];
  });
}

/** Every pixel the mean of a square of 2 × `radius` + 1. */
export function blurred(raster: Raster, radius: number): Raster {
  const pass = ({ width, height, data }: Raster, across: boolean): Raster => {
    const out = new Uint8ClampedArray(data.length);
    const [lines, length, step, jump] = across ? [height, width, 4, width * 4] : [width, height, width * 4, 4];
    for (let line = 0; line < lines; line++) {
      for (let part = 0; part < 4; part++) {
        const at = (along: number) => line * jump + Math.min(length - 1, Math.max(0, along)) * step + part;
        let sum = 0;
        for (let along = -radius; along <= radius; along++) sum += data[at(along)]!;
        for (let along = 0; along < length; along++) {
          out[at(along)] = sum / (2 * radius + 1);
          sum += data[at(along + radius + 1)]! - data[at(along - radius)]!;
        }
      }
    }
    return { width, height, data: out };
  };
  return radius === 0 ? raster : pass(pass(raster, true), false);
}

export const grey = (raster: Raster): Raster =>
  shaded(raster, (_x, _y, [red, green, blue]) => {
    const level = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
    return [level, level, level];
  });

/** Light of a colour, as of a lamp. */
export const tinted = (raster: Raster, [red, green, blue]: Colour): Raster => shaded(raster, (_x, _y, old) => [(old[0] * red) / 255, (old[1] * green) / 255, (old[2] * blue) / 255]);

/** What a photographed screen adds: a grid of dots, turned a little. */
export function gridded(raster: Raster, { period, degrees = 7, depth = 0.25 }: { period: number; degrees?: number; depth?: number }): Raster {
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const wave = (along: number) => 1 - depth * (0.5 + 0.5 * Math.cos((2 * Math.PI * along) / period));
  return shaded(raster, (x, y, old) => {
    const by = wave(x * cosine + y * sine) * wave(-x * sine + y * cosine);
    return [old[0] * by, old[1] * by, old[2] * by];
  });
}

export function quarterTurned({ width, height, data }: Raster): Raster {
  const out = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) out.set(data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4), (x * height + (height - 1 - y)) * 4);
  return { width: height, height: width, data: out };
}

/** The picture turned by any angle about its middle; what was outside takes the ground's colour. */
export function turned(raster: Raster, degrees: number, ground: Colour): Raster {
  const { width, height, data } = raster;
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return shaded(raster, (x, y) => {
    const fromX = Math.round((x - width / 2) * cosine + (y - height / 2) * sine + width / 2);
    const fromY = Math.round(-(x - width / 2) * sine + (y - height / 2) * cosine + height / 2);
    if (fromX < 0 || fromY < 0 || fromX >= width || fromY >= height) return ground;
    const at = (fromY * width + fromX) * 4;
    return [data[at]!, data[at + 1]!, data[at + 2]!];
  });
}

/** A module of a code becomes a square of `scale` pixels. */
export function printed(raster: Raster, modules: readonly (readonly boolean[])[], { x, y, scale }: { x: number; y: number; scale: number }): Raster {
  return shaded(raster, (px, py) => (modules[Math.floor((py - y) / scale)]?.[Math.floor((px - x) / scale)] ? [20, 20, 20] : [240, 240, 235]), {
    left: x,
    top: y,
    right: x + modules.length * scale,
    bottom: y + modules.length * scale,
  });
}

export function cut({ width, data }: Raster, { left, top, right, bottom }: Box): Raster {
  const out = new Uint8ClampedArray((right - left) * (bottom - top) * 4);
  for (let y = top; y < bottom; y++) out.set(data.subarray((y * width + left) * 4, (y * width + right) * 4), (y - top) * (right - left) * 4);
  return { width: right - left, height: bottom - top, data: out };
}

export interface SheetOptions {
  readonly width?: number;
  readonly height?: number;
  readonly seed?: number;
  readonly paper?: Colour;
  readonly ground?: Colour;
  /** Where the sheet lies, in shares of the picture. */
  readonly at?: Box;
  readonly size?: number;
  readonly down?: boolean;
  readonly seal?: boolean;
}

/** A sheet with text and a seal, lying on a ground. */
export function sheet({ width = 1400, height = 1050, seed = 1, paper = [226, 222, 208], ground = [92, 72, 58], at = { left: 0.1, top: 0.1, right: 0.9, bottom: 0.9 }, size = 25, down = false, seal = true }: SheetOptions = {}): Raster {
  const box = { left: Math.round(at.left * width), top: Math.round(at.top * height), right: Math.round(at.right * width), bottom: Math.round(at.bottom * height) };
  const [wide, high] = [box.right - box.left, box.bottom - box.top];
  const clipped = { left: Math.max(0, box.left), top: Math.max(0, box.top), right: Math.min(width, box.right), bottom: Math.min(height, box.bottom) };
  let page = filledBox(blank(width, height, ground), clipped, paper);
  const text = { left: box.left + Math.round(wide * 0.08), top: box.top + Math.round(high * 0.1), right: box.right - Math.round(wide * 0.08), bottom: box.bottom - Math.round(high * 0.1) };
  page = written(page, { left: Math.max(0, text.left), top: Math.max(0, text.top), right: Math.min(width, text.right), bottom: Math.min(height, text.bottom) }, { size, seed, down });
  return seal ? sealed(page, { x: box.left + Math.round(wide * 0.8), y: box.top + Math.round(high * 0.75), r: Math.round(high * 0.1) }) : page;
}

/** A person of two shapes before a curtain. */
export function portrait({ width = 800, height = 600, top = [70, 75, 70] as Colour, curtain = [30, 100, 200] as Colour, centre = 0.5, covered = 1 } = {}): Raster {
  let page = blank(width, height, [190, 185, 175]);
  page = filledBox(page, { left: 0, top: 0, right: Math.round(width * covered), bottom: height }, curtain);
  page = ellipse(page, { x: centre * width, y: height * 1.02, rx: width * 0.26, ry: height * 0.5 }, top);
  return ellipse(page, { x: centre * width, y: height * 0.36, rx: width * 0.09, ry: height * 0.17 }, [215, 170, 145]);
}
