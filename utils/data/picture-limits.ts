import type { Source } from '../core/source.ts';
import { aliyunUpload, huaweiFiling, huaweiMaterials, resellerPhoto, tencentPhoto } from './source-list.ts';

interface Limited<Value> {
  readonly value: Value;
  readonly source: Source;
}

/**
 * How large a file may be, in bytes (a megabyte counted as 1,000,000, the stricter reading). Alibaba Cloud publishes no figure,
 * so others' are shown as what they are: two of Huawei Cloud, one of Tencent Cloud for the old photo.
 */
export const byteLimits = {
  console: { value: 4_000_000, source: huaweiFiling },
  interface: { value: 10_000_000, source: huaweiMaterials },
  backdropPhoto: { value: 2_000_000, source: tencentPhoto },
} as const satisfies Readonly<Record<string, Limited<number>>>;

/** Pixels that a picture should have: the longer side and the shorter one, however it is turned. */
export interface Sides {
  readonly long: number;
  readonly short: number;
}

export const sideLimits = {
  licence: { value: { long: 1500, short: 1100 }, source: huaweiMaterials },
  card: { value: { long: 1280, short: 720 }, source: huaweiMaterials },
  backdropPhoto: { value: { long: 800, short: 600 }, source: resellerPhoto },
} as const satisfies Readonly<Record<string, Limited<Sides>>>;

/** Characters that a file name may not hold, and its greatest length. */
export const nameLimits = {
  forbidden: { value: ':*?|<>&\'"/;\\', source: huaweiMaterials },
  longest: { value: 512, source: huaweiMaterials },
} as const satisfies Readonly<Record<string, Limited<string | number>>>;

/** Formats that a console was seen to take. */
export const acceptedFormats: Limited<readonly string[]> = { value: ['jpeg', 'png'], source: huaweiFiling };

/** The page that says how photos of papers are taken today. */
export const uploadRules: Source = aliyunUpload;
