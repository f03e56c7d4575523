import { useState } from 'preact/hooks';
import type { Rule } from '../../utils/core/rule.ts';
import { text, type Lang, type Text } from '../../utils/core/text.ts';
import { Banner, type Notice } from '../Banner.tsx';
import { useSay } from '../lang.tsx';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { LiveRegion } from '../LiveRegion.tsx';
import type { Measure } from '../order/order-view.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { ImportPage } from './ImportPage.tsx';
import { OrdersPage } from './OrdersPage.tsx';
import type { DeskPorts } from './ports.ts';
import { hashOf, pageIds, type PageId } from './route.ts';
import { SettingsPage } from './SettingsPage.tsx';
import { SubjectPage } from './SubjectPage.tsx';
import { SubjectsPage } from './SubjectsPage.tsx';
import { useEdits } from './use-edits.ts';
import { useRoute } from './use-route.ts';
import { useSubjects } from './use-subjects.ts';

const names: Readonly<Record<PageId, Text>> = {
  subjects: text('主体', 'Subjects'),
  orders: text('订单', 'Orders'),
  import: text('导入导出', 'Import and export'),
  settings: text('设置', 'Settings'),
};

const words = { product: text('备案助手', 'ICP filing assistant'), pages: text('页面', 'Pages') };

export interface DeskProps {
  readonly ports: DeskPorts;
  readonly rules: readonly Rule[];
  readonly measure: Measure;
  readonly onLang: (lang: Lang) => void;
}

function Nav({ page, onLang }: { readonly page: PageId; readonly onLang: (lang: Lang) => void }) {
  const say = useSay();
  return (
    <nav class="desk-nav" aria-label={say(words.pages)}>
      <p class="desk-product">{say(words.product)}</p>
      <ul>
        {pageIds.map((id) => (
          <li key={id}>
            <a href={hashOf(id)} aria-current={id === page ? 'page' : undefined}>
              {say(names[id])}
            </a>
          </li>
        ))}
      </ul>
      <LanguageSwitch onChange={onLang} />
    </nav>
  );
}

/** The full-tab desk. What is typed in a form is kept while one looks at other pages of it. */
export function Desk({ ports, rules, measure, onLang }: DeskProps) {
  const say = useSay();
  const route = useRoute();
  const [notice, setNotice] = useState<Notice>();
  const [said, setSaid] = useState<Text>();
  const subjects = useSubjects(ports, setNotice);
  const edits = useEdits();
  const common = { ports, subjects, edits, say: setSaid, fail: setNotice };
  return (
    <div class="desk" ref={useKeptFocus<HTMLDivElement>()}>
      <Nav page={route.page} onLang={onLang} />
      <main class="desk-main" data-page={route.page}>
        <h1>{say(names[route.page])}</h1>
        {notice === undefined ? null : <Banner tone="block" urgent notice={notice} />}
        {route.page === 'subjects' && route.subject === undefined ? <SubjectsPage {...common} /> : null}
        {route.subject === undefined ? null : <SubjectPage key={route.subject} {...common} id={route.subject} rules={rules} />}
        {route.page === 'orders' ? <OrdersPage {...common} measure={measure} /> : null}
        {route.page === 'import' ? <ImportPage {...common} /> : null}
        {route.page === 'settings' ? <SettingsPage {...common} onLang={onLang} /> : null}
      </main>
      <LiveRegion message={said === undefined ? '' : say(said)} />
    </div>
  );
}
