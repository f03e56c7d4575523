import { Banner } from './Banner.tsx';
import { FindingSummary } from './FindingSummary.tsx';
import type { Box } from './geometry.ts';
import { useSay } from './lang.ts';
import type { View, Wishes } from './model.ts';
import { RailFoot } from './RailFoot.tsx';
import { RailHead } from './RailHead.tsx';
import { StepList } from './StepList.tsx';
import { TroubleBar } from './TroubleBar.tsx';
import { UnreadList } from './UnreadList.tsx';
import { words } from './words.ts';

/** The rail at the right edge: where one stands, what comes next, what is wrong, what could not be read. */
export function Rail({ view, wishes, box, isFolded }: { view: View; wishes: Wishes; box: Box; isFolded: boolean }) {
  const say = useSay();
  return (
    <aside
      class="rail"
      hidden={isFolded}
      aria-label={say(words.assistant)}
      style={{ left: `${box.x}px`, top: `${box.y}px`, width: `${box.width}px`, maxHeight: `${box.height}px`, '--room': `${box.height}px` }}
    >
      <RailHead view={view} wishes={wishes} />
      {view.trouble === undefined ? null : <TroubleBar trouble={view.trouble} wishes={wishes} />}
      {view.guide === undefined ? null : <StepList guide={view.guide} onTick={wishes.tick} />}
      <div class="rail-work">
        {view.banner === undefined || view.banner.box !== undefined ? null : <Banner banner={view.banner} />}
        <FindingSummary view={view} wishes={wishes} />
        {view.unread.length === 0 ? null : <UnreadList unread={view.unread} wishes={wishes} />}
      </div>
      <RailFoot source={view.source} wishes={wishes} />
    </aside>
  );
}
