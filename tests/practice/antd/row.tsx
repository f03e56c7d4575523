import { Form, type FormRule } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { FieldId } from '../../../utils/core/field.ts';
import { isSet, strikes } from '../traps.ts';
import { fault } from '../validate.ts';
import type { ControlProps } from './controls.tsx';
import { noteAccepted, useWritten, watchRow } from './probe.ts';
import { useSession } from './session.ts';
import { keyOf, readStore, type FormStore } from './store-keys.ts';

export interface RowProps {
  readonly field: FieldId;
  readonly label: string;
  readonly required?: boolean;
  readonly extra?: ReactNode;
  /** The page asks without insisting: the console judges the value on a later page. */
  readonly early?: boolean;
  /** Stands right of the control. */
  readonly beside?: ReactNode;
  /** The control gets no id from the form: a Select then shows `rc_select_N`. */
  readonly bare?: boolean;
  /** The row is laid out by hand, with a star and a colon as text. */
  readonly plain?: boolean;
  readonly render: (control: ControlProps) => ReactNode;
}

interface HeldProps {
  readonly field: FieldId;
  readonly bare: boolean;
  readonly render: RowProps['render'];
  readonly id?: string;
  readonly value?: string;
  onChange?(value: string): void;
}

/** A component that alters or takes back what is put into it, as some do. */
function Held({ field, bare, render, id, value = '', onChange }: HeldProps) {
  const { traps } = useSession();
  const first = useRef(value);
  const refuses = strikes(traps, 'refuse', field);
  const put = (fresh: string) => {
    const upper = strikes(traps, 'upper', field) ? fresh.toUpperCase() : fresh;
    onChange?.(upper);
    noteAccepted(field);
  };
  const leave = () => {
    if (refuses) onChange?.(first.current);
    else if (strikes(traps, 'trim', field)) onChange?.(value.replaceAll(/\s/g, ''));
  };
  return <>{render({ id: bare ? undefined : id, value, onChange: put, onBlur: leave })}</>;
}

/** `detach` takes the row away 100 ms after the first write on the page, `remount` puts a new one in its place. */
function useFate(field: FieldId) {
  const { traps } = useSession();
  const written = useWritten();
  const [fate, setFate] = useState({ gone: strikes(traps, 'removed-field', field), mount: 0 });
  useEffect(() => {
    if (!written) return undefined;
    const detached = strikes(traps, 'detach', field);
    if (!detached && !strikes(traps, 'remount', field)) return undefined;
    const timer = setTimeout(() => setFate({ gone: detached, mount: 1 }), 100);
    return () => clearTimeout(timer);
  }, [written, traps, field]);
  return fate;
}

const swapped: Readonly<Partial<Record<FieldId, string>>> = { 'site.name': '网站首页URL', 'site.homeUrl': '网站名称' };

/** With `swap-labels`, two labels change places once a fill has begun. */
function useLabel(field: FieldId, label: string) {
  const written = useWritten();
  return isSet(useSession().traps, 'swap-labels') && written ? (swapped[field] ?? label) : label;
}

function PlainError({ field }: { readonly field: FieldId }) {
  return (
    <Form.Item noStyle shouldUpdate>
      {({ getFieldError }) => {
        const [said] = getFieldError(keyOf(field));
        return said === undefined ? null : <div className="line-error">{said}</div>;
      }}
    </Form.Item>
  );
}

interface LabelledProps extends Pick<RowProps, 'label' | 'required' | 'extra' | 'beside'> {
  readonly outside: boolean;
  readonly item: { readonly name: string; readonly rules: FormRule[] };
  readonly children: ReactNode;
}

function Labelled({ label, required = true, extra, beside, outside, item, children }: LabelledProps) {
  const shell = { label, required, extra, ...(outside && { help: '' }) };
  if (beside === undefined) return <Form.Item {...shell} {...item}>{children}</Form.Item>;
  return (
    <Form.Item {...shell}>
      <div className="with-beside">
        <Form.Item noStyle {...item}>
          {children}
        </Form.Item>
        {beside}
      </div>
    </Form.Item>
  );
}

/** The store's name of a field, and the console's check of it. */
function useItem(field: FieldId, early = false) {
  const form = Form.useFormInstance<FormStore>();
  const { today } = useSession();
  const validator = () => {
    if (early) return Promise.resolve();
    const said = fault(field, readStore(form.getFieldsValue(true)), today);
    return said === undefined ? Promise.resolve() : Promise.reject(new Error(said));
  };
  return { name: keyOf(field), rules: [{ validator }] };
}

/** One of several controls under one label. */
export function Cell({ field, render }: Pick<RowProps, 'field' | 'render'>) {
  const item = useItem(field);
  const { gone, mount } = useFate(field);
  if (gone) return null;
  return (
    <span key={mount} ref={(node) => watchRow(node, field)}>
      <Form.Item noStyle {...item}>
        <Held field={field} bare={false} render={render} />
      </Form.Item>
    </span>
  );
}

/** One field: its label, its control, what the console says against it. */
export function Row({ field, label, required = true, early = false, extra, beside, bare = false, plain = false, render }: RowProps) {
  const { traps } = useSession();
  const shown = useLabel(field, label);
  const { gone, mount } = useFate(field);
  const item = useItem(field, early);
  if (gone) return null;
  const outside = isSet(traps, 'error-outside-row');
  const held = <Held field={field} bare={bare} render={render} />;
  return (
    <div key={mount} className="form-row" ref={(node) => watchRow(node, field)}>
      {plain ? (
        <div className="line">
          <div className="line-label">{`${required ? '* ' : ''}${shown}：`}</div>
          <div className="line-control">
            <Form.Item noStyle {...item}>
              {held}
            </Form.Item>
            {!outside && <PlainError field={field} />}
          </div>
        </div>
      ) : (
        <Labelled label={shown} required={required} extra={extra} beside={beside} outside={outside} item={item}>
          {held}
        </Labelled>
      )}
    </div>
  );
}
