import { fields } from '../../utils/core/field.ts';
import { reasons, type Unread } from '../../utils/core/fill.ts';
import { Icon } from './Icon.tsx';
import { useSay } from './lang.ts';
import type { Wishes } from './model.ts';
import { words } from './words.ts';

/** Fields that the page should have and that were not read, each with its reason. */
export function UnreadList({ unread, wishes }: { unread: readonly Unread[]; wishes: Wishes }) {
  const say = useSay();
  return (
    <section class="summary" aria-label={say(words.unread)}>
      <h3>
        <span>{say(words.unread)}</span>
        <button type="button" class="link" data-action="report" title={say(words.reportHint)} onClick={() => wishes.report()}>
          {say(words.report)}
        </button>
      </h3>
      <p class="faint">{say(words.unreadWhy)}</p>
      <ul class="findings">
        {unread.map(({ field, reason }) => {
          const label = say(fields[field].label);
          return (
            <li key={field} class="finding unread" data-unread={field} data-reason={reason}>
              <Icon name="unread" size={14} />
              <span class="finding-words">
                <b>{label}</b> {say(reasons[reason])}
              </span>
              <button
                type="button"
                class="quietly small"
                aria-label={`${say(words.copy)} ${label}`}
                title={say(words.copy)}
                onClick={() => wishes.copy(`${label}: ${say(reasons[reason])}`)}
              >
                <Icon name="copy" size={14} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
