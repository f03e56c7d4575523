import { Button, Card, Popconfirm, Spin, Table, Tabs, type TableColumnsType } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import type { OrderView } from '../api.ts';
import type { FiledSubject } from '../model.ts';
import { api } from './api.ts';
import { FiledRecord } from './filed-record.tsx';
import { say } from './flow.ts';
import { printed } from './moment.ts';

const wizard = '/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100';

interface ActionsProps {
  readonly order: OrderView;
  /** On the order's own page the link to it is left out. */
  readonly own?: boolean;
  readonly reload: () => void;
}

/** What may be done with an order where it stands. */
export function OrderActions({ order, own = false, reload }: ActionsProps) {
  const act = (what: typeof api.withdraw) => void what(order.id).then(reload, (error: unknown) => say(null, error));
  return (
    <span className="actions">
      {order.editable && <a href={`${wizard}&baOrderId=${order.id}`}>继续</a>}
      {!own && <a href={`/pcContainer/orderdetail?baOrderId=${order.id}`}>查看详情</a>}
      {order.withdrawable && (
        <Popconfirm title="撤销后订单回到草稿状态，确定撤销？" onConfirm={() => act(api.withdraw)}>
          <Button type="link">撤销</Button>
        </Popconfirm>
      )}
      {order.abandonable && (
        <Popconfirm title="放弃后已填写的信息将被删除，确定放弃？" onConfirm={() => act(api.abandon)}>
          <Button type="link">放弃备案</Button>
        </Popconfirm>
      )}
    </span>
  );
}

function columns(reload: () => void): TableColumnsType<OrderView> {
  return [
    { title: '订单号', dataIndex: 'id', width: 148 },
    { title: '订单类型', dataIndex: 'type', width: 190 },
    { title: '主办者名称', render: (_, order) => order.values['subject.name'] ?? '—' },
    { title: '域名/App', render: (_, order) => order.values['site.domain'] ?? '—' },
    { title: '提交时间', width: 168, render: (_, order) => printed(order.submittedAt) },
    { title: '当前进度', width: 190, render: (_, order) => <span className={`progress is-${order.stage}`}>{order.label}</span> },
    { title: '操作', width: 210, render: (_, order) => <OrderActions order={order} reload={reload} /> },
  ];
}

function Start() {
  return (
    <div className="cards two">
      <Card title="免费自助备案">
        <p>自行填写资料，全程免费。</p>
        <Button type="primary" href={wizard}>
          开始备案
        </Button>
      </Card>
      <Card title="万小智备案助手">
        <p>通过对话完成备案资料的填写。</p>
        <Button>立即体验</Button>
      </Card>
    </div>
  );
}

interface Held {
  readonly open: OrderView[];
  readonly done: OrderView[];
  readonly canAdd: boolean;
  readonly subject: FiledSubject | null;
}

/** 我的备案: orders under way and ended, and what is filed. The button for another service is there only while no order is open. */
export function MyOrders() {
  const [held, setHeld] = useState<Held | null>(null);
  const reload = useCallback(() => {
    void Promise.all([api.orders(), api.subject()]).then(([orders, { subject }]) => setHeld({ ...orders, subject }));
  }, []);
  useEffect(reload, [reload]);
  if (held === null) return <Spin className="spin" />;
  const { open, done, canAdd, subject } = held;
  const table = (orders: OrderView[]) => <Table<OrderView> rowKey="id" size="middle" pagination={false} columns={columns(reload)} dataSource={orders} />;
  const tabs = [
    { key: 'open', label: '进行中订单', children: table(open) },
    { key: 'done', label: '已完成订单', children: table(done) },
  ];
  return (
    <>
      {subject === null && canAdd && <Start />}
      <Card className="orders">
        <Tabs items={tabs} />
      </Card>
      <FiledRecord subject={subject} canAdd={canAdd} />
    </>
  );
}
