import type { World } from './world.ts';

/*
 * How pages are mounted. `classic/index.ts` exports `classicPages(request): PageResponse | undefined` (or a promise of it);
 * undefined leaves the address to the others. A skin acts on the world through `world.ts`, or over the JSON API.
 */

export interface PageRequest {
  readonly method: string;
  /** With the real origin, whatever the port. */
  readonly url: URL;
  /** A posted form, blank otherwise. */
  readonly form: URLSearchParams;
  readonly world: World;
  /** Traps of the world and of this address together. */
  readonly traps: Readonly<Record<string, readonly string[]>>;
}

export interface PageResponse {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export const html = (body: string, status = 200): PageResponse => ({ status, headers: { 'content-type': 'text/html; charset=utf-8' }, body });

export const redirect = (location: string): PageResponse => ({ status: 302, headers: { location }, body: '' });
