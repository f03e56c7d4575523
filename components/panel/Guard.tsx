import { accountsOf } from '../../utils/core/profile.ts';
import { text } from '../../utils/core/text.ts';
import { Banner } from '../Banner.tsx';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { nameOf } from '../subject/subject-view.ts';
import { chosenProfile, type PanelState } from './state.ts';
import { troubles } from './trouble.ts';

const words = {
  pageHas: text('页面登录的账号', 'Signed in on the page'),
  boundTo: text('“{name}”绑定的账号', '“{name}” is bound to'),
  draftOf: text('草稿所属的账号', 'The draft belongs to'),
  unread: text('读不到', 'cannot be read'),
  none: text('尚未绑定', 'not bound yet'),
  confirm: text('我已核对，账号正确', 'I have compared them; the account is right'),
};

/** Stops everything when the page's account is not the subject's, or cannot be read. Names both accounts. */
export function Guard({ state, onConfirm }: { readonly state: PanelState; readonly onConfirm: () => void }) {
  const say = useSay();
  const { trouble, survey, draft } = state;
  if (trouble !== 'account-differs' && trouble !== 'account-unknown') return null;
  const profile = chosenProfile(state);
  const draftAccount = state.drafts.find((one) => one.id === draft)?.account;
  const accounts = profile === undefined ? [] : accountsOf(profile);
  const expected = draft === undefined ? (accounts.length === 0 ? undefined : accounts.join('、')) : draftAccount;
  const expectedLabel = draft === undefined && profile !== undefined ? say(words.boundTo, { name: say(nameOf(profile)) }) : say(words.draftOf);
  return (
    <div data-guard={trouble}>
      <Banner tone="block" urgent notice={troubles[trouble]}>
        <dl class="pairs">
          <dt>{say(words.pageHas)}</dt>
          <dd>
            <strong>{survey?.account ?? say(words.unread)}</strong>
          </dd>
          <dt>{expectedLabel}</dt>
          <dd>
            <strong>{expected ?? say(words.none)}</strong>
          </dd>
        </dl>
        {trouble === 'account-unknown' ? (
          <Button action="confirm-account" onPress={onConfirm}>
            {say(words.confirm)}
          </Button>
        ) : null}
      </Banner>
    </div>
  );
}
