import { Banner } from './Banner.tsx';
import { Gloss } from './Gloss.tsx';
import { Marker } from './Marker.tsx';
import type { View, Wishes } from './model.ts';
import { useMounted } from './use-mounted.ts';

/** What lies beside the fields: one absolutely positioned layer in document coordinates, so that scrolling moves nothing. */
export function Layer({ view, wishes }: { view: View; wishes: Wishes }) {
  const glosses = view.gloss ? view.glosses : [];
  const mounted = useMounted(view.marks.length + glosses.length);
  return (
    <div class="layer" data-layer>
      {view.banner?.box === undefined ? null : <Banner banner={view.banner} />}
      {view.marks.slice(0, mounted).map((mark) => (
        <Marker key={mark.field} mark={mark} canWaive={view.account !== undefined} wishes={wishes} />
      ))}
      {glosses.slice(0, Math.max(0, mounted - view.marks.length)).map((gloss) => (
        <Gloss key={gloss.key} gloss={gloss} />
      ))}
    </div>
  );
}
