import type { FieldId } from '../../utils/core/field.ts';
import type { Finding } from '../../utils/core/rule.ts';
import type { Text } from '../../utils/core/text.ts';
import { FieldName } from '../FieldName.tsx';
import { Findings } from '../Findings.tsx';
import { FieldControl } from './FieldControl.tsx';

export interface FormRowProps {
  readonly field: FieldId;
  /** Tells two sites' rows of the same field apart. */
  readonly scope: string;
  readonly value: string;
  readonly choices: readonly Text[] | undefined;
  readonly findings: readonly Finding[];
  readonly onChange: (value: string) => void;
}

/** A field with its label at the left, as in the console, and what the rules say right under it. */
export function FormRow({ field, scope, value, choices, findings, onChange }: FormRowProps) {
  const id = `${scope}-${field}`;
  const notes = `${id}-notes`;
  const isInvalid = findings.some(({ severity }) => severity === 'block');
  return (
    <div class="form-row" data-form-field={field}>
      <label for={id}>
        <FieldName field={field} />
      </label>
      <div>
        <FieldControl id={id} field={field} value={value} choices={choices} describedBy={notes} isInvalid={isInvalid} onChange={onChange} />
        <div id={notes}>
          <Findings findings={findings} named={false} />
        </div>
      </div>
    </div>
  );
}
