import { stepsToRedo } from '../../components/refusal/redo.ts';
import { stageNow, type Order } from '../../utils/core/order.ts';
import type { Outlook, Remark, StepOutlook } from '../../utils/core/outlook.ts';
import type { FoundReason } from '../../utils/core/refusal.ts';
import { fieldsOf, isAboutApp, refusalLine, toldRefusals, type ToldRefusal } from '../../utils/core/refusal-flags.ts';
import { factOf, permitsText } from '../../utils/core/state.ts';
import { text, type Text } from '../../utils/core/text.ts';
import { refusals } from '../../utils/data/refusals/index.ts';
import { states } from '../../utils/data/states.ts';
import { pageOf } from '../../utils/portal/index.ts';
import type { OverlayMessage } from '../../utils/messages.ts';

type Front = Pick<Extract<OverlayMessage, { type: 'overlay/judge' }>, 'page' | 'reading' | 'waived'>;

const joined = (parts: readonly Text[]): Text => text(parts.map(({ zh }) => zh).join(''), parts.map(({ en }) => en).join(' '));

/** The reviewer's words stay in the extension: to the page go only what is known of the reason. */
function remarksOf(found: FoundReason, { reading, waived }: Front, isApp: boolean): Remark[] {
  const { reason, sure } = found;
  const rule = `refusal.${reason.id}`;
  const here = fieldsOf(found, isApp).filter((field) => reading[field] !== undefined);
  const left = here.filter((field) => !waived.some((one) => one.rule === rule && one.field === field && one.value === (reading[field] ?? '')));
  const said = sure ? text(`驳回点名：${reason.title.zh}。`, `Named in the refusal: ${reason.title.en}.`) : text(`驳回可能说的是：${reason.title.zh}。`, `The refusal may mean: ${reason.title.en}.`);
  return left.map((field) => ({
    rule, severity: sure ? 'warn' : 'hint', field, fields: [field], title: reason.title, message: joined([said, reason.means]), why: joined(reason.todo), source: reason.source,
  }));
}

const foundIn = (told: readonly ToldRefusal[]): FoundReason[] => [...new Map(told.flatMap(({ reading }) => reading.found).map((found) => [found.reason.id, found])).values()];

/** What the order's own page says of its state; why it was refused, on every page of it. */
function noteOf(order: Order, told: readonly ToldRefusal[], front: Front): Text | undefined {
  const line = refusalLine(told);
  const isOwn = pageOf(front.page)?.role === 'order';
  const fact = isOwn ? factOf({ stage: stageNow(order), label: order.stays.at(-1)?.label ?? '' }, states) : undefined;
  const permits = fact === undefined ? undefined : permitsText(fact.permits);
  const parts = [
    ...(line === undefined ? [] : [text(`${line.zh}。`, `${line.en}.`)]),
    ...(fact === undefined ? [] : [fact.meaning, fact.next]),
    ...(permits === undefined ? [] : [text(`${permits.zh}。`, `${permits.en}.`)]),
  ];
  return parts.length === 0 ? undefined : joined(parts);
}

/** With the refusal of the order in front: its fields first, its steps marked, its state beside the current step. Pure. */
export function withOrder(outlook: Outlook, order: Order, front: Front): Outlook {
  const told = toldRefusals(order, refusals);
  const found = foundIn(told);
  const redo = new Set(stepsToRedo(found.map(({ reason }) => reason), order.type).map(({ zh }) => zh));
  const note = noteOf(order, told, front);
  const steps = outlook.guide.steps.map((step): StepOutlook => {
    const isAgain = step.state !== 'unneeded' && redo.has(step.title.zh);
    const title = isAgain ? text(`${step.title.zh}（重做）`, `${step.title.en} (again)`) : step.title;
    const state = isAgain && step.state === 'done' ? 'next' : step.state;
    if (note === undefined || state !== 'current') return { ...step, title, state };
    return { ...step, title, state, pitfall: step.pitfall === undefined ? note : joined([note, step.pitfall]) };
  });
  return { ...outlook, findings: [...found.flatMap((one) => remarksOf(one, front, isAboutApp(order.type))), ...outlook.findings], guide: { ...outlook.guide, steps } };
}
