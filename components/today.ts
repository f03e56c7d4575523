import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isStale, type Source } from '../utils/core/source.ts';
import type { Day } from '../utils/core/time.ts';

const Today = createContext<Day | undefined>(undefined);

/** Everything below it knows the day in China; injected, never read from the clock. */
export const TodayProvider = Today.Provider;

export const useToday = (): Day | undefined => useContext(Today);

/** Attributes that draw what rests on an old fact in grey. */
export function useStaleMark(source: Pick<Source, 'checked'> | undefined): { readonly 'data-stale'?: '' } {
  const today = useToday();
  return source !== undefined && today !== undefined && isStale(source, today) ? { 'data-stale': '' } : {};
}

/** Nobody has compared the fact with its text for so long that it is drawn in grey. */
export function useStale(source: Pick<Source, 'checked'>): boolean {
  const today = useToday();
  return today !== undefined && isStale(source, today);
}
