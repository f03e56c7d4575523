/** Drawn in a 16 × 16 box with the colour of the text; each has a shape of its own, so that colour never speaks alone. */
const shapes = {
  block: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M8 4.5v4.2M8 11.2v.3',
  warn: 'M8 2 14.6 13.6H1.4zM8 6.4v3.4M8 11.6v.2',
  hint: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M8 7.2v4.2M8 4.7v.3',
  unknown: 'M5.6 5.9A2.4 2.4 0 1 1 8 8.4v1.4M8 12v.3',
  ok: 'm3 8.6 3.3 3.2L13 4.6',
  altered: 'M3 6.2h10M3 9.8h10M11 2.8 5 13.2',
  none: 'M4 8h8',
  search: 'M7 2.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8M10.4 10.4l3.4 3.4',
  person: 'M8 2.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2M2.8 13.6c.6-2.6 2.6-4 5.2-4s4.6 1.4 5.2 4',
  eye: 'M1.4 8S4 3.6 8 3.6 14.6 8 14.6 8 12 12.4 8 12.4 1.4 8 1.4 8M8 6.200a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6',
  copy: 'M6 5.600h7.400V14H6zM10.4 5.600V2.400H2.600v8.400H6',
  out: 'M9.6 2.600h3.800v3.800M13.4 2.6 7.6 8.400M11.6 9.600v3.800H2.600v-9h3.8',
  again: 'M13.2 8A5.2 5.2 0 1 1 11.6 4.200M11.8 1.600v2.800H9',
  lock: 'M3.4 7.200h9.200v6.800H3.400zM5.4 7.200V4.800a2.600 2.600 0 0 1 5.200 0v2.400M8 9.800v1.800',
} as const;

export type IconName = keyof typeof shapes;

/** Decoration beside a word: hidden from screen readers, because the word says it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={shapes[name]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
