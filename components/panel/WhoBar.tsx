import { text, type Text } from '../../utils/core/text.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { useSay } from '../lang.tsx';
import { pageTitle } from '../page-title.ts';
import type { PanelState } from './state.ts';

const words = {
  signedIn: text('已登录（页面所示）', 'Signed in (as the page shows)'),
  unread: text('登录账号读不到', 'The account cannot be read'),
  order: text('订单 {order}', 'Order {order}'),
  again: text('重新读取', 'Read again'),
  reading: text('正在读取页面…', 'Reading the page…'),
} satisfies Record<string, Text>;

/** Whose console it is and which page of it, both as read from the page. */
export function WhoBar({ state, onRescan }: { readonly state: PanelState; readonly onRescan: () => void }) {
  const say = useSay();
  const { survey, pageTrouble } = state;
  const waiting = survey === undefined && pageTrouble === undefined;
  return (
    <div class="who" data-account={survey?.account}>
      <Icon name="person" />
      <div class="who-text">
        {waiting ? <p>{say(words.reading)}</p> : null}
        {survey === undefined ? null : (
          <>
            <p>
              {survey.account === undefined ? <strong>{say(words.unread)}</strong> : say(words.signedIn)} <strong>{survey.account}</strong>
            </p>
            <p class="faint">
              {say(pageTitle(survey.page))}
              {survey.order === undefined ? null : ` · ${say(words.order, { order: survey.order })}`}
            </p>
          </>
        )}
      </div>
      <Button action="rescan" look="link" onPress={onRescan}>
        <Icon name="again" /> {say(words.again)}
      </Button>
    </div>
  );
}
