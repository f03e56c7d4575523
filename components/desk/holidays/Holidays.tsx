import { useEffect, useState } from 'preact/hooks';
import type { Calendar } from '../../../utils/core/calendar.ts';
import type { PastedYear } from '../../../utils/core/pasted-year.ts';
import { filled } from '../../../utils/core/text.ts';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import { storeNotice } from '../../store-notice.ts';
import type { PageProps } from '../page-props.ts';
import { Pasting } from './Pasting.tsx';
import { words } from './words.ts';

export type HolidayProps = Pick<PageProps, 'measure' | 'say' | 'fail'> & {
  readonly ports: Pick<PageProps['ports'], 'clock' | 'pastedYears' | 'keepPastedYear' | 'removePastedYear'>;
};

/** What the product itself has: which years stand on a notice, which are provisional. */
function InForce({ calendar: { years, pasted } }: { readonly calendar: Calendar }) {
  const say = useSay();
  const of = (wanted: string) => [...years].flatMap(([year, certainty]) => (certainty === wanted && !pasted.has(year) ? [year] : [])).toSorted((a, b) => a - b);
  const announced = of('announced');
  const provisional = of('provisional');
  return (
    <p>
      {say(words.announced, { first: announced[0] ?? '', last: announced.at(-1) ?? '' })}
      {provisional.length === 0 ? null : <span data-provisional-years> {say(words.provisional, { years: provisional.join(', ') })}</span>}
    </p>
  );
}

interface KeptProps {
  readonly kept: PastedYear;
  /** The product has the year's notice by now. */
  readonly superseded: boolean;
  readonly onRemove: () => void;
}

function Kept({ kept: { year, pastedOn, dated }, superseded, onRemove }: KeptProps) {
  const say = useSay();
  return (
    <li data-pasted={year} class={superseded ? 'faint' : ''}>
      {say(superseded ? words.superseded : words.kept, { year, day: pastedOn })}
      {dated === undefined ? null : <span class="faint">{say(words.dated, { day: dated })}</span>}{' '}
      <Button action="remove-notice" look="link" label={say(words.removeOf, { year })} onPress={onRemove}>
        {say(words.remove)}
      </Button>
    </li>
  );
}

/** The calendar by which working days are counted, and the place to paste a new year's notice. */
export function Holidays(props: HolidayProps) {
  const say = useSay();
  const { ports, measure, fail } = props;
  const [kept, setKept] = useState<readonly PastedYear[]>([]);
  const load = () => ports.pastedYears().then(setKept, (error: unknown) => fail(storeNotice(error)));
  useEffect(() => void load(), [ports]);
  const remove = async (year: number) => {
    try {
      await ports.removePastedYear(year);
    } catch (error) {
      return fail(storeNotice(error));
    }
    props.say(filled(words.removed, { year: String(year) }));
    await load();
  };
  const { years, pasted } = measure.calendar;
  return (
    <section class="stack" data-holidays>
      <h2>{say(words.head)}</h2>
      <InForce calendar={measure.calendar} />
      {kept.length === 0 ? null : (
        <ul class="notice-kept">
          {kept.map((one) => (
            <Kept key={one.year} kept={one} superseded={years.get(one.year) === 'announced' && !pasted.has(one.year)} onRemove={() => void remove(one.year)} />
          ))}
        </ul>
      )}
      <Pasting {...props} onKept={load} />
    </section>
  );
}
