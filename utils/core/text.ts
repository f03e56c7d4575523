/** A sentence in the two languages of the product. Chinese comes first; English stands beside it. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Lang = keyof Text;

/** Shorthand for data files, where a row holds many texts. */
export const text = (zh: string, en: string): Text => ({ zh, en });

const hole = /\{(\w+)\}/g;

/** Puts `data` into the `{name}` holes of both languages. A hole without data stays as written, so a test can see it. */
export function filled(template: Text, data: Readonly<Record<string, string>>): Text {
  const put = (sentence: string) => sentence.replace(hole, (whole, name: string) => data[name] ?? whole);
  return { zh: put(template.zh), en: put(template.en) };
}
