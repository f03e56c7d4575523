import type { ComponentChildren } from 'preact';
import type { Text } from '../../../utils/core/text.ts';
import { useSay } from '../../lang.tsx';

export interface PartProps {
  readonly head: Text;
  readonly children: ComponentChildren;
  /** Unfolded at first, because it is what to do next. */
  readonly open?: boolean;
}

/** One thing that can be done about the passphrase, folded away until it is wanted. */
export function Part({ head, children, open = false }: PartProps) {
  const say = useSay();
  return (
    <details class="vault-part" open={open}>
      <summary>{say(head)}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}
