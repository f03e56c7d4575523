import { useEffect, useRef, useState } from 'preact/hooks';
import type { GuideOutlook } from '../../utils/core/outlook.ts';
import { text } from '../../utils/core/text.ts';
import { Icon } from './Icon.tsx';
import { useSay } from './lang.ts';

const words = {
  change: text('换一份指引', 'Show another guide'),
  unsure: text('还看不出是哪种备案，点这里选', 'The filing type is not clear yet: choose'),
  menu: text('全部指引', 'All guides'),
};

interface GuideMenuProps {
  readonly guide: GuideOutlook;
  onChoose(guide: string): void;
}

/** Which guide is shown, and a press away every other, the likeliest first. */
export function GuideMenu({ guide, onChoose }: GuideMenuProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => setOpen(false), [guide.id]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <h2>
        <button ref={opener} type="button" class="guide-open" data-action="guides" data-guide-shown={guide.id} aria-expanded={isOpen} title={say(words.change)} onClick={() => setOpen(!isOpen)}>
          {say(guide.title)}
          <Icon name="down" size={12} />
        </button>
      </h2>
      {guide.sure || isOpen ? null : (
        <button type="button" class="link" data-action="guides-unsure" onClick={() => setOpen(true)}>
          {say(words.unsure)}
        </button>
      )}
      {isOpen ? (
        <ul class="guides" aria-label={say(words.menu)} onKeyDown={({ key }) => (key === 'Escape' ? close() : undefined)}>
          {guide.others.map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                data-guide={id}
                onClick={() => {
                  onChoose(id);
                  close();
                }}
              >
                {say(title)}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
