import type { Finding, Severity } from '../utils/core/rule.ts';
import type { Text } from '../utils/core/text.ts';
import { FieldName } from './FieldName.tsx';
import { Icon } from './Icon.tsx';
import { useSay } from './lang.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useStale } from './today.ts';

export const severityWords: Readonly<Record<Severity, Text>> = {
  block: { zh: '必须改', en: 'Must change' },
  warn: { zh: '留意', en: 'Take note' },
  hint: { zh: '建议', en: 'Suggestion' },
};

const whyWord: Text = { zh: '为什么', en: 'Why' };
const colon: Text = { zh: '：', en: ': ' };

function Row({ finding, named }: { readonly finding: Finding; readonly named: boolean }) {
  const say = useSay();
  return (
    <li class={`finding tone-${finding.severity}`} data-stale={useStale(finding.source) ? '' : undefined} data-finding={finding.rule} data-field={finding.field} data-severity={finding.severity}>
      <Icon name={finding.severity} />
      <div>
        <p>
          <strong class="finding-word">{say(severityWords[finding.severity])}</strong>{' '}
          {named ? (
            <>
              <FieldName field={finding.field} />
              {say(colon)}
            </>
          ) : null}
          {say(finding.message)}
        </p>
        <details class="finding-why">
          <summary>{say(whyWord)}</summary>
          <p>{say(finding.why)}</p>
          <SourceLine source={finding.source} />
        </details>
      </div>
    </li>
  );
}

/** What is wrong, most severe first, each with its reason and source. Renders nothing when nothing is wrong. */
export function Findings({ findings, named = true }: { readonly findings: readonly Finding[]; readonly named?: boolean }) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <Row key={`${finding.rule}/${finding.field}`} finding={finding} named={named} />
      ))}
    </ul>
  );
}
