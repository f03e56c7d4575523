import { Banner } from '../Banner.tsx';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import type { Restored } from './ports.ts';
import { words } from './words.ts';

/** A copy was brought back. */
export function Done({ restored, onOpen }: { readonly restored: Restored; readonly onOpen: () => void }) {
  const say = useSay();
  return (
    <Banner tone="ok" urgent notice={{ what: words.done(restored) }}>
      <Button action="open-restored" look="main" onPress={onOpen}>
        {say(words.open)}
      </Button>
    </Banner>
  );
}
