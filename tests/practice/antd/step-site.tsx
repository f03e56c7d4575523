import { Button, Form, Input } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import type { FieldId } from '../../../utils/core/field.ts';
import { contents, instanceLabel, languages, preApprovals, products } from '../enumerations.ts';
import { isSet } from '../traps.ts';
import { api } from './api.ts';
import { ChoicesControl, TextControl, type ControlProps } from './controls.tsx';
import { advance, type Flow } from './flow.ts';
import { ChoiceRow, PersonFields, TextRow } from './form-fields.tsx';
import { Section } from './parts.tsx';
import { Row } from './row.tsx';
import { useSession } from './session.ts';
import { keyOf } from './store-keys.ts';

interface ManyProps {
  readonly field: FieldId;
  readonly label: string;
  readonly options: readonly string[];
  readonly required?: boolean;
}

const ManyRow = ({ options, ...row }: ManyProps) => <Row {...row} bare render={(control) => <ChoicesControl {...control} options={options} />} />;

/** Instances of the chosen product; the list may be empty until it is refreshed. */
function InstanceRow({ flow }: { readonly flow: Flow }) {
  const product = Form.useWatch(keyOf('access.product'), flow.form) ?? '';
  const [labels, setLabels] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const id = flow.order?.id;
  const load = useCallback(
    async (refresh: boolean) => {
      if (product === '') return;
      setBusy(true);
      const { instances } = await api.instances({ product, refresh, ...(id !== undefined && { order: id }) });
      setLabels(instances.map(instanceLabel));
      setBusy(false);
    },
    [product, id],
  );
  useEffect(() => {
    setLabels([]);
    void load(false);
  }, [load]);
  const refresh = (
    <Button type="link" disabled={product === ''} onClick={() => void load(true)}>
      刷新
    </Button>
  );
  return <ChoiceRow field="access.instance" label="云产品实例" options={labels} loading={busy} bare beside={refresh} />;
}

/** The hidden slot in which the console keeps the page's data as JSON: a textarea right before the one of 备注. */
function JsonSlot({ flow }: { readonly flow: Flow }) {
  const slot = JSON.stringify({ page: 'selfBa', baOrderId: flow.order?.id ?? null, siteType: 1 });
  return <textarea className="json-slot" name="siteFormData" defaultValue={slot} hidden />;
}

function RemarkRow({ flow }: { readonly flow: Flow }) {
  const box = (control: ControlProps) => (
    <>
      <JsonSlot flow={flow} />
      <TextControl {...control} lines={4} placeholder="请根据实际情况填写备注内容" />
    </>
  );
  return <Row field="site.remark" label="备注" required={false} render={box} />;
}

function SiteFields({ flow }: { readonly flow: Flow }) {
  const { traps } = useSession();
  return (
    <Section title="网站信息">
      <TextRow field="site.name" label="网站名称" placeholder="需包含中文，不少于 3 个字" counted={30} />
      {isSet(traps, 'ambiguous-label') && (
        <Form.Item label="网站名称" name="wzmc2" required>
          <Input placeholder="需包含中文，不少于 3 个字" />
        </Form.Item>
      )}
      <TextRow field="site.domain" label="网站域名" locked />
      <TextRow field="site.homeUrl" label="网站首页URL" placeholder="如 www.example.com" plain />
      <ManyRow field="site.content" label="网站内容" options={contents} />
      <ManyRow field="site.language" label="网站语言" options={languages} />
      <ManyRow field="site.preApproval" label="前置审批" options={preApprovals} required={false} />
      <ChoiceRow field="access.product" label="云服务" options={products} bare searchable />
      <InstanceRow flow={flow} />
      <TextRow field="access.serviceCode" label="ICP备案服务码" required={false} placeholder="使用他人账号的资源时填写" />
      <RemarkRow flow={flow} />
    </Section>
  );
}

const copied = ['name', 'idType', 'idNumber', 'idValidFrom', 'idValidUntil', 'mobile', 'emergencyPhone', 'email', 'officePhone'];

function QuickFill({ flow }: { readonly flow: Flow }) {
  const copy = () => {
    for (const part of copied) {
      const value = flow.form.getFieldValue(keyOf(`principal.${part}` as FieldId));
      flow.form.setFieldValue(keyOf(`sitePrincipal.${part}` as FieldId), value);
    }
  };
  return (
    <Button size="small" onClick={copy}>
      快速填写
    </Button>
  );
}

/** 填写互联网信息服务, for a website. */
export function SiteStep({ flow }: { readonly flow: Flow }) {
  const { traps } = useSession();
  return (
    <>
      <SiteFields flow={flow} />
      <Section title="网站负责人" extra={<QuickFill flow={flow} />}>
        <PersonFields who="sitePrincipal" />
        {isSet(traps, 'two-remarks') && (
          <Form.Item label="备注" name="wzfzrbz">
            <Input.TextArea rows={2} />
          </Form.Item>
        )}
      </Section>
      <div className="buttons">
        <Button onClick={() => flow.go('subject')}>上一步</Button>
        <Button type="primary" onClick={() => void advance(flow, 'site', 'summary')}>
          完成填写
        </Button>
      </div>
    </>
  );
}
