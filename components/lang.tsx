import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { filled, type Lang, type Text } from '../utils/core/text.ts';

const Language = createContext<Lang>('zh');

/** Everything below it speaks `value`. */
export const LanguageProvider = Language.Provider;

export const useLang = (): Lang => useContext(Language);

/** Puts a text into the language of the screen, with `data` in its holes. */
export type Say = (sentence: Text, data?: Readonly<Record<string, string | number>>) => string;

export const sayer =
  (lang: Lang): Say =>
  (sentence, data = {}) =>
    filled(sentence, Object.fromEntries(Object.entries(data).map(([name, value]) => [name, String(value)])))[lang];

export const useSay = (): Say => sayer(useLang());
