import { useState } from 'preact/hooks';
import type { Profile } from '../../utils/core/profile.ts';
import { isReadOnly } from '../../utils/core/read-only.ts';
import { text } from '../../utils/core/text.ts';
import type { Day } from '../../utils/core/time.ts';
import { Button } from '../Button.tsx';
import { ChangeTable } from '../ChangeTable.tsx';
import { useSay } from '../lang.tsx';
import { nameOf } from '../subject/subject-view.ts';
import { additions, isForeign, twinOf } from './keep.ts';
import { pageValues } from './page-values.ts';
import { chosenProfile, type PanelState } from './state.ts';

const words = {
  head: text('把本页存下来', 'Keep this page'),
  count: text('本页有 {n} 项已填内容。', 'Filled values on this page: {n}.'),
  saveNew: text('存为新主体', 'Save as a new subject'),
  saveTwin: text('仍存为另一个新主体', 'Save as another new subject anyway'),
  twin: text('“{name}”的证件号码与本页相同，多半是同一主体。', '“{name}” has the certificate number of this page; most likely it is the same subject.'),
  look: text('加入“{name}”，先看会改什么', 'Add to “{name}”; see first what changes'),
  none: text('“{name}”里已经是本页的内容。', '“{name}” already holds what this page shows.'),
  add: text('加入这 {n} 项', 'Add these values ({n})'),
  not: text('不加入', 'Do not add'),
  held: text('“{name}”的授权已到期，资料不能再改。', 'The mandate of “{name}” has ended; its data cannot be changed any more.'),
};

export interface KeepPageProps {
  readonly state: PanelState;
  readonly today: Day;
  readonly onSaveNew: () => void;
  readonly onAdd: (profile: Profile) => void;
}

function Adding({ profile, state, onAdd }: { profile: Profile; state: PanelState; onAdd: () => void }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const name = say(nameOf(profile));
  const changes = additions(profile, state);
  if (changes.length === 0) return <p class="faint">{say(words.none, { name })}</p>;
  if (!open) {
    return (
      <Button action="look-additions" onPress={() => setOpen(true)}>
        {say(words.look, { name })}
      </Button>
    );
  }
  return (
    <div class="confirm" role="group">
      <ChangeTable changes={changes} />
      <div class="acts">
        <Button action="add-to-subject" look="main" onPress={onAdd}>
          {say(words.add, { n: changes.length })}
        </Button>
        <Button action="keep-subject" onPress={() => setOpen(false)}>
          {say(words.not)}
        </Button>
      </div>
    </div>
  );
}

/** Turns the open page into a subject, or adds it to one. Renders nothing where the page holds nothing. */
export function KeepPage({ state, today, onSaveNew, onAdd }: KeepPageProps) {
  const say = useSay();
  const count = Object.keys(pageValues(state)).length;
  if (count === 0) return null;
  const twin = twinOf(state);
  const wanted = chosenProfile(state) ?? twin;
  const held = wanted !== undefined && isReadOnly(wanted, today);
  // What another account shows is not this subject's.
  const target = wanted !== undefined && (held || isForeign(wanted, state)) ? undefined : wanted;
  return (
    <section class="group">
      <h2 class="group-head">{say(words.head)}</h2>
      <p>{say(words.count, { n: count })}</p>
      {twin === undefined || twin.id === target?.id ? null : <p class="note-line">{say(words.twin, { name: say(nameOf(twin)) })}</p>}
      {held ? (
        <p class="note-line" data-kept="read-only">
          {say(words.held, { name: say(nameOf(wanted)) })}
        </p>
      ) : null}
      <div class="acts">
        {target === undefined ? null : <Adding key={target.id} profile={target} state={state} onAdd={() => onAdd(target)} />}
        <Button action="save-subject" busy={state.busy === 'save'} look={target === undefined ? 'plain' : 'link'} onPress={onSaveNew}>
          {say(twin === undefined ? words.saveNew : words.saveTwin)}
        </Button>
      </div>
    </section>
  );
}
