import { Button, Form, Radio, Select } from 'antd';
import { useState } from 'react';
import { certificates, natures, products } from '../enumerations.ts';
import { api } from './api.ts';
import { RegionControl } from './controls.tsx';
import { advance, say, type Flow } from './flow.ts';
import { ChoiceRow, TextRow } from './form-fields.tsx';
import { Notice, Section } from './parts.tsx';
import { noteSubmit } from './probe.ts';
import { Row } from './row.tsx';
import { isSet } from '../traps.ts';
import { useSession } from './session.ts';
import { keyOf, type FormStore } from './store-keys.ts';

function ServiceType() {
  return (
    <Row
      field="site.serviceType"
      label="服务类型"
      render={({ id, value, onChange }) => (
        <Radio.Group {...(id !== undefined && { id })} value={value} onChange={(event) => onChange(String(event.target.value))}>
          <Radio.Button value="网站">网站</Radio.Button>
          <Radio.Button value="App">App</Radio.Button>
        </Radio.Group>
      )}
    />
  );
}

/** Certificates depend on the nature; a certificate of another nature is cleared. */
function SubjectFields() {
  const form = Form.useFormInstance<FormStore>();
  const nature = Form.useWatch(keyOf('subject.nature'), form) ?? '';
  const types = certificates[nature] ?? [];
  const { traps } = useSession();
  const forget = (fresh: string) => {
    const chosen = form.getFieldValue(keyOf('subject.certificateType')) ?? '';
    if (chosen !== '' && !(certificates[fresh] ?? []).includes(chosen)) form.setFieldValue(keyOf('subject.certificateType'), '');
  };
  return (
    <Section title="主办者信息">
      <Row field="subject.region" label="地区" extra="须与证件住所所在的省、市一致" render={(control) => <RegionControl {...control} />} />
      <Row
        field="subject.nature"
        label="备案性质"
        render={({ id, value, onChange, onBlur }) => (
          <Select
            {...(id !== undefined && { id })}
            value={value === '' ? null : value}
            placeholder="请选择"
            options={natures.map((label) => ({ value: label, label }))}
            allowClear={!isSet(traps, 'no-clear')}
            onBlur={onBlur}
            onChange={(fresh = '') => {
              onChange(fresh);
              forget(fresh);
            }}
          />
        )}
      />
      <ChoiceRow key={nature} field="subject.certificateType" label="证件类型" options={types} locked={nature === ''} />
      <TextRow field="subject.name" label="主办者名称" placeholder="须与证件上的名称完全一致" />
      <TextRow field="subject.certificateNumber" label="证件号码" clearable />
      <TextRow field="subject.certificateAddress" label="证件住所" placeholder="须与证件上的住所完全一致" />
    </Section>
  );
}

function Resources() {
  return (
    <Section title="接入信息">
      <ChoiceRow field="access.product" label="云服务" options={products} required={false} early />
      <TextRow field="access.serviceCode" label="ICP备案服务码" required={false} placeholder="没有本账号资源时填写他人授权的服务码" />
    </Section>
  );
}

function Results({ flow }: { readonly flow: Flow }) {
  const domain = Form.useWatch(keyOf('site.domain'), flow.form) ?? '';
  if (flow.checked === null) return null;
  const { filed, access, type } = flow.checked;
  return (
    <div className="results">
      <div>
        <span>{domain}</span>
        <b>{filed}</b>
      </div>
      <div>{access}</div>
      <div>备案订单类型：{type}</div>
    </div>
  );
}

/** 基础信息校验, in its two phases: the domain first; the subject, the results and 下一步 only after 信息校验. */
export function CheckStep({ flow }: { readonly flow: Flow }) {
  const { form, checked } = flow;
  const app = Form.useWatch(keyOf('site.serviceType'), form) === 'App';
  const [busy, setBusy] = useState(false);
  const check = async () => {
    noteSubmit();
    setBusy(true);
    try {
      const store = form.getFieldsValue(true);
      flow.setChecked(await api.check(store[keyOf('site.domain')] ?? '', store[keyOf('site.serviceType')] ?? ''));
    } catch (error) {
      flow.setChecked(null);
      say(form, error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Section title="互联网信息服务校验">
        <ServiceType />
        <TextRow field="site.domain" label="网站域名" placeholder="请输入域名，如 aliyun.com" clearable />
        <div className="centre">
          <Button className="outline" loading={busy} disabled={app} onClick={() => void check()}>
            信息校验
          </Button>
        </div>
        {app && <Notice>练习环境只开放网站备案，App 备案请在阿里云控制台办理</Notice>}
        <Results flow={flow} />
      </Section>
      {checked !== null && flow.subject === null && <SubjectFields />}
      {checked !== null && <Resources />}
      {checked !== null && (
        <div className="buttons">
          <Button type="primary" onClick={() => void advance(flow, 'check', 'subject')}>
            下一步
          </Button>
        </div>
      )}
    </>
  );
}
