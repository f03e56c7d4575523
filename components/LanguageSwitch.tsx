import type { Lang } from '../utils/core/text.ts';
import { useLang } from './lang.tsx';

/** One press to the other language; its face is written in the language that it leads to. */
export function LanguageSwitch({ onChange }: { readonly onChange: (lang: Lang) => void }) {
  const lang = useLang();
  const next: Lang = lang === 'zh' ? 'en' : 'zh';
  return (
    <button type="button" class="button button-quiet" data-action="language" lang={next === 'zh' ? 'zh-CN' : 'en'} onClick={() => onChange(next)}>
      {next === 'zh' ? '中文' : 'English'}
    </button>
  );
}
