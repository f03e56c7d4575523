import type { Stage } from '../../utils/core/order.ts';
import { text } from '../../utils/core/text.ts';
import { useSay } from '../lang.tsx';
import { isRejected, stageNames, stationAt, stations } from './stage-view.ts';

const words = {
  at: text('第 {n} / 5 站：{name}', 'Station {n} of 5: {name}'),
  done: text('五站都已走完', 'All five stations done'),
};

/** The way of an order in five stations; the present one is filled as far as its time has gone. */
export function StageTrack({ stage, share }: { readonly stage: Stage; readonly share: number }) {
  const say = useSay();
  const at = stationAt(stage);
  if (at === undefined) return null;
  const label = at < stations.length ? say(words.at, { n: at + 1, name: say(stageNames[stage]) }) : say(words.done);
  const state = (index: number) => {
    if (index < at) return 'done';
    return index === at ? 'now' : 'ahead';
  };
  return (
    <div class={isRejected(stage) ? 'track track-rejected' : 'track'} role="img" aria-label={label}>
      {stations.map((station, index) => (
        <i key={station.en} class={`track-${state(index)}`} title={say(station)}>
          {index === at ? <b style={{ width: `${Math.round(Math.max(0.12, share) * 100)}%` }} /> : null}
        </i>
      ))}
    </div>
  );
}
