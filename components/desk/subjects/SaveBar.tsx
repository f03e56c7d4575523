import { useState } from 'preact/hooks';
import { text } from '../../../utils/core/text.ts';
import { Banner } from '../../Banner.tsx';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import { isBlankSubject } from '../../subject/form-state.ts';
import { save, type Outcome, type Saving } from './save-subject.ts';

const words = {
  save: text('保存', 'Save'),
  saved: text('已保存', 'Saved'),
  nothing: text('填写任意一项后才能保存', 'Fill in anything to save'),
  drop: text('放弃修改', 'Discard changes'),
  overwrite: text('用我的覆盖', 'Overwrite with mine'),
  theirs: text('放弃我的，看新的', 'Discard mine, show theirs'),
};

const conflict = {
  what: text('您修改期间，这个主体在别处被改过，还没有保存。', 'While you were typing, this subject was changed elsewhere; nothing was saved yet.'),
  safe: text('两份内容都还在。', 'Both versions are still there.'),
} as const;

/** Saves what was typed; where another window was faster, it asks whose version counts. */
export function SaveBar(props: Saving & { readonly isChanged: boolean }) {
  const say = useSay();
  const { page, id, form, isChanged } = props;
  const [outcome, setOutcome] = useState<Outcome | 'saving'>();
  const isBlank = isBlankSubject(form.now);
  const run = async (force: boolean) => {
    setOutcome('saving');
    setOutcome(await save(props, force));
  };
  const theirs = () => {
    page.edits.drop(id);
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
