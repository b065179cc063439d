import { useSyncExternalStore } from 'react';

/** As in BesideOriginal.module.css. */
const wide = '(min-width: 75em)';

/** Whether the window has room for page and original side by side; assumed on the server. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(wide).matches,
    () => true,
  );
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
