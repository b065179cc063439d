/** The path of the page that a link leads to which is being reached for, if there is one. */
let path: string | null = null;
const listeners = new Set<() => void>();

/** What the app may draw ahead, for `useSyncExternalStore`. */
export const ahead = {
  get: () => path,
  /** On the server and while hydrating nothing is reached for. */
  getServer: () => null,
  set: (next: string | null) => {
    if (next === path) return;
    path = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
