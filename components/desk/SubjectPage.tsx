import { useState } from 'preact/hooks';
import type { Profile } from '../../utils/core/profile.ts';
import { text } from '../../utils/core/text.ts';
import { dayAt } from '../../utils/core/time.ts';
import { Banner } from '../Banner.tsx';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { useSay } from '../lang.tsx';
import { storeNotice } from '../store-notice.ts';
import { isBlankSubject, newSubject, ready, sameContent } from '../subject/form-state.ts';
import { nameOf } from '../subject/subject-view.ts';
import { SubjectForm } from '../subject/SubjectForm.tsx';
import { EraseSubject } from './EraseSubject.tsx';
import { History } from './History.tsx';
import type { PageProps } from './page-props.ts';
import { hashOf } from './route.ts';

const words = {
  back: text('← 全部主体', '← All subjects'),
  bound: text('绑定账号：{account}（首次填写时记下，换账号会停止填写）', 'Bound account: {account} (noted at the first fill; another account stops a fill)'),
  free: text('尚未绑定账号：首次填写时绑定当时登录的账号。', 'No account bound yet: the account signed in at the first fill is bound.'),
  save: text('保存', 'Save'),
  saved: text('已保存', 'Saved'),
  nothing: text('填写任意一项后才能保存', 'Fill in anything to save'),
  drop: text('放弃修改', 'Discard changes'),
  copy: text('复制为新主体（不带账号）', 'Copy to a new subject (without the account)'),
  gone: text('这个主体已不在', 'This subject is no longer stored'),
  goneTodo: text('它可能在别的窗口被删除了。', 'It may have been erased in another window.'),
  overwrite: text('用我的覆盖', 'Overwrite with mine'),
  theirs: text('放弃我的，看新的', 'Discard mine, show theirs'),
};

const conflict = {
  what: text('您修改期间，这个主体在别处被改过，还没有保存。', 'While you were typing, this subject was changed elsewhere; nothing was saved yet.'),
  safe: text('两份内容都还在。', 'Both versions are still there.'),
} as const;

export interface SubjectPageProps extends PageProps {
  /** `new` for one that is not stored yet. */
  readonly id: string;
}

interface Form {
  readonly base: Profile | undefined;
  readonly now: Profile;
}

/** The form as it stands: what was typed before, else what is stored, else a blank one. */
function formOf({ id, edits, subjects }: SubjectPageProps, blank: Profile): Form | undefined {
  const edit = edits.of(id);
  if (edit !== undefined) return edit;
  const base = subjects.list?.find((profile) => profile.id === id);
  if (base !== undefined) return { base, now: base };
  return id === 'new' ? { base: undefined, now: blank } : undefined;
}

type Outcome = 'saved' | 'conflict' | 'failed';

async function save({ id, ports, subjects, edits, fail, say }: SubjectPageProps, { base, now }: Form, force: boolean): Promise<Outcome> {
  try {
    const stored = (await ports.profiles()).find((profile) => profile.id === now.id);
    if (!force && stored !== undefined && stored.updatedAt !== base?.updatedAt) return 'conflict';
    await ports.saveProfiles([ready(now, ports.clock())]);
  } catch (error) {
    fail(storeNotice(error));
    return 'failed';
  }
  fail(undefined);
  await subjects.reload();
  edits.drop(id);
  say(words.saved);
  location.hash = hashOf('subjects', now.id);
  return 'saved';
}

interface BarProps {
  readonly page: SubjectPageProps;
  readonly form: Form;
  readonly isChanged: boolean;
}

function Bar({ page, form, isChanged }: BarProps) {
  const say = useSay();
  const [outcome, setOutcome] = useState<Outcome | 'saving'>();
  const isBlank = isBlankSubject(form.now);
  const run = async (force: boolean) => {
    setOutcome('saving');
    setOutcome(await save(page, form, force));
  };
  const theirs = () => {
    page.edits.drop(page.id);
    setOutcome(undefined);
    void page.subjects.reload();
  };
  return (
    <div class="save-bar">
      {outcome === 'conflict' ? (
        <Banner tone="warn" urgent notice={conflict}>
          <Button action="overwrite" look="danger" onPress={() => void run(true)}>
            {say(words.overwrite)}
          </Button>{' '}
          <Button action="take-theirs" onPress={theirs}>
            {say(words.theirs)}
          </Button>
        </Banner>
      ) : null}
      <div class="acts">
        <Button action="save" look="main" busy={outcome === 'saving'} disabled={isBlank || !isChanged} onPress={() => void run(false)}>
          {say(isChanged || isBlank ? words.save : words.saved)}
        </Button>
        {isBlank ? <span class="faint">{say(words.nothing)}</span> : null}
        {isChanged && !isBlank ? (
          <Button action="discard-changes" look="link" onPress={theirs}>
            {say(words.drop)}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function Stored({ page, profile }: { readonly page: SubjectPageProps; readonly profile: Profile }) {
  const say = useSay();
  const { account: _, ...rest } = profile;
  const duplicate = () => {
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
        <EraseSubject profile={profile} page={page} />
      </div>
    </>
  );
}

/** One subject: its form, its fills, and its end. */
export function SubjectPage(props: SubjectPageProps) {
  const say = useSay();
  const { id, subjects, edits, ports } = props;
  // A blank form keeps its id for as long as the page stands.
  const [blank] = useState(() => newSubject({ now: ports.clock(), newId: ports.newId }));
  const form = formOf(props, blank);
  if (subjects.list === undefined) return null;
  const back = <a href={hashOf('subjects')}>{say(words.back)}</a>;
  if (form === undefined) return <EmptyState title={words.gone} todo={words.goneTodo}>{back}</EmptyState>;
  const { base, now } = form;
  const change = (next: Profile) => (base !== undefined && sameContent(base, next) ? edits.drop(id) : edits.put(id, { base, now: next }));
  return (
    <div class="subject-page" data-subject={now.id}>
      <p>{back}</p>
      <h2>{say(nameOf(now))}</h2>
      <p class="faint">{now.account === undefined ? say(words.free) : say(words.bound, { account: now.account })}</p>
      <SubjectForm profile={now} rules={props.rules} today={dayAt(ports.clock())} profiles={subjects.list} newId={ports.newId} onChange={change} />
      <Bar page={props} form={form} isChanged={edits.has(id)} />
      {base === undefined ? null : <Stored page={props} profile={base} />}
    </div>
  );
}
