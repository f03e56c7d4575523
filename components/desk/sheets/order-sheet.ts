import { dayText, momentText } from '../../../utils/core/format.ts';
import { nextAction } from '../../../utils/core/next-action.ts';
import { text, type Lang, type Text } from '../../../utils/core/text.ts';
import { dayAt, type Instant } from '../../../utils/core/time.ts';
import type { OutSheet } from '../../../utils/rows/out.ts';
import type { OrderView } from '../../order/order-view.ts';
import { stageNames } from '../../order/stage-view.ts';

const name = text('订单', 'Orders');

interface Column {
  readonly head: Text;
  readonly width: number;
  readonly cell: (view: OrderView, lang: Lang) => string;
}

const day = (at: Instant | undefined): string => (at === undefined ? '' : dayAt(at));

const columns: readonly Column[] = [
  { head: text('主体', 'Subject'), width: 30, cell: ({ order }) => order.subject ?? '' },
  { head: text('域名', 'Domain'), width: 24, cell: ({ order }) => order.domain ?? '' },
  { head: text('订单号', 'Order'), width: 18, cell: ({ order }) => order.order },
  { head: text('阿里云账号', 'Alibaba Cloud account'), width: 20, cell: ({ order }) => order.account },
  { head: text('订单类型', 'Type'), width: 16, cell: ({ order }) => order.type ?? '' },
  { head: text('阶段', 'Stage'), width: 16, cell: ({ stage }, lang) => stageNames[stage][lang] },
  { head: text('控制台原文', 'Console’s words'), width: 20, cell: ({ order }) => order.stays.at(-1)?.label ?? '' },
  { head: text('下一步', 'Next'), width: 30, cell: ({ order }, lang) => nextAction(order)[lang] },
  { head: text('期限', 'Deadline'), width: 30, cell: ({ deadlines }, lang) => deadlines[0]?.title[lang] ?? '' },
  { head: text('最晚', 'Due'), width: 24, cell: ({ deadlines: [first] }, lang) => (first === undefined ? '' : momentText(first.due)[lang]) },
  { head: text('期限说明', 'About the deadline'), width: 36, cell: ({ deadlines: [first] }, lang) => first?.note?.[lang] ?? '' },
  { head: text('创建日', 'Created on'), width: 12, cell: ({ order }) => day(order.createdAt) },
  { head: text('最近看到', 'Last seen'), width: 18, cell: ({ order }, lang) => (order.stays.length === 0 ? '' : dayText(dayAt(order.stays.at(-1)?.lastSeen ?? 0))[lang]) },
  { head: text('最近一次驳回原因', 'Last reason of refusal'), width: 50, cell: ({ order }) => order.refusals?.at(-1)?.text ?? '' },
];

/** Orders as they are listed, the most pressing first, each with its nearest deadline. A step for each order. */
export function* orderSheet(views: readonly OrderView[], lang: Lang): Generator<undefined, OutSheet> {
  const rows: string[][] = [];
  for (const view of views) {
    rows.push(columns.map(({ cell }) => cell(view, lang)));
    yield undefined;
  }
  return { name: name[lang], columns: columns.map(({ head, width }) => ({ head: head[lang], width })), rows };
}
