import { siteFactIds, siteFacts } from '../../utils/core/fact.ts';
import type { FieldId } from '../../utils/core/field.ts';
import type { Profile, Site } from '../../utils/core/profile.ts';
import type { Finding } from '../../utils/core/rule.ts';
import { text } from '../../utils/core/text.ts';
import { Ask } from '../Ask.tsx';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { choicesFor } from './choices.ts';
import { DayRow } from './DayRow.tsx';
import { FactRows } from './FactRows.tsx';
import { fieldsOf, removeSite, samePerson, withDomainExpiry, withSite, withSiteAnswer, withSiteValue } from './form-state.ts';
import { FormRow } from './FormRow.tsx';

const words = {
  site: text('网站 {n}', 'Website {n}'),
  app: text('App 信息', 'App'),
  principal: text('网站负责人', 'Website principal'),
  access: text('接入信息', 'Access'),
  domainExpires: text('域名到期日', 'Domain expires on'),
  same: text('与主体负责人是同一人：照抄', 'Same person as the entity principal: copy'),
  remove: text('移除这个网站', 'Remove this website'),
  sure: text('移除后，保存时这个网站的内容不再保留。', 'Removed; its values are not kept when you save.'),
  yes: text('确定移除', 'Remove it'),
  no: text('保留', 'Keep'),
};

export interface SiteFormProps {
  readonly profile: Profile;
  readonly site: Site;
  /** From 1. */
  readonly place: number;
  readonly findings: readonly Finding[];
  readonly onChange: (profile: Profile) => void;
}

/** One website with its principal and its access. */
export function SiteForm({ profile, site, place, findings, onChange }: SiteFormProps) {
  const say = useSay();
  const change = (how: (one: Site) => Site) => onChange(withSite(profile, site.id, how));
  const row = (field: FieldId) => (
    <FormRow
      key={field}
      field={field}
      scope={site.id}
      value={site.values[field] ?? ''}
      choices={choicesFor(field, profile.values)}
      findings={findings.filter((one) => one.field === field)}
      onChange={(value) => change(withSiteValue(field, value))}
    />
  );
  // An app has fields of its own; a website does not show them.
  const isApp = /app/i.test(site.values['site.serviceType'] ?? '') || fieldsOf('app').some((field) => site.values[field] !== undefined);
  return (
    <fieldset data-site={site.id}>
      <legend>{say(words.site, { n: place })}</legend>
      {fieldsOf('site')
        .filter((field) => !isApp || field === 'site.serviceType' || site.values[field] !== undefined)
        .map(row)}
      <DayRow id={`${site.id}-domain-expires`} label={words.domainExpires} value={site.domainExpires ?? ''} onChange={(value) => change(withDomainExpiry(value))} />
      {isApp ? (
        <>
          <h3 class="form-part">{say(words.app)}</h3>
          {fieldsOf('app').map(row)}
        </>
      ) : null}
      <h3 class="form-part">
        {say(words.principal)}
        <Button action="same-person" look="link" onPress={() => change(samePerson(profile))}>
          {say(words.same)}
        </Button>
      </h3>
      {fieldsOf('sitePrincipal').map(row)}
      <h3 class="form-part">{say(words.access)}</h3>
      {fieldsOf('access').map(row)}
      <FactRows scope={site.id} facts={siteFacts} ids={siteFactIds} answers={site.answers ?? {}} onChange={(id, answer) => change(withSiteAnswer(id, answer))} />
      <Ask
        action="remove-site"
        face={words.remove}
        look="link"
        question={say(words.sure)}
        yes={words.yes}
        no={words.no}
        onYes={() => onChange(removeSite(profile, site.id))}
      />
    </fieldset>
  );
}
