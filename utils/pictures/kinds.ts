import { text, type Text } from '../core/text.ts';
import { sideLimits } from '../data/picture-limits.ts';
import type { JudgementId } from './judgement.ts';

export const pictureKinds = ['licence', 'id-face', 'id-emblem', 'backdrop', 'domain', 'other'] as const;
/** Which paper a picture is meant to show. */
export type PictureKind = (typeof pictureKinds)[number];

type Sides = (typeof sideLimits)[keyof typeof sideLimits];

export interface KindSpec {
  readonly title: Text;
  /** Judgements of the picture itself; those of the file are made for every kind. */
  readonly looks: readonly JudgementId[];
  readonly sides?: Sides;
}

const paper: readonly JudgementId[] = ['upright', 'corners', 'sharp', 'colour', 'screen', 'glare', 'dark', 'pale'];

export const kinds: Readonly<Record<PictureKind, KindSpec>> = {
  licence: { title: text('营业执照或法人证书', 'Business licence or certificate'), looks: [...paper, 'qr'], sides: sideLimits.licence },
  'id-face': { title: text('身份证人像面', 'ID card, face side'), looks: paper, sides: sideLimits.card },
  'id-emblem': { title: text('身份证国徽面', 'ID card, emblem side'), looks: paper, sides: sideLimits.card },
  backdrop: {
    title: text('幕布照片（旧流程“办理拍照”）', 'Photo before the backdrop (old flow)'),
    looks: ['sharp', 'dark', 'backdrop', 'centred', 'red', 'blue'],
    sides: sideLimits.backdropPhoto,
  },
  // A certificate of a registrar is an electronic one: it has no edges, and may well be without colour.
  domain: { title: text('域名证书', 'Domain certificate'), looks: ['upright', 'sharp', 'dark', 'pale'] },
  other: { title: text('其他材料', 'Another paper'), looks: paper },
};
