import type { Meaning } from '../../utils/core/term.ts';
import type { Sight } from '../../utils/dom/read.ts';
import type { Link } from './link.ts';
import type { KnownTerm } from './state.ts';

/** What the page's labels mean, asked of the background once per label. */
export class Meanings {
  readonly #link: Link;
  readonly #known = new Map<string, Meaning | undefined>();

  constructor(link: Link) {
    this.#link = link;
  }

  /** The labels of this look whose meaning is known by now. */
  on({ glosses }: Sight): KnownTerm[] {
    return glosses.flatMap(({ term: label, element, isLabel }, at) => {
      const meaning = this.#known.get(label);
      return meaning === undefined ? [] : [{ key: `${label}-${at}`, element, isLabel, ...meaning }];
    });
  }

  /** Asks for labels that are new. Resolves with true when something was learnt. */
  async learn({ glosses }: Sight): Promise<boolean> {
    const fresh = [...new Set(glosses.map(({ term }) => term))].filter((label) => !this.#known.has(label));
    if (fresh.length === 0) return false;
    for (const label of fresh) this.#known.set(label, undefined);
    const found = await this.#link.meanings(fresh.slice(0, 500));
    if (found === undefined) for (const label of fresh) this.#known.delete(label);
    for (const [label, meaning] of found ?? []) this.#known.set(label, meaning);
    return (found?.size ?? 0) > 0;
  }
}
