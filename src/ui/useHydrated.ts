import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * `false` while a prerendered page is taken over, `true` from then on and in pages drawn in the browser. What only the
 * browser knows (filters in the URL: the page on disk has none) is shown once this is true, so that nothing mismatches.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
