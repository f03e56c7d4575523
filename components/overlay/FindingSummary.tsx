import { fields } from '../../utils/core/field.ts';
import type { Finding, Severity } from '../../utils/core/rule.ts';
import { filled } from '../../utils/core/text.ts';
import { useStaleMark } from '../today.ts';
import { Icon } from './Icon.tsx';
import { useSay } from './lang.ts';
import type { View, Wishes } from './model.ts';
import { severityWords, words } from './words.ts';

const severities: readonly Severity[] = ['block', 'warn', 'hint'];
const counts: Readonly<Record<Severity, keyof typeof words>> = { block: 'countBlock', warn: 'countWarn', hint: 'countHint' };

/** What is wrong on this page, most severe first; each line leads to its field. */
export function FindingSummary({ view, wishes }: { view: View; wishes: Wishes }) {
  const say = useSay();
  if (view.pageTitle === undefined || !view.judged) return null;
  return (
    <section class="summary" aria-label={say(words.findings)}>
      <SummaryHead view={view} />
      {view.findings.length > 0 ? (
        <ul class="findings">
          {view.findings.map((finding) => (
            <FindingLine key={`${finding.rule} ${finding.field}`} finding={finding} onShow={wishes.show} />
          ))}
        </ul>
      ) : (
        <p class="good">
          {view.read === 0 ? null : <Icon name="passed" size={14} />}
          {say(view.read === 0 ? words.nothingRead : filled(words.allGood, { read: String(view.read) }))}
        </p>
      )}
    </section>
  );
}

function SummaryHead({ view }: { view: View }) {
  const say = useSay();
  const count = (severity: Severity) => view.findings.filter((one) => one.severity === severity).length;
  return (
    <h3>
      <span>{say(words.findings)}</span>
      {severities.map((severity) =>
        count(severity) === 0 ? null : (
          <span key={severity} class={`chip ${severity}`}>
            {say(filled(words[counts[severity]], { n: String(count(severity)) }))}
          </span>
        ),
      )}
      {view.unread.length === 0 ? null : <span class="chip unread">{say(filled(words.countUnread, { n: String(view.unread.length) }))}</span>}
    </h3>
  );
}

function FindingLine({ finding, onShow }: { finding: Finding; onShow: Wishes['show'] }) {
  const say = useSay();
  const { rule, field, severity, source } = finding;
  const old = useStaleMark(source);
  return (
    <li>
      <button
        type="button"
        class={`finding ${severity}`}
        {...old}
        data-finding={rule}
        data-field={field}
        data-severity={severity}
        title={say(words.goTo)}
        onClick={() => onShow(field)}
      >
        <Icon name={severity} size={14} />
        <span class="finding-words">
          <b>{say(fields[field].label)}</b>
          <span class="unseen">{say(severityWords[severity])}</span> {say(finding.message)}
          {finding.broken ? <small>{say(words.brokenRule)}</small> : null}
        </span>
        <Icon name="go" size={12} />
      </button>
    </li>
  );
}
