import type { FieldId } from '../core/field.ts';
import type { Sight } from './read.ts';

/** Scrolls a field into the middle of the window and puts the cursor there. False when it is not on the page any more. */
export function show(sight: Sight, field: FieldId): boolean {
  const control = sight.anchors.get(field)?.control;
  if (control === undefined || !control.isConnected) return false;
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const inner = control.matches('input, textarea, select') ? control : control.querySelector('input, textarea, select');
  if (inner instanceof HTMLElement) inner.focus({ preventScroll: true });
  return true;
}
