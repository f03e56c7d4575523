import { subjectFactIds, subjectFacts } from '../../utils/core/fact.ts';
import type { FieldId } from '../../utils/core/field.ts';
import type { Profile, Site } from '../../utils/core/profile.ts';
import type { Facts, Finding, Rule } from '../../utils/core/rule.ts';
import { text } from '../../utils/core/text.ts';
import type { Day } from '../../utils/core/time.ts';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { choicesFor } from './choices.ts';
import { DayRow } from './DayRow.tsx';
import { FactRows } from './FactRows.tsx';
import { addSite, fieldsOf, findingsOf, samePersonAs, withAnswer, withCertificateExpiry, withValue } from './form-state.ts';
import { FormRow } from './FormRow.tsx';
import { SiteForm } from './SiteForm.tsx';

const words = {
  subject: text('主办者信息', 'Entity'),
  principal: text('主体负责人', 'Entity principal'),
  certificateExpires: text('主办者证件有效期止', 'Entity certificate valid until'),
  same: text('与网站负责人“{name}”是同一人：照抄', 'Same person as the website principal “{name}”: copy'),
  addSite: text('添加网站', 'Add a website'),
};

export interface SubjectFormProps {
  readonly profile: Profile;
  readonly rules: readonly Rule[];
  readonly today: Day;
  /** What serves other subjects, so that a number used twice is seen. */
  readonly taken?: Facts['takenElsewhere'] | undefined;
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

const rulesOf = (profile: Profile, site: Site | undefined, { rules, today, taken }: SubjectFormProps) => findingsOf(profile, site, { rules, today, taken });

/** A subject in the console's own order, judged while one types by the rules that judge the page. */
export function SubjectForm(props: SubjectFormProps) {
  const say = useSay();
  const { profile, onChange } = props;
  const findings = rulesOf(profile, profile.sites[0], props);
  // Offered for those only who are somebody else than the principal as he stands.
  const persons = profile.sites.filter(({ values }) => (values['sitePrincipal.name'] ?? '') !== '' && values['sitePrincipal.idNumber'] !== profile.values['principal.idNumber']);
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
        {persons.length === 0 ? null : (
          <p class="form-part">
            {persons.map((site) => (
              <Button key={site.id} action="same-person-as" look="link" onPress={() => onChange(samePersonAs(site)(profile))}>
                {say(words.same, { name: site.values['sitePrincipal.name'] ?? '' })}
              </Button>
            ))}
          </p>
        )}
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
