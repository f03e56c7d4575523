import { useMemo } from 'preact/hooks';
import type { Overview } from '../../../utils/core/overview.ts';
import { accountsOf, type Profile } from '../../../utils/core/profile.ts';
import { tagCounts, tagOf } from '../../../utils/core/subject-filter.ts';
import { text } from '../../../utils/core/text.ts';
import { useSay } from '../../lang.tsx';
import { withAccount, withoutAccount, withTags } from '../../subject/form-state.ts';
import { WordsEditor } from '../../subject/WordsEditor.tsx';

const words = {
  accounts: text('可填写的账号', 'Accounts it fills under'),
  accountHint: text('加一个登录账号', 'Add an account'),
  addAccount: text('加账号', 'Add account'),
  dropAccount: text('去掉账号 {word}', 'Remove account {word}'),
  free: text('尚未绑定：首次填写时记下当时登录的账号。', 'None bound yet: the account signed in at the first fill is noted.'),
  bound: text('登录别的账号会停止填写。', 'Under any other account a fill stops.'),
  tags: text('标签', 'Tags'),
  tagHint: text('如 杭州、加急', 'e.g. urgent'),
  addTag: text('加标签', 'Add tag'),
  dropTag: text('去掉标签 {word}', 'Remove tag {word}'),
};

export interface BelongingsProps {
  readonly profile: Profile;
  readonly subjects: readonly Overview[];
  /** The mandate is over: tags may be changed, accounts not. */
  readonly isHeld: boolean;
  readonly onChange: (profile: Profile) => void;
}

/** Under which accounts a subject may be filled, and how the clerk sorts it. */
export function Belongings({ profile, subjects, isHeld, onChange }: BelongingsProps) {
  const say = useSay();
  const accounts = accountsOf(profile);
  const tags = profile.tags ?? [];
  const known = useMemo(() => tagCounts(subjects).map(([tag]) => tag), [subjects]);
  return (
    <div class="belongings">
      <fieldset class="bare" disabled={isHeld}>
        <WordsEditor
          id="account"
          label={words.accounts}
          hint={words.accountHint}
          add={words.addAccount}
          remove={words.dropAccount}
          values={accounts}
          tidy={(typed) => typed.trim()}
          onAdd={(account) => onChange(withAccount(profile, account))}
          onRemove={(account) => onChange(withoutAccount(profile, account))}
        />
      </fieldset>
      <p class="faint">{say(accounts.length === 0 ? words.free : words.bound)}</p>
      <WordsEditor
        id="tag"
        label={words.tags}
        hint={words.tagHint}
        add={words.addTag}
        remove={words.dropTag}
        values={tags}
        known={known}
        tidy={tagOf}
        onAdd={(tag) => onChange(withTags(profile, [...tags, tag]))}
        onRemove={(tag) => onChange(withTags(profile, tags.filter((one) => one !== tag)))}
      />
    </div>
  );
}
