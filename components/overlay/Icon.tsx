import type { Severity } from '../../utils/core/rule.ts';

export type IconName =
  | Severity | 'passed' | 'unread' | 'tick' | 'skip' | 'left' | 'right' | 'down' | 'go' | 'circle' | 'box' | 'ticked' | 'copy' | 'panel' | 'gloss';

interface Drawing {
  /** Filled with the text's colour. */
  readonly shape?: string;
  /** Drawn on the shape in the ground's colour, or alone in the text's. */
  readonly sign?: string;
}

const bang = 'M8 4.2v4.6M8 11.4v.4';
const disc = 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z';
const square = 'M3 1.5h10A1.5 1.5 0 0 1 14.5 3v10a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 13V3A1.5 1.5 0 0 1 3 1.5Z';

/* Severities differ in shape as well as in colour: disc, triangle, square; a diamond for what was not read. */
const drawings: Readonly<Record<IconName, Drawing>> = {
  block: { shape: disc, sign: bang },
  warn: { shape: 'M7 1.8a1.2 1.2 0 0 1 2 0l6.2 11a1.2 1.2 0 0 1-1 1.8H1.8a1.2 1.2 0 0 1-1-1.8Z', sign: 'M8 5.8v4M8 12.2v.3' },
  hint: { shape: square, sign: 'M8 7.4v4.4M8 4.2v.4' },
  passed: { shape: disc, sign: 'M4.8 8.3 7 10.6l4.3-5' },
  unread: { shape: 'M8 .6 15.4 8 8 15.4.6 8Z', sign: 'M6.2 6.3C6.2 4 9.8 4 9.8 6.3 9.8 7.6 8 7.5 8 9.2M8 11.3v.3' },
  tick: { sign: 'M3 8.5 6.5 12 13 4.5' },
  skip: { sign: 'M4 8h8' },
  left: { sign: 'M10 3 5 8l5 5' },
  down: { sign: 'M3 6l5 5 5-5' },
  right: { sign: 'M6 3l5 5-5 5' },
  go: { sign: 'M2 8h11M9 4l4 4-4 4' },
  circle: { sign: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z' },
  box: { sign: 'M3 3h10v10H3Z' },
  ticked: { sign: 'M3 3h10v10H3ZM5.5 8.2 7.3 10l3.5-4' },
  copy: { sign: 'M6 5.5h7.5v8H6ZM10.5 5.5v-3H3v8h3' },
  panel: { sign: 'M2 3h12v10H2ZM9.5 3v10' },
  gloss: { sign: 'M2 4h7M5.5 2.5V4M7.5 4C7 7 5 9 2.5 10M3.8 6.5C4.5 8 6 9.3 7.5 10M8 14l3-7.5 3 7.5M9 11.8h4' },
};

/** A 16-unit sign in the text's colour. It says nothing by itself: words stand beside it or name its button. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  const { shape, sign } = drawings[name];
  return (
    <svg class={`icon icon-${name}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {shape === undefined ? null : <path fill="currentColor" d={shape} />}
      {sign === undefined ? null : <path class={shape === undefined ? 'sign' : 'sign on-shape'} d={sign} />}
    </svg>
  );
}
