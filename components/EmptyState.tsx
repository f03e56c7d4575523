import type { ComponentChildren } from 'preact';
import type { Text } from '../utils/core/text.ts';
import { useSay } from './lang.tsx';

/** In place of an empty list: what will stand here, and what to do first. */
export function EmptyState({ title, todo, children }: { readonly title: Text; readonly todo: Text; readonly children?: ComponentChildren }) {
  const say = useSay();
  return (
    <div class="empty" data-empty>
      <p class="empty-title">{say(title)}</p>
      <p>{say(todo)}</p>
      {children === undefined ? null : <div class="empty-acts">{children}</div>}
    </div>
  );
}
