import type { GuideOutlook } from '../../utils/core/outlook.ts';
import { text } from '../../utils/core/text.ts';
import { Icon } from './Icon.tsx';
import { useSay } from './lang.ts';

const words = {
  change: text('换一份指引', 'Show another guide'),
  unsure: text('还看不出是哪种备案，点这里选', 'Type not clear yet: choose'),
  menu: text('全部指引', 'All guides'),
};

interface GuideTitleProps {
  readonly guide: GuideOutlook;
  readonly isOpen: boolean;
  onToggle(): void;
}

/** Which guide is shown; a press lists the others. */
export function GuideTitle({ guide, isOpen, onToggle }: GuideTitleProps) {
  const say = useSay();
  return (
    <>
      <h2>
        <button type="button" class="guide-open" data-action="guides" data-guide-shown={guide.id} aria-expanded={isOpen} title={say(words.change)} onClick={onToggle}>
          {say(guide.title)}
          <Icon name="down" size={12} />
        </button>
      </h2>
      {guide.sure || isOpen ? null : (
        <button type="button" class="link" data-action="guides-unsure" onClick={onToggle}>
          {say(words.unsure)}
        </button>
      )}
    </>
  );
}

interface GuideListProps {
  readonly guide: GuideOutlook;
  onChoose(guide: string): void;
  onClose(): void;
}

/** Every other guide, the likeliest first, a press away. */
export function GuideList({ guide, onChoose, onClose }: GuideListProps) {
  const say = useSay();
  const choose = (id: string) => {
    onChoose(id);
    onClose();
  };
  return (
    <ul class="guides" aria-label={say(words.menu)} onKeyDown={({ key }) => (key === 'Escape' ? onClose() : undefined)}>
      {guide.others.map(({ id, title }) => (
        <li key={id}>
          <button type="button" data-guide={id} onClick={() => choose(id)}>
            {say(title)}
          </button>
        </li>
      ))}
    </ul>
  );
}
