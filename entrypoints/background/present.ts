/** The same without keys that hold `undefined`; in a parsed message only the type has them. */
export type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

export function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Present<T>;
}
