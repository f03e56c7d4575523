import { Button, Descriptions, Form, Input, Select } from 'antd';
import type { FieldId } from '../../../utils/core/field.ts';
import { contents } from '../enumerations.ts';
import { nameOf } from '../validate.ts';
import { advance, type Flow } from './flow.ts';
import { Section } from './parts.tsx';

const subjectFields: readonly FieldId[] = [
  'subject.nature', 'subject.certificateType', 'subject.name', 'subject.certificateNumber', 'subject.certificateAddress',
  'subject.mailingAddress', 'principal.name', 'principal.idNumber', 'principal.mobile', 'principal.email',
];
const siteFields: readonly FieldId[] = [
  'site.name', 'site.domain', 'site.homeUrl', 'site.content', 'site.language', 'site.preApproval', 'access.product', 'access.instance',
  'site.remark', 'sitePrincipal.name', 'sitePrincipal.idNumber', 'sitePrincipal.mobile', 'sitePrincipal.email',
];

function Shown({ flow, fields }: { readonly flow: Flow; readonly fields: readonly FieldId[] }) {
  const items = fields.map((field) => ({ key: field, label: nameOf(field), children: flow.order?.values[field] ?? '' }));
  return <Descriptions column={1} size="small" items={items} />;
}

/** The page after 完成填写. It carries an empty form for a second website, which is not missing data. */
export function SummaryStep({ flow }: { readonly flow: Flow }) {
  return (
    <>
      <Section title="订单信息确认">
        <Shown flow={flow} fields={subjectFields} />
      </Section>
      <Section title="已填写的网站">
        <Shown flow={flow} fields={siteFields} />
      </Section>
      <Section title="继续添加网站">
        <Form component={false} labelCol={{ flex: '168px' }}>
          <Form.Item label="网站名称" required>
            <Input placeholder="需包含中文，不少于 3 个字" />
          </Form.Item>
          <Form.Item label="网站域名" required>
            <Input placeholder="请输入域名，如 aliyun.com" />
          </Form.Item>
          <Form.Item label="网站内容" required>
            <Select mode="multiple" placeholder="请选择" options={contents.map((label) => ({ value: label, label }))} />
          </Form.Item>
          <Form.Item label="备注">
            <Input.TextArea rows={3} placeholder="请根据实际情况填写备注内容" />
          </Form.Item>
        </Form>
      </Section>
      <div className="buttons">
        <Button onClick={() => flow.go('site')}>上一步</Button>
        <Button type="primary" onClick={() => void advance(flow, 'summary', 'upload')}>
          下一步
        </Button>
      </div>
    </>
  );
}
