import { browser } from 'wxt/browser';
import type { Wishes } from '../../components/overlay/model.ts';
import { words } from '../../components/overlay/words.ts';
import { chosenFor, chosenId } from '../../utils/core/chosen.ts';
import type { Severity } from '../../utils/core/rule.ts';
import { filled } from '../../utils/core/text.ts';
import { show } from '../../utils/dom/show.ts';
import type { OverlayMessage } from '../../utils/messages.ts';
import { changeSettings } from '../../utils/store/settings.ts';
import type { Assistant } from './assistant.ts';
import { reportOf } from './report.ts';
import { isRailShown, keepsShut } from './view.ts';

/** Collapses or expands the rail and remembers it; where it keeps shut by itself it is opened for this page only. */
export function toggle(assistant: Assistant): void {
  const { state, world } = assistant;
  world.host.revive();
  const isShown = isRailShown(state);
  const railCollapsed = isShown && !keepsShut(state);
  assistant.change({ openedHere: !isShown, settings: { ...state.settings, railCollapsed } });
  if (railCollapsed !== state.settings.railCollapsed) void changeSettings({ railCollapsed }).catch(() => undefined);
}

async function copy(assistant: Assistant, text: string, said = words.copied): Promise<void> {
  const { clipboard } = assistant.world.document.defaultView?.navigator ?? {};
  const isCopied = await (clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
    () => true,
    () => false,
  );
  assistant.change({ said: isCopied ? said : words.copyFailed });
}

/** What is ticked or chosen takes effect at once, and is kept where the account can be read. */
function keep(assistant: Assistant, ticked: string[], message: (journey: { account: string; order?: string }) => OverlayMessage): void {
  const { context, seen } = assistant.state;
  const { account, order } = seen?.sight.survey ?? {};
  assistant.change({ context: { ...context, ticked } });
  void assistant.judge();
  if (account !== undefined) assistant.world.link.tell(message({ account, ...(order === undefined ? {} : { order }) }));
}

function tick(assistant: Assistant, id: string, on: boolean): void {
  const others = assistant.state.context.ticked.filter((one) => one !== id);
  const [guide = '', check = ''] = id.split('/');
  keep(assistant, on ? [...others, id] : others, (journey) => ({ type: 'overlay/tick', guide, check, on, ...journey }));
}

function choose(assistant: Assistant, guide: string): void {
  const { context, seen } = assistant.state;
  const instead = seen?.outlook?.guide.instead;
  if (instead === undefined) return;
  const others = context.ticked.filter((one) => !one.startsWith(chosenFor(instead)));
  const chosen = guide === instead ? others : [...others, chosenId(instead, guide)];
  keep(assistant, chosen, (journey) => ({ type: 'overlay/guide', instead, guide, ...journey }));
}

const waive =
  (assistant: Assistant): Wishes['waive'] =>
  ({ rule, field }) => {
    const { context, seen } = assistant.state;
    const account = seen?.sight.survey.account;
    const value = seen?.reading[field];
    if (account === undefined || value === undefined) return;
    assistant.change({ context: { ...context, waived: [...context.waived, { rule, field, value }] }, said: words.waived });
    void assistant.judge();
    assistant.world.link.tell({ type: 'overlay/waive', rule, field, value, account });
  };

function report(assistant: Assistant): void {
  const { seen } = assistant.state;
  const { document } = assistant.world;
  if (seen === undefined) return;
  const about = { version: browser.runtime.getManifest().version, agent: document.defaultView?.navigator.userAgent ?? '', path: document.location.pathname };
  void copy(assistant, reportOf(seen.sight, about), words.reported);
}

/** What the person may ask of the overlay, carried out. */
export function wishesOf(assistant: Assistant, scan: () => void): Wishes {
  const set = (change: Parameters<typeof changeSettings>[0]) => {
    assistant.change({ settings: { ...assistant.state.settings, ...change } });
    void changeSettings(change).catch(() => undefined);
  };
  return {
    toggle: () => toggle(assistant),
    setLang: (lang) => set({ lang }),
    setGloss: (gloss) => set({ gloss }),
    show: (field) => {
      const { seen } = assistant.state;
      if (seen === undefined || !show(seen.sight, field)) assistant.change({ said: words.notThere });
    },
    tick: (id, on) => tick(assistant, id, on),
    choose: (guide) => choose(assistant, guide),
    waive: waive(assistant),
    openPanel: (fix) => assistant.world.link.tell({ type: 'overlay/panel', ...(fix === undefined ? {} : { fix }) }),
    copy: (text) => void copy(assistant, text),
    report: () => report(assistant),
    scan,
    reload: () => assistant.world.document.location.reload(),
  };
}

/** Says how many findings the page has, when that changed. */
export function sayFindings(assistant: Assistant): void {
  const { seen, summed } = assistant.state;
  if (seen?.outlook === undefined) return;
  const count = (severity: Severity) => String(seen.outlook?.findings.filter((one) => one.severity === severity).length ?? 0);
  const said = filled(words.summed, { block: count('block'), warn: count('warn') });
  if (said.zh !== summed) assistant.change({ said, summed: said.zh });
}
