import { useCallback, useSyncExternalStore } from 'react';
import { browserShelf } from '../lib/shelf.ts';
import { createOriginalStore, nothingStored, type OriginalSnapshot, type OriginalStore } from './store.ts';

const stores = new Map<string, OriginalStore>();

/** The one store of a report's text in this tab. Only in the browser. */
export function originalStore(reportId: string): OriginalStore {
  let store = stores.get(reportId);
  if (!store) {
    store = createOriginalStore(reportId, { shelf: browserShelf(), events: window });
    stores.set(reportId, store);
  }
  return store;
}

/** The text that the reader brought and the reasons given, kept up to date; nothing on the server. */
export function useOriginal(reportId: string): OriginalSnapshot {
  const subscribe = useCallback(
    (listener: () => void) => originalStore(reportId).subscribe(listener),
    [reportId],
  );
  return useSyncExternalStore(
    subscribe,
    () => originalStore(reportId).read(),
    () => nothingStored,
  );
}
