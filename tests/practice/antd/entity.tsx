import { Button, Card, Descriptions, Spin } from 'antd';
import { useEffect, useState } from 'react';
import type { FieldId } from '../../../utils/core/field.ts';
import type { FiledSubject } from '../model.ts';
import { nameOf } from '../validate.ts';
import { api } from './api.ts';
import { FiledRecord } from './filed-record.tsx';

const shown: readonly FieldId[] = [
  'subject.name', 'subject.nature', 'subject.certificateType', 'subject.certificateNumber', 'subject.region', 'subject.certificateAddress',
  'subject.mailingAddress', 'principal.name', 'principal.mobile', 'principal.email',
];

/** The filed subject's own page. */
export function Entity() {
  const [held, setHeld] = useState<{ readonly subject: FiledSubject | null; readonly canAdd: boolean } | null>(null);
  useEffect(() => {
    void Promise.all([api.subject(), api.orders()]).then(([{ subject }, { canAdd }]) => setHeld({ subject, canAdd }));
  }, []);
  if (held === null) return <Spin className="spin" />;
  const { subject, canAdd } = held;
  if (subject === null) return <FiledRecord subject={null} canAdd={canAdd} />;
  const items = shown.map((field) => ({ key: field, label: nameOf(field), children: subject.values[field] ?? '' }));
  return (
    <>
      <Card title="主体信息" extra={<Button>变更主体</Button>}>
        <Descriptions column={2} items={items} />
      </Card>
      <FiledRecord subject={subject} canAdd={canAdd} />
    </>
  );
}
