import { Cascader, Checkbox, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { choicesOf, joinChoices, joinLevels, levelsOf } from '../../../utils/core/field.ts';
import { regions } from '../regions.ts';
import { isSet } from '../traps.ts';
import { useSession } from './session.ts';

/** Between the form's store and a component: every control holds its value as one string, as a `Reading` does. */
export interface ControlProps {
  readonly id?: string | undefined;
  readonly value: string;
  onChange(value: string): void;
  onBlur(): void;
}

export interface TextProps extends ControlProps {
  readonly placeholder?: string;
  readonly counted?: number;
  readonly clearable?: boolean;
  readonly locked?: boolean;
  readonly lines?: number;
}

const counter = (max: number | undefined) => (max === undefined ? {} : { showCount: true, maxLength: max });

export function TextControl({ id, value, onChange, onBlur, placeholder = '请输入', counted, clearable = false, locked = false, lines }: TextProps) {
  const common = { ...(id !== undefined && { id }), value, placeholder, onBlur, readOnly: locked, ...counter(counted) };
  if (lines !== undefined) return <Input.TextArea {...common} rows={lines} onChange={(event) => onChange(event.target.value)} />;
  return <Input {...common} className={locked ? 'is-locked' : ''} allowClear={clearable} onChange={(event) => onChange(event.target.value)} />;
}

const lateList = 1_500;

/** With `slow-list`, a list is empty and spins for a while when it is first opened. */
function useLateOptions(options: readonly string[]) {
  const slow = isSet(useSession().traps, 'slow-list');
  const [state, setState] = useState<'fresh' | 'loading' | 'ready'>(slow ? 'fresh' : 'ready');
  const onOpen = (open: boolean) => {
    if (!open || state !== 'fresh') return;
    setState('loading');
    setTimeout(() => setState('ready'), lateList);
  };
  const shown = state === 'ready' ? options.map((label) => ({ value: label, label })) : [];
  return { options: shown, loading: state === 'loading', onDropdownVisibleChange: onOpen };
}

export interface ChoiceProps extends ControlProps {
  readonly options: readonly string[];
  readonly searchable?: boolean;
  readonly locked?: boolean;
  readonly loading?: boolean;
}

export function ChoiceControl({ id, value, onChange, onBlur, options, searchable = false, locked = false, loading = false }: ChoiceProps) {
  const list = useLateOptions(options);
  const { traps } = useSession();
  return (
    <Select<string>
      {...list}
      {...(id !== undefined && { id })}
      value={value === '' ? null : value}
      placeholder="请选择"
      allowClear={!isSet(traps, 'no-clear')}
      showSearch={searchable}
      disabled={locked}
      loading={loading || list.loading}
      onChange={(chosen?: string) => onChange(chosen ?? '')}
      onBlur={onBlur}
    />
  );
}

export function ChoicesControl({ id, value, onChange, onBlur, options }: ChoiceProps) {
  const list = useLateOptions(options);
  return (
    <Select<string[]>
      {...list}
      {...(id !== undefined && { id })}
      mode="multiple"
      value={choicesOf(value)}
      placeholder="请选择"
      onChange={(chosen) => onChange(joinChoices(chosen))}
      onBlur={onBlur}
    />
  );
}

interface RegionOption {
  value: string;
  label: string;
  isLeaf: boolean;
  children?: RegionOption[];
}

const leaf = (name: string): RegionOption => ({ value: name, label: name, isLeaf: true });
const branch = (name: string, children?: RegionOption[]): RegionOption => ({ value: name, label: name, isLeaf: false, ...(children && { children }) });

const citiesOf = (province: string) => Object.keys(regions[province] ?? {});
const districtsOf = (province: string, city: string) => (regions[province]?.[city] ?? []).map(leaf);

const wholeTree = () => Object.keys(regions).map((province) => branch(province, citiesOf(province).map((city) => branch(city, districtsOf(province, city)))));

function laden(path: readonly string[]): RegionOption[] {
  const [province = '', city] = path;
  return city === undefined ? citiesOf(province).map((name) => branch(name)) : districtsOf(province, city);
}

export function RegionControl({ id, value, onChange, onBlur }: ControlProps) {
  const late = isSet(useSession().traps, 'late-region');
  const [tree, setTree] = useState(() => (late ? Object.keys(regions).map((province) => branch(province)) : wholeTree()));
  const load = (path: RegionOption[]) => {
    setTimeout(() => {
      const last = path.at(-1);
      if (last !== undefined) last.children = laden(path.map((option) => option.value));
      setTree((old) => [...old]);
    }, 900);
  };
  return (
    <Cascader<RegionOption>
      {...(id !== undefined && { id })}
      options={tree}
      value={levelsOf(value)}
      placeholder="请选择省/市/区"
      onChange={(path) => onChange(joinLevels((path ?? []).map(String)))}
      onBlur={onBlur}
      {...(late && { loadData: load })}
    />
  );
}

const asDate = (value: string) => (value === '' || value === '长期' ? null : dayjs(value));

export function DateControl({ id, value, onChange, onBlur, locked = false }: ControlProps & { readonly locked?: boolean }) {
  return (
    <DatePicker
      {...(id !== undefined && { id })}
      value={asDate(value)}
      placeholder="请选择日期"
      disabled={locked}
      onChange={(date) => onChange(date === null ? '' : date.format('YYYY-MM-DD'))}
      onBlur={onBlur}
    />
  );
}

/** The last day of a document, or 长期. */
export function UntilControl(props: ControlProps) {
  const forever = props.value === '长期';
  return (
    <span className="until">
      <DateControl {...props} locked={forever} />
      <Checkbox checked={forever} onChange={(event) => props.onChange(event.target.checked ? '长期' : '')}>
        长期
      </Checkbox>
    </span>
  );
}
