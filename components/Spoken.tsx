import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Lang, Text } from '../utils/core/text.ts';
import { dayAt, type Clock } from '../utils/core/time.ts';
import { LanguageProvider } from './lang.tsx';
import { TodayProvider } from './today.ts';

export interface SpokenProps {
  readonly first: Lang;
  readonly clock: Clock;
  /** What the window or tab is called. */
  readonly title: Text;
  /** Calls back when the language is changed in any window, until the signal aborts. */
  readonly follow: (tell: (lang: Lang) => void, signal: AbortSignal) => void;
  readonly children: ComponentChildren;
}

/** A page in one language, on one day: tells the document, so that fonts and screen readers follow too. */
export function Spoken({ first, clock, title, follow, children }: SpokenProps) {
  const [lang, setLang] = useState(first);
  useEffect(() => {
    const life = new AbortController();
    follow(setLang, life.signal);
    return () => life.abort();
  }, [follow]);
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    document.title = title[lang];
  }, [lang, title]);
  return (
    <TodayProvider value={dayAt(clock())}>
      <LanguageProvider value={lang}>{children}</LanguageProvider>
    </TodayProvider>
  );
}
