import { Banner } from './Banner.tsx';
import { storeNotice } from './store-notice.ts';

/** In place of a page whose storage did not open: never an empty list, which would look like a first start. */
export function StoreFailed({ error }: { readonly error: unknown }) {
  return (
    <main class="failed">
      <Banner tone="block" urgent notice={storeNotice(error)} />
    </main>
  );
}
