import { useEffect } from 'preact/hooks';

/** Reads at once, and again when the window comes to the front, because another window may have changed what is stored. */
export function useFreshLook(load: () => Promise<unknown>, of: unknown): void {
  useEffect(() => {
    const look = () => void load();
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [of]);
}
