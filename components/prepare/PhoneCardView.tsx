import { useState } from 'preact/hooks';
import { addWorkingDays, type Calendar } from '../../utils/core/calendar.ts';
import { text, type Lang } from '../../utils/core/text.ts';
import { isDay, type Day } from '../../utils/core/time.ts';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { cardText, phoneCardOf, type PhoneCard, type PhoneCardKind } from './phone-card.ts';

const words = {
  face: text('给负责人的人脸核验卡', 'Face-check card for the principal'),
  backdrop: text('幕布拍照卡（只有页面显示“办理拍照”时）', 'Backdrop photo card (only where the page says 办理拍照)'),
  by: text('最晚', 'By'),
  zh: text('复制中文', 'Copy Chinese'),
  en: text('复制英文', 'Copy English'),
  both: text('复制中英文', 'Copy both'),
  print: text('打印这张卡', 'Print this card'),
};

export interface PhoneCardProps {
  readonly kind: PhoneCardKind;
  readonly today: Day;
  readonly calendar: Calendar;
  readonly onCopy: (value: string) => void;
  readonly onPrint: (card: PhoneCard) => void;
}

const copies: readonly { readonly id: string; readonly langs: readonly Lang[]; readonly face: (typeof words)['zh'] }[] = [
  { id: 'zh', langs: ['zh'], face: words.zh },
  { id: 'en', langs: ['en'], face: words.en },
  { id: 'both', langs: ['zh', 'en'], face: words.both },
];

/** The handover card for the phone: read here, copied into a message, or printed. Two working days unless said. */
export function PhoneCardView({ kind, today, calendar, onCopy, onPrint }: PhoneCardProps) {
  const say = useSay();
  const [by, setBy] = useState<Day>(() => addWorkingDays(today, 2, calendar).day);
  const card = phoneCardOf(kind, by);
  return (
    <details class="fold phone-card" data-card={kind}>
      <summary>{say(words[kind])}</summary>
      <ol class="card-lines">
        {card.lines.map((line) => (
          <li key={line.zh}>{say(line)}</li>
        ))}
      </ol>
      <div class="acts">
        <label class="inline-field">
          <span>{say(words.by)}</span>
          <input type="date" name={`by-${kind}`} value={by} min={today} onChange={({ currentTarget: { value } }) => (isDay(value) ? setBy(value) : undefined)} />
        </label>
        {copies.map(({ id, langs, face }) => (
          <Button key={id} action={`copy-card-${id}`} onPress={() => onCopy(langs.map((lang) => cardText(card, lang)).join('\n\n'))}>
            {say(face)}
          </Button>
        ))}
        <Button action="print-card" onPress={() => onPrint(card)}>
          {say(words.print)}
        </Button>
      </div>
      <SourceLine source={card.source} />
    </details>
  );
}
