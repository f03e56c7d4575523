import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Rule } from '../../utils/core/rule.ts';
import { text, type Lang, type Text } from '../../utils/core/text.ts';
import { Banner, type Notice } from '../Banner.tsx';
import { useSay } from '../lang.tsx';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { LiveRegion } from '../LiveRegion.tsx';
import type { Measure } from '../order/order-view.ts';
import { LockButton } from '../vault/LockButton.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import { NavNag } from './backup/NavNag.tsx';
import { pages } from './pages.ts';
import type { DeskPorts } from './ports.ts';
import { WaitingNag } from './records/WaitingNag.tsx';
import { DamagedNote } from './damage/DamagedNote.tsx';
import { hashOf, type PageId } from './route.ts';
import { SubjectPage } from './SubjectPage.tsx';
import { useEdits, type CarriedEdits } from './use-edits.ts';
import { useRoute } from './use-route.ts';
import { useSubjects } from './use-subjects.ts';

const words = { product: text('备案助手', 'ICP filing assistant'), pages: text('页面', 'Pages') };

export interface DeskProps {
  readonly ports: DeskPorts;
  readonly rules: readonly Rule[];
  readonly measure: Measure;
  /** Forms that were open when it was locked. */
  readonly carried?: CarriedEdits;
  readonly onLang: (lang: Lang) => void;
}

function Nav({ page, onLang, children }: { readonly page: PageId; readonly onLang: (lang: Lang) => void; readonly children: ComponentChildren }) {
  const say = useSay();
  return (
    <nav class="desk-nav" aria-label={say(words.pages)}>
      <p class="desk-product">{say(words.product)}</p>
      <ul>
        {pages.map(({ id, name }) => (
          <li key={id}>
            <a href={hashOf(id)} aria-current={id === page ? 'page' : undefined}>
              {say(name)}
            </a>
          </li>
        ))}
      </ul>
      {children}
      <div class="desk-nav-foot">
        <LockButton />
        <LanguageSwitch onChange={onLang} />
      </div>
    </nav>
  );
}

/** The full-tab desk. What is typed in a form is kept while one looks at other pages of it. */
export function Desk({ ports, rules, measure, carried, onLang }: DeskProps) {
  const say = useSay();
  const { page, item } = useRoute();
  const [notice, setNotice] = useState<Notice>();
  const [said, setSaid] = useState<Text>();
  const subjects = useSubjects(ports, setNotice);
  const edits = useEdits(carried);
  const here = pages.find(({ id }) => id === page);
  const common = { ports, rules, measure, subjects, edits, onLang, say: setSaid, fail: setNotice, ...(item !== undefined && { item }) };
  return (
    <div class="desk" ref={useKeptFocus<HTMLDivElement>()}>
      <Nav page={page} onLang={onLang}>
        <WaitingNag ports={ports} list={subjects.list} />
        <NavNag ports={ports} holds={(subjects.list ?? []).length > 0} />
      </Nav>
      <main class="desk-main" data-page={page}>
        {here === undefined ? null : <h1>{say(here.name)}</h1>}
        <DamagedNote ports={ports.damage} onOpen={() => location.reload()} />
        {notice === undefined ? null : <Banner tone="block" urgent notice={notice} />}
        {page === 'subjects' && item !== undefined ? <SubjectPage key={item} {...common} id={item} /> : null}
        {here === undefined || (page === 'subjects' && item !== undefined) ? null : <here.show {...common} />}
      </main>
      <LiveRegion message={said === undefined ? '' : say(said)} />
    </div>
  );
}
