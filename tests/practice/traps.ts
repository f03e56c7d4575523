/*
 * Difficulties that a page can be given on purpose. `?trap=a,b:value` in an address, or the control interface; both hold.
 * Each stands for something seen on the live console, or for a form that works against whoever fills it.
 */

/** Values by name; a switch without a value holds an empty string. */
export type Traps = Readonly<Record<string, readonly string[]>>;

/** Reads `a,b:value,b:other`. */
export function parseTraps(list: string): Traps {
  const traps: Record<string, string[]> = {};
  for (const part of list.split(',').filter((one) => one !== '')) {
    const [name = '', value = ''] = part.split(/:(.*)/);
    (traps[name] ??= []).push(value);
  }
  return traps;
}

/** Both sets together. */
export function joined(one: Traps, other: Traps): Traps {
  const all: Record<string, readonly string[]> = { ...one };
  for (const [name, values] of Object.entries(other)) all[name] = [...(all[name] ?? []), ...values];
  return all;
}

export const isSet = (traps: Traps, name: string) => Object.hasOwn(traps, name);

/** True when the switch names this field: `refuse:site.name`. */
export const strikes = (traps: Traps, name: string, field: string) => traps[name]?.includes(field) ?? false;
