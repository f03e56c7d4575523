import type { VNode } from 'preact';
import { Announcer } from './Announcer.tsx';
import { TodayProvider } from '../today.ts';
import { LangContext } from './lang.ts';
import { Layer } from './Layer.tsx';
import type { View, Wishes } from './model.ts';
import { Rail } from './Rail.tsx';
import { Tab } from './Tab.tsx';

/** Everything that the assistant draws on the console: the layer beside the fields, the rail or its tab, the spoken line. */
export function Overlay({ view, wishes }: { view: View; wishes: Wishes }): VNode {
  const rail = view.quiet ? undefined : view.rail;
  const showsRail = rail !== undefined && !view.collapsed;
  return (
    <TodayProvider value={view.today}>
      <LangContext.Provider value={view.lang}>
        <div class="root" lang={view.lang === 'zh' ? 'zh-CN' : 'en'}>
          {view.quiet ? null : <Layer view={view} wishes={wishes} />}
          {/* Folded, it keeps its state and place in the list. */}
          {rail === undefined ? null : <Rail view={view} wishes={wishes} box={rail} isFolded={!showsRail} />}
          {showsRail ? null : <Tab view={view} wishes={wishes} />}
          <Announcer said={view.said} />
        </div>
      </LangContext.Provider>
    </TodayProvider>
  );
}
