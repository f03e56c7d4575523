export type Ground = 'light' | 'dark' | 'system';

const channels = /rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+%?))?/;

/** Relative luminance of an opaque colour, 0 black … 1 white; `undefined` where it lets the ground through. */
function luminance(colour: string): number | undefined {
  const [, red, green, blue, alpha = '1'] = channels.exec(colour) ?? [];
  if (red === undefined || Number.parseFloat(alpha) < 0.5) return undefined;
  const linear = [red, green, blue].map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [r = 0, g = 0, b = 0] = linear;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Where black and white text have the same contrast. */
const middle = 0.18;

/**
 * On what ground the page lies: that of the form, else of its body, else of its root, else what its `color-scheme` makes of a
 * bare canvas.
 * @param form an element beside which we draw
 */
export function groundOf(document: Document, form?: Element): Ground {
  const view = document.defaultView;
  if (view === null) return 'system';
  for (let up: Element | null = form ?? document.body; up !== null; up = up.parentElement) {
    const light = luminance(view.getComputedStyle(up).backgroundColor);
    if (light !== undefined) return light > middle ? 'light' : 'dark';
  }
  const scheme = view.getComputedStyle(document.documentElement).colorScheme;
  if (scheme.includes('dark')) return scheme.includes('light') ? 'system' : 'dark';
  return 'light';
}
