export const pageIds = ['subjects', 'duplicates', 'prepare', 'orders', 'import', 'backup', 'records', 'provinces', 'glossary', 'sources', 'vault', 'settings'] as const;

export type PageId = (typeof pageIds)[number];

export interface Route {
  readonly page: PageId;
  /** What is open on the page: a subject (`new` for one that is not stored yet), a province, a guide. */
  readonly item?: string;
}

/** `#/subjects/<id>` and the like; whatever is not known leads to the list of subjects. */
export function routeOf(hash: string): Route {
  const [, name = '', item = ''] = hash.replace(/^#/, '').split('/');
  const page = pageIds.find((id) => id === name) ?? 'subjects';
  return item === '' ? { page } : { page, item: decoded(item) };
}

/** An address that somebody mistyped names nothing that exists. */
function decoded(item: string): string {
  try {
    return decodeURIComponent(item);
  } catch {
    return item;
  }
}

export const hashOf = (page: PageId, item?: string): string => (item === undefined ? `#/${page}` : `#/${page}/${encodeURIComponent(item)}`);
