import type { Step } from '../../core/guide.ts';
import { text, type Text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { hasReached, seenOn } from '../seen.ts';

const noOpenOrder = {
  id: 'no-open-order',
  text: text('没有别的进行中订单', 'No other order is in progress'),
  seen: hasReached('approved', 'risk', 'abandoned', 'deleted'),
  from: seenOn('最近订单的进度', 'the progress of the newest order'),
};

const pages = ['orders', 'subject.detail', 'classic.home', 'classic.orders'];

interface Opening {
  readonly title: Text;
  readonly detail: Text;
  readonly needs: readonly Text[];
}

/** Modifications begin at what is filed, not at a form (console.md §5.2, §5.7). */
const open = ({ title, detail, needs }: Opening): Step => ({
  id: 'open',
  title,
  detail,
  who: ['you'],
  takes: text('即时', 'At once'),
  needs,
  pitfall: text('没有变更入口：已有进行中的订单，先完成、撤回或放弃它；或备案在别的账号。', 'No way to modify: an order is in progress; finish, withdraw or abandon it. Or the filing is in another account.'),
  source: sources.aliyunChange,
  pages,
  checks: [noOpenOrder, { id: 'record-found', text: text('备案在本账号下', 'The filing is in this account') }],
});

export const openSubjectChange = open({
  title: text('进入变更主体', 'Open the change of the entity'),
  detail: text('在“我的备案”的主体一栏点“变更主体”。主体信息变更是一张单独的订单。', 'In My filings press 变更主体 beside the entity. A change of the entity is an order of its own.'),
  needs: [text('变化的证明材料', 'Proof of what has changed')],
});

export const openServiceChange = open({
  title: text('进入变更网站或 App', 'Open the change of the site or app'),
  detail: text('在“我的备案”该网站或 App 一行的操作列点“变更”。', 'In My filings press 变更 in the Actions column of that site or app.'),
  needs: [text('变化的内容', 'What has changed')],
});

export const openAccessChange = open({
  title: text('进入变更接入', 'Open the change of access'),
  detail: text('换实例或换 IP：在该网站或 App 一行点“变更”，只改接入信息。备案号不变。', 'For another instance or IP press 变更 beside that site or app and change only the access. The number stays.'),
  needs: [text('新实例或服务码', 'The new instance or a service number')],
});

interface Ending {
  readonly title: Text;
  readonly detail: Text;
  readonly pitfall: Text;
  readonly done: Text;
  readonly needs: readonly Text[];
  readonly who: Step['who'];
}

const end = ({ title, detail, pitfall, done, needs, who }: Ending): Step => ({
  id: 'open',
  title,
  detail,
  who,
  takes: text('几分钟', 'Minutes'),
  needs,
  pitfall,
  source: sources.aliyunDeregister,
  pages,
  checks: [noOpenOrder, { id: 'understood', text: done }],
});

export const openSubjectCancellation = end({
  title: text('进入注销主体', 'Open the cancellation of the entity'),
  detail: text('在“我的备案”的主体一栏点“注销主体”：主体和名下所有网站、App 一起注销，不可恢复。', 'In My filings press 注销主体: the entity and all its sites and apps are cancelled, for good.'),
  pitfall: text('只想去掉一个网站，用“注销网站”；只换服务商，用“取消接入”。', 'To drop one site choose 注销网站; to leave one provider choose 取消接入.'),
  who: ['you', 'principal'],
  done: text('已确认注销主体及全部网站、App', 'The entity and all its sites and apps are to be cancelled'),
  needs: [text('主体负责人能接短信', 'The entity principal can receive an SMS'), text('名下网站已停用或另有安排', 'Its sites are closed or provided for')],
});

export const openSiteCancellation = end({
  title: text('进入注销网站或 App', 'Open the cancellation of the site or app'),
  detail: text('在该网站或 App 一行点“注销”，一次一个，不可恢复；主体和其他网站不受影响。', 'Press 注销 beside that site or app, one at a time, for good; the entity and its other sites are not affected.'),
  pitfall: text('注销最后一个网站，主体成为空壳；部分省要先注销主体才能再新增。', 'With its last site gone the entity is a shell; in some provinces it must then be cancelled before anything is added.'),
  who: ['you'],
  done: text('已确认注销的是这一个网站或 App', 'It is this one site or app that is to be cancelled'),
  needs: [text('网站已停用', 'The site is closed'), text('两位负责人能接短信', 'Both principals can receive an SMS')],
});

export const openAccessCancellation: Step = {
  ...end({
    title: text('进入取消接入', 'Open the cancellation of access'),
    detail: text('在该网站或 App 一行点“取消接入”：只去掉阿里云，备案号保留。先在新的服务商做好新增接入。', 'Press 取消接入 beside that site or app: only Alibaba Cloud is removed, the number stays. Add access at the new provider first.'),
    pitfall: text('阿里云是唯一接入商时，网站成为空壳，之后会被注销。', 'If Alibaba Cloud was the only provider, the site becomes a shell and is cancelled later.'),
    who: ['you'],
    done: text('已在别的服务商接入，或不再使用', 'Access is added elsewhere, or the site is given up'),
    needs: [text('新服务商的接入备案已通过', 'Access at the new provider is approved')],
  }),
  source: sources.aliyunDomain,
};
