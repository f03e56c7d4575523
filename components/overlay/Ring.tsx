const circle = 2 * Math.PI * 11;

/** How many steps are done, as a ring and as figures. */
export function Ring({ done, total }: { done: number; total: number }) {
  const share = total === 0 ? 0 : done / total;
  return (
    <span class="ring">
      <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
        <circle class="ring-rest" cx="14" cy="14" r="11" />
        <circle class="ring-done" cx="14" cy="14" r="11" stroke-dasharray={`${share * circle} ${circle}`} />
      </svg>
      <span class="ring-count">{total === 0 ? '–' : `${done}/${total}`}</span>
    </span>
  );
}
