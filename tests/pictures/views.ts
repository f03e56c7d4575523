import { look, measuredCopy, type Views } from '../../utils/pictures/look.ts';
import type { Judgement, JudgementId } from '../../utils/pictures/judgement.ts';
import { kinds, type PictureKind } from '../../utils/pictures/kinds.ts';
import { shrunk, type Raster } from '../../utils/pictures/raster.ts';
import { side } from '../../utils/pictures/spectrum.ts';
import { cut } from './paint.ts';

const places = [[0.5, 0.5], [0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]] as const;

const within = (share: number, length: number) => Math.max(0, Math.min(length - side, Math.round(share * length - side / 2)));

/** The same copies as the worker makes, without a browser. */
export const viewsOf = (raster: Raster): Views => ({
  copy: shrunk(raster, measuredCopy),
  squares:
    Math.min(raster.width, raster.height) < side
      ? []
      : places.map(([across, down]) => {
          const [left, top] = [within(across, raster.width), within(down, raster.height)];
          return cut(raster, { left, top, right: left + side, bottom: top + side });
        }),
  forCode: () => shrunk(raster, 2400),
});

export type Found = Partial<Record<JudgementId, Judgement>>;

/** Judgements of the pixels by id, each made when it is asked for, and the same as if all were made. */
export function seen(raster: Raster, kind: PictureKind = 'other', certificate?: string): Found {
  const views = viewsOf(raster);
  const { looks } = kinds[kind];
  const together: readonly JudgementId[] = kind === 'backdrop' ? looks : [];
  const made = new Map<JudgementId, Judgement>();
  const make = (id: JudgementId) => {
    const wanted = together.length > 0 ? together : [id, ...looks.filter((one) => one === 'qr')];
    if (!made.has(id)) for (const one of [...look(views, { looks: wanted, ...(certificate === undefined ? {} : { certificate }) })].flat()) made.set(one.id, one);
    return made.get(id);
  };
  return Object.defineProperties({}, Object.fromEntries(looks.map((id) => [id, { enumerable: true, get: () => make(id) }])));
}
