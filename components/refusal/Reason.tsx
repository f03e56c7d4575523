import type { FoundReason } from '../../utils/core/refusal.ts';
import { fieldsOf, isAboutApp } from '../../utils/core/refusal-flags.ts';
import type { Text } from '../../utils/core/text.ts';
import { rules } from '../../utils/rules/index.ts';
import { FieldName } from '../FieldName.tsx';
import { Icon } from '../Icon.tsx';
import { useSay } from '../lang.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { useStale } from '../today.ts';
import { stepsToRedo } from './redo.ts';
import { words } from './refusal-words.ts';

function Lines({ title, lines }: { readonly title: Text; readonly lines: readonly Text[] }) {
  const say = useSay();
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{say(title)}</dt>
      <dd>
        {lines.map((line) => (
          <p key={line.en}>{say(line)}</p>
        ))}
      </dd>
    </>
  );
}

function Quoted({ title, lines, kind }: { readonly title: Text; readonly lines: readonly string[]; readonly kind: 'quote' | 'asks' }) {
  const say = useSay();
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{say(title)}</dt>
      <dd data-said={kind}>
        {lines.map((line) => (
          <q key={line} class="said" lang="zh-CN">
            {line}
          </q>
        ))}
      </dd>
    </>
  );
}

function Steps({ found: { reason }, orderType }: { readonly found: FoundReason; readonly orderType: string | undefined }) {
  const say = useSay();
  const steps = stepsToRedo([reason], orderType);
  return (
    <>
      <dt>{say(words.redo)}</dt>
      <dd data-redo>{[...steps, steps.length === 0 ? words.submitAgain : words.again].map((step) => say(step)).join(' → ')}</dd>
    </>
  );
}

function Rules({ ids }: { readonly ids: readonly string[] }) {
  const say = useSay();
  const named = rules.filter(({ id }) => ids.includes(id));
  if (named.length === 0) return null;
  return (
    <>
      <dt>{say(words.rules)}</dt>
      <dd class="faint">{named.map(({ title }) => say(title)).join(' · ')}</dd>
    </>
  );
}

/** One reason that was recognised: in whose words, which fields, which checks, what to do, and only what has to be done again. */
export function Reason({ found, orderType }: { readonly found: FoundReason; readonly orderType: string | undefined }) {
  const say = useSay();
  const { reason, sure, quotes, asks } = found;
  const fields = fieldsOf(found, isAboutApp(orderType));
  return (
    <li class={`reason tone-${sure ? 'block' : 'warn'}`} data-reason={reason.id} data-sure={sure} data-stale={useStale(reason.source) ? '' : undefined}>
      <p class="reason-head">
        <Icon name={sure ? 'block' : 'unknown'} /> <span class="reason-word">{say(sure ? words.sure : words.maybe)}</span> <strong>{say(reason.title)}</strong>
      </p>
      <p>{say(reason.means)}</p>
      <dl class="pairs">
        <Quoted title={words.quote} lines={quotes} kind="quote" />
        <Quoted title={words.asks} lines={asks} kind="asks" />
        {fields.length === 0 ? null : (
          <>
            <dt>{say(words.fields)}</dt>
            <dd>
              {fields.map((field, at) => (
                <span key={field} data-flagged={field}>
                  {at === 0 ? '' : ' · '}
                  <FieldName field={field} />
                </span>
              ))}
            </dd>
          </>
        )}
        <Lines title={words.todo} lines={reason.todo} />
        <Steps found={found} orderType={orderType} />
        <Lines title={words.isNot} lines={[reason.isNot]} />
        <Rules ids={reason.rules} />
      </dl>
      <p>
        <SourceLine source={reason.source} />
      </p>
    </li>
  );
}
