import { Alert, Button, Card, Descriptions, Result, Spin, Steps } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import type { OrderView } from '../api.ts';
import type { Rejection } from '../model.ts';
import { api } from './api.ts';
import { printed } from './moment.ts';
import { OrderActions } from './orders.tsx';

const rejectedBy: Readonly<Record<Rejection['where'], string>> = { provider: '阿里云初审驳回', sms: '短信核验未通过', administration: '管局驳回' };

function Track({ order }: { readonly order: OrderView }) {
  const items = order.track.map(({ title, state, status, at }) => ({
    title,
    status,
    description: (
      <>
        <div>{state}</div>
        {at !== null && <div className="grey">{printed(at)}</div>}
      </>
    ),
  }));
  return <Steps items={items} labelPlacement="vertical" />;
}

function Hint({ order }: { readonly order: OrderView }) {
  if (order.rejection !== null) {
    const { where, reason, at } = order.rejection;
    return <Alert type="error" showIcon message={`${rejectedBy[where]}（${printed(at)}）`} description={`驳回原因：${reason}`} />;
  }
  if (order.stage === 'sms') {
    return <Alert type="warning" showIcon message="请在收到 12381 短信后 24 小时内登录 beian.miit.gov.cn 完成短信核验，逾期订单将被退回" />;
  }
  if (order.stage === 'administration-review') return <Alert type="info" showIcon message="管局审核一般需要 1～20 个工作日，请耐心等待" />;
  return null;
}

function Facts({ order }: { readonly order: OrderView }) {
  const { values } = order;
  const items = [
    { key: 'id', label: '订单号', children: order.id },
    { key: 'type', label: '订单类型', children: order.type },
    { key: 'label', label: '当前进度', children: order.label },
    { key: 'subject', label: '主办者名称', children: values['subject.name'] ?? '—' },
    { key: 'site', label: '网站名称', children: values['site.name'] ?? '—' },
    { key: 'domain', label: '网站域名', children: values['site.domain'] ?? '—' },
    { key: 'instance', label: '实例IP', children: values['access.instance'] ?? '—' },
    { key: 'created', label: '创建时间', children: printed(order.createdAt) },
    { key: 'submitted', label: '提交时间', children: printed(order.submittedAt) },
  ];
  return <Descriptions items={items} column={2} />;
}

/** One order: its stages with their sub-states, why it was sent back, what it is about. */
export function OrderDetail() {
  const id = new URLSearchParams(location.search).get('baOrderId') ?? '';
  const [order, setOrder] = useState<OrderView | 'missing' | null>(null);
  const reload = useCallback(() => {
    void api.order(id).then((answer) => setOrder(answer.order), () => setOrder('missing'));
  }, [id]);
  useEffect(reload, [reload]);
  if (order === null) return <Spin className="spin" />;
  if (order === 'missing') return <Card><Result status="404" title="订单不存在" extra={<Button href="/pcContainer/myorder">返回我的备案</Button>} /></Card>;
  return (
    <>
      <Card title="订单详情" extra={<OrderActions order={order} own reload={reload} />}>
        <Facts order={order} />
      </Card>
      <Card title="备案进度">
        <Track order={order} />
        <div className="hint">
          <Hint order={order} />
        </div>
      </Card>
    </>
  );
}
