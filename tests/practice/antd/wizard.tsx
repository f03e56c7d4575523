import { Alert, Button, Card, Form, Result, Spin, Steps } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import type { Reading } from '../../../utils/core/field.ts';
import type { OrderView } from '../api.ts';
import { undertaking } from '../enumerations.ts';
import type { FiledSubject, WizardStep } from '../model.ts';
import { isSet, type Traps } from '../traps.ts';
import { api, type Checked } from './api.ts';
import type { Flow } from './flow.ts';
import { Hazards } from './hazards.tsx';
import { Questions, Tips } from './parts.tsx';
import { watchForm } from './probe.ts';
import { useSession } from './session.ts';
import { CheckStep } from './step-check.tsx';
import { SiteStep } from './step-site.tsx';
import { SubjectStep } from './step-subject.tsx';
import { SubmitStep } from './step-submit.tsx';
import { SummaryStep } from './step-summary.tsx';
import { UploadStep } from './step-upload.tsx';
import { keyOf, toStore, type FormStore } from './store-keys.ts';

const stepTitles = ['基础信息校验', '填写主办者信息', '填写互联网信息服务', '上传图片资料', '提交订单'];

const pages: Readonly<Record<WizardStep, { readonly bar: number; readonly draw: (flow: Flow) => ReactNode }>> = {
  check: { bar: 0, draw: (flow) => <CheckStep flow={flow} /> },
  product: { bar: 0, draw: (flow) => <CheckStep flow={flow} /> },
  subject: { bar: 1, draw: (flow) => <SubjectStep flow={flow} /> },
  site: { bar: 2, draw: (flow) => <SiteStep flow={flow} /> },
  summary: { bar: 2, draw: (flow) => <SummaryStep flow={flow} /> },
  upload: { bar: 3, draw: (flow) => <UploadStep flow={flow} /> },
  submit: { bar: 4, draw: (flow) => <SubmitStep flow={flow} /> },
};

interface Begun {
  readonly order: OrderView | null;
  readonly subject: FiledSubject | null;
}

/** What the form shows before anything was typed. */
function startValues({ order, subject }: Begun, traps: Traps): Reading {
  const initial: Reading = { 'site.serviceType': '网站', 'subject.remark': undertaking };
  const kept = order?.values ?? subject?.values ?? {};
  const shown = { ...initial, ...kept };
  return isSet(traps, 'wrong-chip') && !shown['site.content'] ? { ...shown, 'site.content': '综合门户' } : shown;
}

const passedBefore = (order: OrderView | null): Checked | null =>
  order === null ? null : { filed: '未备案', access: '云服务可用性：通过校验，符合备案要求', type: order.type };

function useFlow(begun: Begun): Flow & { readonly step: WizardStep } {
  const [form] = Form.useForm<FormStore>();
  const [order, setOrder] = useState(begun.order);
  const [step, setStep] = useState<WizardStep>(begun.order?.step ?? 'check');
  const [checked, setChecked] = useState(() => passedBefore(begun.order));
  const go = (to: WizardStep) => {
    setStep(to);
    window.scrollTo(0, 0);
  };
  return { form, order, subject: begun.subject, checked, setChecked, setOrder, go, step };
}

/** The wizard with an order, or about to make one. Its steps change without a change of the address. */
function Filing(begun: Begun) {
  const { traps } = useSession();
  const flow = useFlow(begun);
  const [said, setSaid] = useState<string[]>([]);
  const { form } = flow;
  const page = pages[flow.step];
  useEffect(() => {
    watchForm(form);
  }, [form]);
  const outside = isSet(traps, 'error-outside-row');
  const collect = () => setSaid(form.getFieldsError().flatMap(({ errors }) => errors));
  const forgetCheck = (changed: FormStore) => {
    if (keyOf('site.domain') in changed && flow.order === null) flow.setChecked(null);
  };
  return (
    <>
      <Card className="step-card">
        <Steps current={page.bar} items={stepTitles.map((title) => ({ title }))} />
      </Card>
      <div className="columns">
        <div className="form-column">
          <Tips />
          <Card className="form-card">
            <Hazards onWrong={(text) => form.setFieldValue(keyOf('site.name'), text)} />
            <Form<FormStore>
              form={form}
              labelCol={{ flex: '168px' }}
              wrapperCol={{ flex: '440px' }}
              colon={page.bar > 0}
              initialValues={toStore(startValues(begun, traps))}
              {...(outside && { onFieldsChange: collect })}
              onValuesChange={forgetCheck}
              scrollToFirstError
            >
              {page.draw(flow)}
            </Form>
            {outside && said.length > 0 && <Alert type="error" message={said.join('；')} />}
          </Card>
        </div>
        <Questions />
      </div>
    </>
  );
}

function Blocked({ order }: { readonly order: OrderView }) {
  return (
    <Card>
      <Result
        status="warning"
        title="您有进行中的备案订单"
        subTitle={`订单号 ${order.id}，${order.label}。处理完成后可再新增。`}
        extra={<Button href={`/pcContainer/orderdetail?baOrderId=${order.id}`}>查看详情</Button>}
      />
    </Card>
  );
}

type Opened = Begun & { readonly open: readonly OrderView[] };

async function opened(): Promise<Opened> {
  const wanted = new URLSearchParams(location.search).get('baOrderId');
  const [{ open }, { subject }] = await Promise.all([api.orders(), api.subject()]);
  const order = open.find((one) => (wanted === null ? one.editable : one.id === wanted)) ?? null;
  return { order, subject, open };
}

/** The order named in the address; else the newest one that can be worked on; else none, and a new one may begin. */
export function Wizard() {
  const [begun, setBegun] = useState<Opened | null>(null);
  useEffect(() => {
    void opened().then(setBegun);
  }, []);
  if (begun === null) return <Spin className="spin" />;
  const [blocking] = begun.open;
  if (begun.order !== null && !begun.order.editable) return <Blocked order={begun.order} />;
  if (begun.order === null && blocking !== undefined) return <Blocked order={blocking} />;
  return <Filing order={begun.order} subject={begun.subject} />;
}
