import type { Calendar } from '../../utils/core/calendar.ts';
import type { Instant } from '../../utils/core/time.ts';
import { useSay } from '../lang.tsx';
import { nameOf } from '../subject/subject-view.ts';
import { Due } from './Due.tsx';
import type { PaperView } from './order-view.ts';

/** A paper or domain of a subject that ends soon. */
export function PaperCard({ view, now, calendar, href }: { readonly view: PaperView; readonly now: Instant; readonly calendar: Calendar; readonly href: string }) {
  const say = useSay();
  const [deadline] = view.deadlines;
  return (
    <article class="order" data-paper={view.subject.id}>
      <div class="order-head">
        <p class="order-name">
          <strong>{say(nameOf(view.subject))}</strong>
        </p>
        <Due deadline={deadline} now={now} calendar={calendar} />
      </div>
      <p class="faint">{say(deadline.title)}</p>
      <a class="order-act" href={href} target="_blank" rel="noreferrer">
        {say(deadline.action)}
      </a>
    </article>
  );
}
