import type { Province } from '../core/province.ts';
import { anhui } from './provinces/anhui.ts';
import { beijing } from './provinces/beijing.ts';
import { chongqing } from './provinces/chongqing.ts';
import { fujian } from './provinces/fujian.ts';
import { gansu } from './provinces/gansu.ts';
import { guangdong } from './provinces/guangdong.ts';
import { guangxi } from './provinces/guangxi.ts';
import { guizhou } from './provinces/guizhou.ts';
import { hainan } from './provinces/hainan.ts';
import { hebei } from './provinces/hebei.ts';
import { heilongjiang } from './provinces/heilongjiang.ts';
import { henan } from './provinces/henan.ts';
import { hubei } from './provinces/hubei.ts';
import { hunan } from './provinces/hunan.ts';
import { innerMongolia } from './provinces/inner-mongolia.ts';
import { jiangsu } from './provinces/jiangsu.ts';
import { jiangxi } from './provinces/jiangxi.ts';
import { jilin } from './provinces/jilin.ts';
import { liaoning } from './provinces/liaoning.ts';
import { ningxia } from './provinces/ningxia.ts';
import { qinghai } from './provinces/qinghai.ts';
import { shaanxi } from './provinces/shaanxi.ts';
import { shandong } from './provinces/shandong.ts';
import { shanghai } from './provinces/shanghai.ts';
import { shanxi } from './provinces/shanxi.ts';
import { sichuan } from './provinces/sichuan.ts';
import { tianjin } from './provinces/tianjin.ts';
import { tibet } from './provinces/tibet.ts';
import { xinjiang } from './provinces/xinjiang.ts';
import { yunnan } from './provinces/yunnan.ts';
import { zhejiang } from './provinces/zhejiang.ts';

export type { Cell, Individuals, Province } from '../core/province.ts';

/** The 31 provinces in which filings are made, in the order of their codes. A province is its file and its line here and above. */
export const provinces: readonly Province[] = [
  beijing,
  tianjin,
  hebei,
  shanxi,
  innerMongolia,
  liaoning,
  jilin,
  heilongjiang,
  shanghai,
  jiangsu,
  zhejiang,
  anhui,
  fujian,
  jiangxi,
  shandong,
  henan,
  hubei,
  hunan,
  guangdong,
  guangxi,
  hainan,
  chongqing,
  sichuan,
  guizhou,
  yunnan,
  tibet,
  shaanxi,
  gansu,
  qinghai,
  ningxia,
  xinjiang,
];
