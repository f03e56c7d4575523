import { pinyin, polyphonic } from 'pinyin-pro';

const options = { toneType: 'none', type: 'array', v: true } as const;
const han = /\p{Script=Han}/u;
/** So many ways to read a name's beginning are kept, at most. */
const mostReadings = 6;

/** Latin letters and digits of a name stand in its sound as they are; everything else is silent. */
const spoken = (syllable: string): string => syllable.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** All ways to read the first two characters: 单 begins dan, shan or chan, and a person types the one that he knows. */
function beginnings(name: string, usual: readonly string[]): string[][] {
  const first = [...name].slice(0, 2);
  const ways = first.map((character, at) => [...new Set([usual[at] ?? '', ...(han.test(character) ? (polyphonic(character, options)[0] ?? []) : [])].map(spoken))]);
  const [one = [''], two = ['']] = ways;
  return one.flatMap((a) => two.map((b) => [a, b].slice(0, first.length))).slice(0, mostReadings);
}

/**
 * How a Chinese name sounds, for searching: pinyin without tones and its initials, of every reading of its first two
 * characters, separated by spaces: `单县` gives `danxian dx shanxian sx …`. `ü` is `v`, as keyboards have it. Blank for a
 * name without a Chinese character.
 */
export function spell(name: string): string {
  const text = name.normalize('NFKC').replaceAll(/\s+/g, '');
  if (!han.test(text)) return '';
  const usual = pinyin(text, options);
  const rest = usual.slice(Math.min(2, [...text].length)).map(spoken);
  const sounds = beginnings(text, usual).flatMap((beginning) => {
    const syllables = [...beginning, ...rest].filter((syllable) => syllable !== '');
    return [syllables.join(''), syllables.map((syllable) => syllable.slice(0, 1)).join('')];
  });
  return [...new Set(sounds)].join(' ');
}
