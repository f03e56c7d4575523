import { text } from '../../../utils/core/text.ts';
import { useSay } from '../../lang.tsx';
import { hashOf } from '../route.ts';
import type { Shared } from '../use-subjects.ts';

const words = { some: text('重复 {n} 处', '{n} duplicates') };

/** Leads to the values that several subjects use; nothing where there are none. */
export function DuplicatesLink({ shared }: { readonly shared: Shared | undefined }) {
  const say = useSay();
  const count = shared?.duplicates.length ?? 0;
  return count === 0 ? null : (
    <a href={hashOf('duplicates')} data-action="duplicates">
      {say(words.some, { n: count })}
    </a>
  );
}
