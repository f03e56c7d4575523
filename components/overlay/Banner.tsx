import { filled } from '../../utils/core/text.ts';
import { at } from './at.ts';
import { useSay } from './lang.ts';
import type { BannerModel } from './model.ts';
import { words } from './words.ts';

/** In the empty place of a missing button: which open order hides it, and how it is freed. */
export function Banner({ banner: { box, open, most, missing } }: { banner: BannerModel }) {
  const say = useSay();
  const place = box === undefined ? {} : { transform: at(box).transform, maxWidth: `${box.width}px` };
  return (
    <section class={box === undefined ? 'banner inside' : 'banner'} data-banner style={place} aria-label={say(words.bannerTitle)}>
      <h3>{say(words.bannerTitle)}</h3>{' '}
      {open.length === 0 ? (
        <p>{missing === undefined ? null : say(missing)}</p>
      ) : (
        <>
          <p>
            {say(filled(words.bannerOpen, { n: String(open.length) }))}
            {open.length > most ? <span class="faint"> {say(filled(words.moreOrders, { n: String(open.length - most) }))}</span> : null}
          </p>
          <ul>
            {open.slice(0, most).map(({ order, label, since, frees }) => (
              <li key={order} data-open-order={order}>
                <b class="figures">{order}</b> {label} <span class="faint">{say(filled(words.since, { day: since }))}</span>{' '}
                <span class="way">{say(frees)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
