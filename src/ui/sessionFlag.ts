import { useSyncExternalStore } from 'react';

/** A yes or no of this tab that lasts until the tab is closed, also through a reload. */
export interface SessionFlag {
  set: (on: boolean) => void;
  /** `false` on the server and while a prerendered page is taken over. */
  use: () => boolean;
}

/** The flag that is stored under `key`; where the browser keeps nothing it lasts as long as the page. */
export function sessionFlag(key: string): SessionFlag {
  const listeners = new Set<() => void>();
  let unkept = false;

  function read(): boolean {
    try {
      return window.sessionStorage.getItem(key) !== null;
    } catch {
      return unkept;
    }
  }
  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }
  return {
    set(on) {
      try {
        if (on) window.sessionStorage.setItem(key, '1');
        else window.sessionStorage.removeItem(key);
      } catch {
        unkept = on;
      }
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, read, () => false),
  };
}
