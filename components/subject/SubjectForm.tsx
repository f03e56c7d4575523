import { subjectFactIds, subjectFacts } from '../../utils/core/fact.ts';
import type { FieldId } from '../../utils/core/field.ts';
import type { Profile, Site } from '../../utils/core/profile.ts';
import type { Finding, Rule } from '../../utils/core/rule.ts';
import { text } from '../../utils/core/text.ts';
import type { Day } from '../../utils/core/time.ts';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { choicesFor } from './choices.ts';
import { DayRow } from './DayRow.tsx';
import { FactRows } from './FactRows.tsx';
import { addSite, fieldsOf, findingsOf, withAnswer, withCertificateExpiry, withValue } from './form-state.ts';
import { FormRow } from './FormRow.tsx';
import { SiteForm } from './SiteForm.tsx';

const words = {
  subject: text('主办者信息', 'Entity'),
  principal: text('主体负责人', 'Entity principal'),
  certificateExpires: text('主办者证件有效期止', 'Entity certificate valid until'),
  addSite: text('添加网站', 'Add a website'),
};

export interface SubjectFormProps {
  readonly profile: Profile;
  readonly rules: readonly Rule[];
  readonly today: Day;
  /** All stored subjects, so that a number used twice is seen. */
  readonly profiles?: readonly Profile[] | undefined;
  readonly newId: () => string;
  readonly onChange: (profile: Profile) => void;
}

interface GroupProps {
  readonly group: 'subject' | 'principal';
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  readonly onChange: (profile: Profile) => void;
}

function Group({ group, profile, findings, onChange }: GroupProps) {
  const row = (field: FieldId) => (
    <FormRow
      key={field}
      field={field}
      scope="subject"
      value={profile.values[field] ?? ''}
      choices={choicesFor(field, profile.values)}
      findings={findings.filter((one) => one.field === field)}
      onChange={(value) => onChange(withValue(profile, field, value))}
    />
  );
  return <>{fieldsOf(group).map(row)}</>;
}

const rulesOf = (profile: Profile, site: Site | undefined, { rules, today, profiles }: SubjectFormProps) => findingsOf(profile, site, { rules, today, profiles });

/** A subject in the console's own order, judged while one types by the rules that judge the page. */
export function SubjectForm(props: SubjectFormProps) {
  const say = useSay();
  const { profile, onChange } = props;
  const findings = rulesOf(profile, profile.sites[0], props);
  return (
    <div class="form">
      <fieldset>
        <legend>{say(words.subject)}</legend>
        <Group group="subject" profile={profile} findings={findings} onChange={onChange} />
        <DayRow
          id="certificate-expires"
          label={words.certificateExpires}
          value={profile.certificateExpires ?? ''}
          onChange={(value) => onChange(withCertificateExpiry(profile, value))}
        />
        <FactRows scope="subject" facts={subjectFacts} ids={subjectFactIds} answers={profile.answers ?? {}} onChange={(id, answer) => onChange(withAnswer(profile, id, answer))} />
      </fieldset>
      <fieldset>
        <legend>{say(words.principal)}</legend>
        <Group group="principal" profile={profile} findings={findings} onChange={onChange} />
      </fieldset>
      {profile.sites.map((site, index) => (
        <SiteForm key={site.id} profile={profile} site={site} place={index + 1} findings={index === 0 ? findings : rulesOf(profile, site, props)} onChange={onChange} />
      ))}
      <Button action="add-site" onPress={() => onChange(addSite(profile, props.newId))}>
        {say(words.addSite)}
      </Button>
    </div>
  );
}
