import { useMemo, useState } from 'preact/hooks';
import { takenBeside } from '../../utils/core/duplicates.ts';
import { overviewOf } from '../../utils/core/overview.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { isReadOnly } from '../../utils/core/read-only.ts';
import { text } from '../../utils/core/text.ts';
import { dayAt } from '../../utils/core/time.ts';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { useSay } from '../lang.tsx';
import { newSubject, sameContent } from '../subject/form-state.ts';
import { SubjectForm } from '../subject/SubjectForm.tsx';
import { nameOf } from '../subject/subject-view.ts';
import { EraseSubject } from './EraseSubject.tsx';
import { History } from './History.tsx';
import type { PageProps } from './page-props.ts';
import { MandateForm } from './records/MandateForm.tsx';
import { hashOf } from './route.ts';
import { Belongings } from './subjects/Belongings.tsx';
import { SaveBar } from './subjects/SaveBar.tsx';
import type { Form } from './subjects/save-subject.ts';
import { SharedValues } from './subjects/SharedValues.tsx';
import { useProfile } from './use-profile.ts';

const words = {
  back: text('← 全部主体', '← All subjects'),
  copy: text('复制为新主体（不带账号）', 'Copy to a new subject (without the accounts)'),
  gone: text('这个主体已不在', 'This subject is no longer stored'),
  goneTodo: text('它可能在别的窗口被删除了。', 'It may have been erased in another window.'),
};

export interface SubjectPageProps extends PageProps {
  /** `new` for one that is not stored yet. */
  readonly id: string;
}

/** The form as it stands: what was typed before, else what is stored, else a blank one. `undefined`: not read yet. */
function useForm({ id, edits, subjects, ports, fail }: SubjectPageProps): Form | 'gone' | undefined {
  // A blank form keeps its id for as long as the page stands.
  const [blank] = useState(() => newSubject({ now: ports.clock(), newId: ports.newId }));
  const base = useProfile({ ports, id: id === 'new' ? undefined : id, of: subjects.list, fail });
  const edit = edits.of(id);
  if (edit !== undefined) return edit;
  if (id === 'new') return { base: undefined, now: blank };
  return base === 'gone' || base === undefined ? base : { base, now: base };
}

function Stored({ page, profile }: { readonly page: SubjectPageProps; readonly profile: Profile }) {
  const say = useSay();
  const duplicate = () => {
    // What one client agreed to does not hold for another.
    const { account: _, moreAccounts: __, mandate: ___, retainUntil: ____, ...rest } = profile;
    page.edits.put('new', { base: undefined, now: { ...rest, id: page.ports.newId() } });
    location.hash = hashOf('subjects', 'new');
  };
  return (
    <>
      <History profile={profile.id} ports={page.ports} fail={page.fail} />
      <div class="acts">
        <Button action="duplicate" onPress={duplicate}>
          {say(words.copy)}
        </Button>
        <EraseSubject profile={profile} />
      </div>
    </>
  );
}

/** One subject: its form, what it shares with others, its fills, and its end. */
export function SubjectPage(props: SubjectPageProps) {
  const say = useSay();
  const { id, subjects, edits, ports } = props;
  const form = useForm(props);
  const now = form === 'gone' ? undefined : form?.now;
  const owners = subjects.shared?.owners;
  const own = useMemo(() => (now === undefined ? undefined : overviewOf(now)), [now]);
  const taken = useMemo(() => (now === undefined || owners === undefined ? undefined : takenBeside(now, owners)), [now, owners]);
  const back = <a href={hashOf('subjects')}>{say(words.back)}</a>;
  if (form === 'gone') return <EmptyState title={words.gone} todo={words.goneTodo}>{back}</EmptyState>;
  if (form === undefined || own === undefined) return null;
  const { base } = form;
  const today = dayAt(ports.clock());
  // Only what is stored counts: a new end that is typed and not yet saved opens nothing.
  const isHeld = base !== undefined && isReadOnly(base, today);
  const change = (next: Profile) => (base !== undefined && sameContent(base, next) ? edits.drop(id) : edits.put(id, { base, now: next }));
  return (
    <div class="subject-page" data-subject={form.now.id}>
      <p>{back}</p>
      <h2>{say(nameOf(form.now))}</h2>
      <Belongings profile={form.now} subjects={subjects.list ?? []} isHeld={isHeld} onChange={change} />
      {owners === undefined ? null : <SharedValues subject={own} owners={owners} />}
      <MandateForm profile={form.now} today={today} onChange={change} />
      <fieldset class="bare" disabled={isHeld}>
        <SubjectForm profile={form.now} rules={props.rules} today={today} taken={taken} newId={ports.newId} onChange={change} />
      </fieldset>
      <SaveBar page={props} id={id} form={form} isChanged={edits.has(id)} />
      {base === undefined ? null : <Stored page={props} profile={base} />}
    </div>
  );
}
