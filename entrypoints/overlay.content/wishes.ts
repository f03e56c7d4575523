import { browser } from 'wxt/browser';
import type { Wishes } from '../../components/overlay/model.ts';
import { words } from '../../components/overlay/words.ts';
import type { Severity } from '../../utils/core/rule.ts';
import { filled } from '../../utils/core/text.ts';
import { show } from '../../utils/dom/show.ts';
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

function tick(assistant: Assistant, check: string, on: boolean): void {
  const { context, seen } = assistant.state;
  const { account, order } = seen?.sight.survey ?? {};
  const guide = seen?.outlook?.guide;
  if (guide === undefined) return;
  const id = `${guide.id}/${check}`;
  const ticked = on ? [...context.ticked, id] : context.ticked.filter((one) => one !== id);
  assistant.change({ context: { ...context, ticked } });
  void assistant.judge();
  if (account === undefined) return;
  assistant.world.link.tell({ type: 'overlay/tick', guide: guide.id, check, account, on, ...(order === undefined ? {} : { order }) });
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
    tick: (check, on) => tick(assistant, check, on),
    waive: waive(assistant),
    openPanel: () => assistant.world.link.tell({ type: 'overlay/panel' }),
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
