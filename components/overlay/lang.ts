import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang, Text } from '../../utils/core/text.ts';

export const LangContext = createContext<Lang>('zh');

/** The sentence in the language that the person reads. */
export function useSay(): (sentence: Text) => string {
  const lang = useContext(LangContext);
  return (sentence) => sentence[lang];
}
