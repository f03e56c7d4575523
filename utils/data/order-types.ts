import type { FilingType, Service } from '../core/filing.ts';
import type { Source } from '../core/source.ts';
import { aliyunConsole, aliyunOrderLife, aliyunProcess } from './source-list.ts';

/** What the console prints as the type of an order, and what it can mean; the likeliest first. */
export interface OrderType {
  readonly words: string;
  readonly types: readonly FilingType[];
  readonly service?: Service;
  readonly source: Source;
}

const named = (words: string, types: readonly FilingType[], source: Source): OrderType => ({ words, types, source });
const ofWebsites = (type: OrderType): OrderType => ({ ...type, service: 'website' });
const ofApps = (type: OrderType): OrderType => ({ ...type, service: 'app' });

const changes: readonly FilingType[] = ['change-subject', 'change-site', 'change-access'];
const cancellations: readonly FilingType[] = ['cancel-site', 'cancel-subject'];

/** Exact strings: those of the clean-up page (filing.md §1.2), of the process page, and those read in the console over its generations (console.md §5.7). */
export const orderTypes: readonly OrderType[] = [
  named('首次备案', ['first'], aliyunOrderLife),
  named('新增互联网信息服务（原备案在阿里云）', ['add-here'], aliyunOrderLife),
  named('新增互联网信息服务（原备案不在阿里云）', ['add-elsewhere'], aliyunOrderLife),
  named('接入备案', ['access'], aliyunOrderLife),
  named('变更备案', changes, aliyunOrderLife),
  named('取消接入', ['cancel-access'], aliyunOrderLife),
  named('注销备案', cancellations, aliyunOrderLife),
  named('注销主体', ['cancel-subject'], aliyunOrderLife),
  ofWebsites(named('注销网站', ['cancel-site'], aliyunOrderLife)),
  ofApps(named('注销App', ['cancel-site'], aliyunOrderLife)),
  named('认领备案', ['claim'], aliyunOrderLife),
  named('（有主体）新增互联网信息服务', ['add-here'], aliyunProcess),
  named('（无主体）新增互联网信息服务', ['add-elsewhere'], aliyunProcess),
  named('新增接入', ['access'], aliyunProcess),
  named('有主体新增互联网信息服务', ['add-here'], aliyunConsole),
  named('无主体新增互联网信息服务', ['add-elsewhere'], aliyunConsole),
  named('有主体新增服务', ['add-here'], aliyunConsole),
  named('无主体新增服务', ['add-elsewhere'], aliyunConsole),
  named('新增互联网信息服务', ['add-here', 'add-elsewhere'], aliyunConsole),
  ofWebsites(named('新增网站', ['add-here', 'add-elsewhere'], aliyunConsole)),
  ofWebsites(named('新增网站（原备案在阿里云）', ['add-here'], aliyunConsole)),
  ofWebsites(named('新增网站（原备案不在阿里云）', ['add-elsewhere'], aliyunConsole)),
  ofApps(named('新增App', ['add-here', 'add-elsewhere'], aliyunConsole)),
  named('变更主体', ['change-subject'], aliyunConsole),
  ofWebsites(named('变更网站', ['change-site'], aliyunConsole)),
  ofApps(named('变更App', ['change-site'], aliyunConsole)),
  named('变更互联网信息服务', ['change-site'], aliyunConsole),
  named('变更接入', ['change-access'], aliyunConsole),
  named('注销互联网信息服务', ['cancel-site'], aliyunConsole),
  named('导入备案', ['claim'], aliyunConsole),
];
