import { useSyncExternalStore } from 'react';

let path: string | null = null;
let isReachedFor = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The path of the page that is likely to be asked for next and may be drawn by now, if there is one. */
export const ahead = {
  get: () => path,
  /** Whether a reader reaches for it now, and may ask for it in a moment. */
  isReachedFor: () => isReachedFor,
  set: (next: string | null, isReached = false) => {
    isReachedFor = isReached;
    if (next === path) return;
    path = next;
    for (const listener of listeners) listener();
  },
  /** `null` on the server and while a prerendered page is taken over. */
  use: () => useSyncExternalStore(subscribe, ahead.get, () => null),
};
