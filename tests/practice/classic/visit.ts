import type { PageRequest, PageResponse } from '../page.ts';
import { redirect } from '../page.ts';
import type { Markup } from './html.ts';

export type Handler = (visit: PageRequest) => PageResponse;

export const markupReply = (markup: Markup, status = 200): PageResponse => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: markup.text,
});

export const jsonReply = (value: unknown): PageResponse => ({
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

/** An address of this console with the visit's own traps carried on. */
export function address(visit: PageRequest, path: string, query: Readonly<Record<string, string>> = {}): string {
  const kept = new URLSearchParams(query);
  const trap = visit.url.searchParams.get('trap');
  if (trap !== null) kept.set('trap', trap);
  return kept.size === 0 ? path : `${path}?${kept.toString()}`;
}

export const goTo = (visit: PageRequest, path: string, query: Readonly<Record<string, string>> = {}): PageResponse =>
  redirect(address(visit, path, query));

/** A parameter of the address, or of the posted form. */
export const asked = (visit: PageRequest, name: string): string => visit.form.get(name) ?? visit.url.searchParams.get(name) ?? '';
