import { bottom, overlaps, type Box, type Size } from './geometry.ts';

export const railWidth = 340;
export const tabWidth = 40;
export const tabHeight = 118;

const margin = 12;
/** Below the console's own two bars. */
const topMargin = 60;
/** Less height than this cannot be read; the tab is shown instead. */
const lowestRail = 220;
/** Kept between the rail and a button that it makes way for. */
const clearance = 8;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function without(stretches: readonly Stretch[], { from, to }: Stretch): Stretch[] {
  return stretches
    .flatMap((one) => (to <= one.from || from >= one.to ? [one] : [{ from: one.from, to: from }, { from: to, to: one.to }]))
    .filter((one) => one.to > one.from);
}

/** The free stretches of a column at the right edge, once the page's primary buttons are kept clear. Viewport px. */
function freeStretches(column: Box, buttons: readonly Box[]): Stretch[] {
  let free: Stretch[] = [{ from: column.y, to: bottom(column) }];
  for (const button of buttons) {
    if (!overlaps(column, button, clearance)) continue;
    free = without(free, { from: button.y - clearance, to: bottom(button) + clearance });
  }
  return free;
}

const longest = (stretches: readonly Stretch[]): Stretch | undefined =>
  stretches.reduce<Stretch | undefined>((best, one) => (best === undefined || one.to - one.from > best.to - best.from ? one : best), undefined);

/** Where the rail stands: the whole right edge, or its longest stretch beside the page's primary buttons. `undefined`: it must collapse. */
export function railSlot(viewport: Size, buttons: readonly Box[]): Box | undefined {
  const width = Math.min(railWidth, viewport.width - 2 * margin);
  const top = viewport.height < 480 ? margin : topMargin;
  const column: Box = { x: viewport.width - width - margin, y: top, width, height: viewport.height - top - margin };
  const best = longest(freeStretches(column, buttons));
  if (best === undefined || best.to - best.from < Math.min(lowestRail, column.height)) return undefined;
  return { ...column, y: best.from, height: best.to - best.from };
}

/** Where the collapsed tab stands: at the right edge a third down, moved until no primary button lies under it. */
export function tabSlot(viewport: Size, buttons: readonly Box[]): Box {
  const wanted: Box = { x: viewport.width - tabWidth, y: Math.round(viewport.height * 0.3), width: tabWidth, height: tabHeight };
  if (!buttons.some((button) => overlaps(wanted, button, clearance))) return wanted;
  const column: Box = { ...wanted, y: margin, height: viewport.height - 2 * margin };
  const best = longest(freeStretches(column, buttons));
  return best === undefined ? wanted : { ...wanted, y: Math.max(margin, Math.min(best.from, best.to - tabHeight)) };
}
