/**
 * Where a page of ours is drawn. It is a form with `autocomplete="off"`, because a browser writes what stands in other
 * controls into its list of open tabs, on the disk and in clear; nothing but a form keeps it from doing so for lists and
 * texts of several lines. Nothing is ever sent by it: Enter in a box does what the box says.
 */
export function rootOf(document: Document): Element | undefined {
  const root = document.querySelector('#root');
  root?.addEventListener('submit', (event) => event.preventDefault());
  return root ?? undefined;
}
