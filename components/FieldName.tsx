import { fields, type FieldId } from '../utils/core/field.ts';
import { useLang } from './lang.tsx';

/** A field by the console's word; in English the Chinese word stays beside it, so that two people can point at the same one. */
export function FieldName({ field }: { readonly field: FieldId }) {
  const { label } = fields[field];
  if (useLang() === 'zh') return <span class="field-name">{label.zh}</span>;
  return (
    <span class="field-name">
      {label.en}{' '}
      <span class="field-name-zh" lang="zh-CN">
        {label.zh}
      </span>
    </span>
  );
}
