import type { Rule } from '../core/rule.ts';
import codeUsed from './access/code-used.ts';
import codesLeft from './access/codes-left.ts';
import documentationIp from './access/documentation-ip.ts';
import instanceExpires from './access/instance-expires.ts';
import instanceMainland from './access/instance-mainland.ts';
import instanceMonths from './access/instance-months.ts';
import instancePrepaid from './access/instance-prepaid.ts';
import ipFormat from './access/ip-format.ts';
import productFiles from './access/product-files.ts';
import publicIp from './access/public-ip.ts';
import resolvedIp from './access/resolved-ip.ts';
import serviceCode from './access/service-code.ts';
import singleIp from './access/single-ip.ts';

export const accessRules: readonly Rule[] = [
  codeUsed,
  codesLeft,
  documentationIp,
  instanceExpires,
  instanceMainland,
  instanceMonths,
  instancePrepaid,
  ipFormat,
  productFiles,
  publicIp,
  resolvedIp,
  serviceCode,
  singleIp,
];
