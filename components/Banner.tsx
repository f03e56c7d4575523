import type { ComponentChildren } from 'preact';
import type { Text } from '../utils/core/text.ts';
import { Icon, type IconName } from './Icon.tsx';
import { useSay } from './lang.tsx';

/** Every error on a screen: what happened, what is safe, and what to do. */
export interface Notice {
  readonly what: Text;
  readonly safe?: Text;
  readonly todo?: Text;
}

export type Tone = 'block' | 'warn' | 'hint' | 'ok' | 'unknown';

const words: Readonly<Record<Tone, Text>> = {
  block: { zh: '停止', en: 'Stopped' },
  warn: { zh: '留意', en: 'Note' },
  hint: { zh: '说明', en: 'About this' },
  ok: { zh: '完成', en: 'Done' },
  unknown: { zh: '读不到', en: 'Cannot read' },
};

export interface BannerProps {
  readonly tone: Tone;
  readonly notice: Notice;
  readonly children?: ComponentChildren;
  /** Interrupts a screen reader; for what stops the work. */
  readonly urgent?: boolean;
}

export function Banner({ tone, notice, children, urgent = false }: BannerProps) {
  const say = useSay();
  const icon: IconName = tone;
  return (
    <div class={`banner tone-${tone}`} role={urgent ? 'alert' : 'note'}>
      <Icon name={icon} />
      <div class="banner-text">
        <p>
          <strong class="banner-word">{say(words[tone])}</strong> {say(notice.what)}
        </p>
        {notice.safe === undefined ? null : <p class="banner-more">{say(notice.safe)}</p>}
        {notice.todo === undefined ? null : <p class="banner-more">{say(notice.todo)}</p>}
        {children === undefined ? null : <div class="banner-acts">{children}</div>}
      </div>
    </div>
  );
}
