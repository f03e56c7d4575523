import { Button, Card, Descriptions, Empty, Table } from 'antd';
import type { FiledSite, FiledSubject } from '../model.ts';

const wizard = '/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100';

const columns = [
  { title: '服务类型', render: () => '网站' },
  { title: '网站名称', dataIndex: 'name' },
  { title: '网站域名', dataIndex: 'domain' },
  { title: '网站备案号', dataIndex: 'number' },
  { title: '操作', render: () => <span className="actions"><a href="#change">变更</a><a href="#cancel">注销</a></span> },
];

interface FiledProps {
  readonly subject: FiledSubject | null;
  readonly canAdd: boolean;
}

/** What the administration has filed for this account. */
export function FiledRecord({ subject, canAdd }: FiledProps) {
  const add = canAdd && subject !== null && (
    <Button type="primary" href={wizard}>
      新增/接入其它服务
    </Button>
  );
  if (subject === null) {
    return (
      <Card title="已备案信息">
        <Empty description="暂无备案号" />
      </Card>
    );
  }
  const items = [
    { key: 'name', label: '主办者名称', children: <a href={`/pcContainer/selfEntity?entityId=${subject.id}`}>{subject.values['subject.name']}</a> },
    { key: 'number', label: '主体备案号', children: subject.number ?? '暂无备案号' },
    { key: 'nature', label: '备案性质', children: subject.values['subject.nature'] },
  ];
  return (
    <Card title="已备案信息" extra={add}>
      <Descriptions items={items} />
      <Table<FiledSite> rowKey="domain" size="middle" pagination={false} columns={columns} dataSource={[...subject.sites]} />
    </Card>
  );
}
