import { useRef, useState } from 'preact/hooks';
import { GuideList, GuideTitle } from './GuideMenu.tsx';
import { Icon } from './Icon.tsx';
import { useSay } from './lang.ts';
import { stepCount, type View, type Wishes } from './model.ts';
import { Ring } from './Ring.tsx';
import { words } from './words.ts';

/** Filing type, the console's own step, and whose page it is. */
export function RailHead({ view, wishes }: { view: View; wishes: Wishes }) {
  const say = useSay();
  const { guide } = view;
  const { done, total } = stepCount(guide);
  const [isOpen, setOpen] = useState(false);
  const head = useRef<HTMLElement>(null);
  const close = () => {
    setOpen(false);
    head.current?.querySelector<HTMLElement>('[data-action=guides]')?.focus();
  };
  return (
    <header ref={head} class="head">
      <div class="head-top">
        <Ring done={done} total={total} />
        <div class="head-words">
          {guide === undefined ? <h2>{say(words.assistant)}</h2> : <GuideTitle guide={guide} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />}
          <p>{view.consoleStep ?? (view.pageTitle === undefined ? say(words.unknownPage) : say(view.pageTitle))}</p>
        </div>
        <HeadButtons view={view} wishes={wishes} />
      </div>
      {guide === undefined || !isOpen ? null : <GuideList guide={guide} onChoose={wishes.choose} onClose={close} />}
      <AccountLine view={view} wishes={wishes} />
    </header>
  );
}

function HeadButtons({ view, wishes }: { view: View; wishes: Wishes }) {
  const say = useSay();
  const glossWords = say(view.gloss ? words.glossOff : words.glossOn);
  return (
    <div class="head-buttons">
      <button
        type="button"
        class="quietly"
        data-action="gloss"
        aria-pressed={view.gloss}
        aria-label={glossWords}
        title={glossWords}
        onClick={() => wishes.setGloss(!view.gloss)}
      >
        <Icon name="gloss" />
      </button>
      <button
        type="button"
        class="quietly"
        data-action="lang"
        aria-label={`${say(words.otherLang)} · ${say(words.toOtherLang)}`}
        title={say(words.toOtherLang)}
        onClick={() => wishes.setLang(view.lang === 'zh' ? 'en' : 'zh')}
      >
        {say(words.otherLang)}
      </button>
      <button
        type="button"
        class="quietly"
        data-action="collapse"
        aria-expanded="true"
        aria-label={say(words.collapse)}
        title={`${say(words.collapse)} (Alt+B)`}
        onClick={() => wishes.toggle()}
      >
        <Icon name="right" />
      </button>
    </div>
  );
}

function AccountLine({ view, wishes }: { view: View; wishes: Wishes }) {
  const say = useSay();
  return (
    <p class="account">
      {view.account === undefined ? (
        say(words.accountUnknown)
      ) : (
        <>
          {say(words.signedIn)} <b>{view.account}</b>
        </>
      )}
      {view.order === undefined ? null : (
        <>
          {' · '}
          {say(words.order)} <b class="figures">{view.order}</b>
        </>
      )}
      {view.draft ? (
        <button type="button" class="link" data-action="draft" onClick={() => wishes.openPanel()}>
          {say(words.draftWaits)}
        </button>
      ) : null}
    </p>
  );
}
