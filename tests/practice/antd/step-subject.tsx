import { Button, Form, Input } from 'antd';
import { isSet } from '../traps.ts';
import { advance, type Flow } from './flow.ts';
import { ChoiceRow, PersonFields, TextRow } from './form-fields.tsx';
import { Section } from './parts.tsx';
import { useSession } from './session.ts';

/** 填写主办者信息. What the first page or an earlier filing has settled is shown and locked. */
export function SubjectStep({ flow }: { readonly flow: Flow }) {
  const { traps } = useSession();
  return (
    <>
      {flow.subject !== null && <div className="order-type">{flow.order?.type}</div>}
      <Section title="主办者基础信息">
        <TextRow field="subject.region" label="地区" locked />
        <ChoiceRow field="subject.nature" label="备案性质" options={[]} locked />
        <ChoiceRow field="subject.certificateType" label="证件类型" options={[]} locked />
        <TextRow field="subject.name" label="主办者名称" locked />
        <TextRow field="subject.certificateNumber" label="证件号码" locked />
        <TextRow field="subject.certificateAddress" label="证件住所" locked />
        <TextRow field="subject.mailingAddress" label="通信地址" placeholder="请填写到门牌号" />
        <TextRow field="subject.investor" label="投资人或主管单位" required={false} plain />
        <TextRow field="subject.remark" label="备注" required={false} lines={3} />
      </Section>
      <Section title="负责人信息">
        <PersonFields who="principal" />
        {isSet(traps, 'two-remarks') && (
          <Form.Item label="备注" name="fzrbz">
            <Input.TextArea rows={2} />
          </Form.Item>
        )}
      </Section>
      <div className="buttons">
        <Button onClick={() => flow.go('check')}>上一步</Button>
        <Button type="primary" onClick={() => void advance(flow, 'subject', 'site')}>
          下一步
        </Button>
      </div>
    </>
  );
}
