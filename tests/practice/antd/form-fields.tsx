import { Button, Form, Input, message } from 'antd';
import { useEffect, useState } from 'react';
import { idTypes } from '../enumerations.ts';
import { api, Refused } from './api.ts';
import { ChoiceControl, DateControl, TextControl, UntilControl, type TextProps } from './controls.tsx';
import { Cell, Row, type RowProps } from './row.tsx';
import { codeKey, keyOf, type FormStore } from './store-keys.ts';

type Given = Omit<RowProps, 'render'>;
type TextGiven = Given & Partial<Pick<TextProps, 'placeholder' | 'counted' | 'clearable' | 'locked' | 'lines'>>;

export function TextRow({ placeholder, counted, clearable, locked, lines, ...row }: TextGiven) {
  const own = {
    ...(placeholder !== undefined && { placeholder }),
    ...(counted !== undefined && { counted }),
    ...(clearable !== undefined && { clearable }),
    ...(locked !== undefined && { locked }),
    ...(lines !== undefined && { lines }),
  };
  return <Row {...row} render={(control) => <TextControl {...control} {...own} />} />;
}

interface ChoiceGiven extends Given {
  readonly options: readonly string[];
  readonly searchable?: boolean;
  readonly locked?: boolean;
  readonly loading?: boolean;
}

export function ChoiceRow({ options, searchable = false, locked = false, loading = false, ...row }: ChoiceGiven) {
  return <Row {...row} render={(control) => <ChoiceControl {...control} options={options} searchable={searchable} locked={locked} loading={loading} />} />;
}

export const DateRow = (row: Given) => <Row {...row} render={(control) => <DateControl {...control} />} />;
export const UntilRow = (row: Given) => <Row {...row} render={(control) => <UntilControl {...control} />} />;

type Who = 'principal' | 'sitePrincipal';

/** Seconds until a code may be sent again; counts down by itself. */
function useCountdown(): [number, (seconds: number) => void] {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, setLeft];
}

function CodeRow({ who }: { readonly who: Who }) {
  const form = Form.useFormInstance<FormStore>();
  const [left, setLeft] = useCountdown();
  const send = async () => {
    try {
      const { resendAfter } = await api.code(form.getFieldValue(keyOf(`${who}.mobile`)) ?? '');
      setLeft(resendAfter);
      void message.success('验证码已发送');
    } catch (error) {
      if (error instanceof Refused) void message.error(error.message);
      else throw error;
    }
  };
  return (
    <Form.Item label="验证码" required>
      <div className="with-beside">
        <Form.Item noStyle name={codeKey(who)} rules={[{ required: true, message: '请填写验证码' }, { pattern: /^\d{6}$/, message: '验证码为 6 位数字' }]}>
          <Input placeholder="请输入短信验证码" maxLength={6} />
        </Form.Item>
        <Button disabled={left > 0} onClick={() => void send()}>
          {left > 0 ? `${left}s 后重新获取` : '获取验证码'}
        </Button>
      </div>
    </Form.Item>
  );
}

/** Both ends of a document's validity, each in a row of its own. */
function Ends({ who }: { readonly who: Who }) {
  return (
    <>
      <DateRow field={`${who}.idValidFrom`} label="证件有效期起" />
      <UntilRow field={`${who}.idValidUntil`} label="证件有效期止" />
    </>
  );
}

/** Both ends in one row, under one label. */
function PeriodRow({ who }: { readonly who: Who }) {
  return (
    <Form.Item label="证件有效期" required>
      <div className="period">
        <Cell field={`${who}.idValidFrom`} render={(control) => <DateControl {...control} />} />
        <span>至</span>
        <Cell field={`${who}.idValidUntil`} render={(control) => <UntilControl {...control} />} />
      </div>
    </Form.Item>
  );
}

/** The nine fields of a principal, and the SMS code that only the person himself can know. */
export function PersonFields({ who }: { readonly who: Who }) {
  const bare = who === 'sitePrincipal';
  return (
    <>
      <TextRow field={`${who}.name`} label="姓名" placeholder="请填写与证件一致的姓名" />
      <ChoiceRow field={`${who}.idType`} label="证件类型" options={idTypes} bare={bare} />
      <TextRow field={`${who}.idNumber`} label="证件号码" placeholder="请填写最近一次签发的证件号码" />
      {bare ? <PeriodRow who={who} /> : <Ends who={who} />}
      <TextRow field={`${who}.mobile`} label="手机号" placeholder="请填写本人手机号" extra="备案期间请保持电话畅通" />
      <CodeRow who={who} />
      <TextRow field={`${who}.emergencyPhone`} label="应急手机号" placeholder="不能与负责人手机号相同" />
      <TextRow field={`${who}.email`} label="邮箱" />
      <TextRow field={`${who}.officePhone`} label="办公室电话" required={false} placeholder="如 010-00000000" />
    </>
  );
}
