import { judgeBackdrop } from './backdrop.ts';
import { judgeColour } from './colour.ts';
import { judgeCorners } from './corners.ts';
import { judgeGlare } from './glare.ts';
import type { Judgement, JudgementId } from './judgement.ts';
import { judgeDark, judgePale } from './light.ts';
import { findPaper, insideOf } from './paper.ts';
import { judgeCode, readCode, type Code } from './qr.ts';
import { whole, type Raster } from './raster.ts';
import { judgeScreen } from './screen.ts';
import { judgeSharpness } from './sharpness.ts';
import { judgeTurn, judgeUpright } from './upright.ts';

/** The longer side of the copy that is measured. */
export const measuredCopy = 1024;

/** What was decoded of a picture, turned as its tag says. */
export interface Views {
  /** Longer side at most `measuredCopy`. */
  readonly copy: Raster;
  /** Squares of full resolution, for the grid of a screen. */
  readonly squares: readonly Raster[];
  /** Longer side at most `codeCopy`; only asked for where a code is looked for. */
  readonly forCode: () => Raster;
}

export interface Looked {
  /** Which judgements are wanted: `looks` of a kind. */
  readonly looks: readonly JudgementId[];
  /** Certificate number of the subject, as typed. */
  readonly certificate?: string;
}

/** Measures the picture, judgement after judgement; the caller may stop between two. Never throws on any pixels. */
export function* look(views: Views, { looks, certificate }: Looked): Generator<Judgement[]> {
  const wanted = (id: JudgementId) => looks.includes(id);
  const { copy } = views;
  const paper = wanted('backdrop') ? 'fills' : findPaper(copy);
  const box = wanted('backdrop') ? whole(copy) : insideOf(paper, copy);
  const code: Code | undefined = wanted('qr') ? readCode(views.forCode()) : undefined;
  if (wanted('qr')) yield [judgeCode(code, certificate)];
  if (wanted('upright')) yield [code === undefined ? judgeUpright(copy, box) : judgeTurn(code.degrees)];
  if (wanted('corners')) yield [judgeCorners(paper)];
  if (wanted('sharp')) yield [judgeSharpness(copy, box)];
  if (wanted('colour')) yield [judgeColour(copy, box)];
  if (wanted('screen')) yield [judgeScreen(views.squares)];
  if (wanted('glare')) yield [judgeGlare(copy, box)];
  if (wanted('dark')) yield [judgeDark(copy, box)];
  if (wanted('pale')) yield [judgePale(copy, box)];
  if (wanted('backdrop')) yield judgeBackdrop(copy);
}
