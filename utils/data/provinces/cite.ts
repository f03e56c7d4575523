import type { Cell } from '../../core/province.ts';
import type { Confidence, Source } from '../../core/source.ts';
import { sources } from '../sources.ts';

type More<Value> = Partial<Pick<Cell<Value>, 'note' | 'against' | 'confidence' | 'as'>>;

/** Facts of one text, of one year. Old texts of other providers are weak evidence of what an administration asks today. */
const citing =
  (as: string, source: Source, confidence: Confidence = source.confidence) =>
  <const Value>(value: Value, more: More<Value> = {}): Cell<Value> => ({ value, as, source, confidence, ...more });

export const aliyunFujian = citing('undated', sources.aliyunFujian);
export const aliyunQinghai = citing('undated', sources.aliyunQinghai);
export const aliyunShandong = citing('undated', sources.aliyunShandong);
export const aliyunHubei = citing('undated', sources.aliyunHubei);
export const aliyunHunan = citing('2018', sources.aliyunHunan);
export const aliyunPapers = citing('2021', sources.aliyunMaterials);
export const holdingPhoto = citing('undated', sources.holdingPhoto);
export const aliyunChapter = citing('2024', sources.aliyunFilingChapter);
export const aliyunSeed = citing('2018', sources.aliyunAddWebsite);
export const aliyunPhoto = citing('2020', sources.aliyunPhoto);
/** An answer written by a machine that quotes the console. */
export const aliyunAnswer = citing('2019', sources.aliyunEmergency, 'low');
/** The page on administrations; where only the rest of the knowledge base says it, `knowledge`. Built on 2026-07-02 from pages of 2025. */
export const huawei = citing('2025-12', sources.huaweiProvinces);
export const knowledge = citing('2025-12', sources.huaweiFiling);
export const huaweiAnswers = citing('2026', sources.huaweiAnswers);
export const huaweiHainan = citing('2021-01', sources.huaweiHainan);
export const qingcloud = citing('2021', sources.qingcloudProvinces, 'low');
export const qingcloudLimits = citing('2021', sources.qingcloudLimits);
export const qingcloudSms = citing('2022', sources.qingcloudSmsCheck);
export const qingcloudNumber = citing('2022', sources.qingcloudNumber);
export const tencent = citing('2017', sources.tencentProvinces);
export const tibet = citing('2023', sources.tencentTibet);
export const gansu = citing('2023', sources.finclipGansu);
export const ningxiaTraders = citing('2017-01', sources.ningxiaTraders);
export const applicant = citing('2026-09', sources.applicantReport);
