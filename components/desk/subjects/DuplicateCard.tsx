import { useState } from 'preact/hooks';
import type { Duplicate, Use } from '../../../utils/core/duplicates.ts';
import type { FieldId } from '../../../utils/core/field.ts';
import { text } from '../../../utils/core/text.ts';
import { duplicateRows } from '../../../utils/data/duplicates.ts';
import { Button } from '../../Button.tsx';
import { FieldName } from '../../FieldName.tsx';
import { Icon } from '../../Icon.tsx';
import { useSay } from '../../lang.tsx';
import { HoldToShow, useReveal } from '../../Masked.tsx';
import { SourceLine } from '../../SourceLine.tsx';
import { nameOf } from '../../subject/subject-view.ts';
import { Value } from '../../Value.tsx';
import { hashOf } from '../route.ts';

const words = {
  breaks: text('违反什么', 'What it breaks'),
  fine: text('什么时候可以', 'When it is fine'),
  uses: text('{n} 个主体', '{n} subjects'),
  all: text('列出全部 {n} 个', 'List all {n}'),
};

/** Under which field's mask the value is shown. */
const shownAs: Readonly<Record<Duplicate['kind'], FieldId>> = {
  certificate: 'subject.certificateNumber',
  mobile: 'principal.mobile',
  id: 'principal.idNumber',
  email: 'principal.email',
  domain: 'site.domain',
};

/** A value of an agency's own may stand in a thousand subjects: the first are listed, the rest on demand. */
const listedFirst = 8;

interface User {
  readonly subject: Use['subject'];
  readonly fields: readonly FieldId[];
}

function usersOf(uses: readonly Use[]): User[] {
  const users = new Map<string, User>();
  for (const { subject, field } of uses) {
    const fields = users.get(subject.id)?.fields ?? [];
    users.set(subject.id, { subject, fields: fields.includes(field) ? fields : [...fields, field] });
  }
  return [...users.values()];
}

/** Who uses one value, in which field, which rule that breaks, and when it is fine. */
export function DuplicateCard({ duplicate: { kind, key, uses } }: { readonly duplicate: Duplicate }) {
  const say = useSay();
  const reveal = useReveal();
  const [isWhole, setWhole] = useState(false);
  const row = duplicateRows[kind];
  const users = usersOf(uses);
  return (
    <section class="duplicate" data-duplicate={kind}>
      <p class="duplicate-head">
        <Icon name="warn" /> {say(row.name)} <Value field={shownAs[kind]} value={key} shown={reveal.shown} />
        {kind === 'domain' ? null : <HoldToShow reveal={reveal} />} <span class="faint">{say(words.uses, { n: users.length })}</span>
      </p>
      <ul class="duplicate-users">
        {users.slice(0, isWhole ? users.length : listedFirst).map(({ subject, fields }) => (
          <li key={subject.id} data-user={subject.id}>
            <a href={hashOf('subjects', subject.id)}>{say(nameOf(subject))}</a>{' '}
            <span class="faint">
              {fields.map((field, at) => (
                <>
                  {at === 0 ? null : ' · '}
                  <FieldName key={field} field={field} />
                </>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {isWhole || users.length <= listedFirst ? null : (
        <Button action="all-users" look="link" onPress={() => setWhole(true)}>
          {say(words.all, { n: users.length })}
        </Button>
      )}
      <dl class="pairs">
        <dt>{say(words.breaks)}</dt>
        <dd>{say(row.breaks)}</dd>
        <dt>{say(words.fine)}</dt>
        <dd>{say(row.fine)}</dd>
      </dl>
      <SourceLine source={row.source} />
    </section>
  );
}
