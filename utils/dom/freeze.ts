import { encloses, isAttached } from './native.ts';
import type { Reason } from '../core/fill.ts';
import type { Page } from '../portal/page.ts';
import { norm } from './norm.ts';
import { inspectPage } from './read.ts';
import type { Found } from './found.ts';

/** A target as it was when the fill began. */
export interface Frozen {
  readonly found: Found;
  /** The label's words then. */
  readonly words: string;
}

export const freeze = (found: Found): Frozen => ({ found, words: found.label?.node.data ?? '' });

/** The page as it was when the fill began. */
export interface Place {
  readonly page: Page;
  readonly path: string;
  readonly step: string | undefined;
}

const follows = (label: Node, control: Node) => (label.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * What has become of a target. `detached`: its label or control has left the page. `changed`: the label says something else, or
 * no longer stands before this control; then no other target can be trusted either.
 */
export function drift({ found, words }: Frozen, { page }: Place): Extract<Reason, 'detached' | 'changed'> | undefined {
  const { label, row, controls, field } = found;
  const inputs = controls.flatMap((control) => control.inputs);
  if (label?.node.isConnected === false || !isAttached(row) || inputs.some((input) => !isAttached(input))) return 'detached';
  if (label === undefined) return undefined;
  const isSaying = label.node.data === words || (page.locators[field]?.labels ?? []).some((known) => norm(known) === norm(label.node.data));
  const [first] = inputs;
  const isBeside = first === undefined || (encloses(row, label.node) && encloses(row, first) && follows(label.node, first));
  return isSaying && isBeside ? undefined : 'changed';
}

/** True when another page, or another step of it, stands where the fill began. */
export function hasMoved(document: Document, { page, path, step }: Place): boolean {
  if (document.location.pathname !== path) return true;
  const { place } = inspectPage(document);
  return place.page?.id !== page.id || place.step !== step;
}
