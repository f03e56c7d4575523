import { Button, Checkbox, Descriptions } from 'antd';
import { useState } from 'react';
import { api } from './api.ts';
import { say, type Flow } from './flow.ts';
import { Section } from './parts.tsx';
import { noteSubmit } from './probe.ts';

/** 提交订单: the ticks that only the person may set, and the button with the space in its label. */
export function SubmitStep({ flow }: { readonly flow: Flow }) {
  const [filing, setFiling] = useState(false);
  const [security, setSecurity] = useState(false);
  const { order } = flow;
  if (order === null) return null;
  const submit = () => {
    noteSubmit();
    api.submit(order.id, filing && security).then(() => location.assign(`/pcContainer/orderdetail?baOrderId=${order.id}`), (error: unknown) => say(null, error));
  };
  const items = [
    { key: 'id', label: '订单号', children: order.id },
    { key: 'type', label: '备案订单类型', children: order.type },
    { key: 'name', label: '主办者名称', children: order.values['subject.name'] ?? '' },
    { key: 'domain', label: '网站域名', children: order.values['site.domain'] ?? '' },
  ];
  return (
    <>
      <Section title="提交订单">
        <Descriptions column={1} items={items} />
        <div className="agreements">
          <Checkbox checked={filing} onChange={(event) => setFiling(event.target.checked)}>
            本人已阅读并同意《备案信息真实性承诺》
          </Checkbox>
          <Checkbox checked={security} onChange={(event) => setSecurity(event.target.checked)}>
            本人已阅读并同意《信息安全管理协议》
          </Checkbox>
        </div>
      </Section>
      <div className="buttons">
        <Button onClick={() => flow.go('upload')}>上一步</Button>
        <Button type="primary" onClick={submit}>
          提交
        </Button>
      </div>
    </>
  );
}
