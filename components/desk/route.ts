export const pageIds = ['subjects', 'orders', 'import', 'settings'] as const;

export type PageId = (typeof pageIds)[number];

export interface Route {
  readonly page: PageId;
  /** The subject that is open; `new` for one that is not stored yet. */
  readonly subject?: string;
}

/** `#/subjects/<id>` and the like; whatever is not known leads to the list of subjects. */
export function routeOf(hash: string): Route {
  const [, name = '', subject = ''] = hash.replace(/^#/, '').split('/');
  const page = pageIds.find((id) => id === name) ?? 'subjects';
  return page === 'subjects' && subject !== '' ? { page, subject: decodeURIComponent(subject) } : { page };
}

export const hashOf = (page: PageId, subject?: string): string => (subject === undefined ? `#/${page}` : `#/${page}/${encodeURIComponent(subject)}`);
