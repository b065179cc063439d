import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const key = (talk: string) => `rol.present.dark.${talk}`;
/** Where the browser keeps nothing. */
let unkept = false;

/** Whether this window is dark; kept for the window's session, so that a reload does not light up the hall. */
export function useDark(talk: string): [dark: boolean, setDark: (on: boolean) => void] {
  const dark = useSyncExternalStore(
    subscribe,
    () => read(key(talk)),
    () => false,
  );
  const setDark = useCallback(
    (on: boolean) => {
      write(key(talk), on);
      for (const listener of listeners) listener();
    },
    [talk],
  );
  return [dark, setDark];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(name: string): boolean {
  try {
    return sessionStorage.getItem(name) !== null;
  } catch {
    return unkept;
  }
}

function write(name: string, on: boolean): void {
  try {
    if (on) sessionStorage.setItem(name, '1');
    else sessionStorage.removeItem(name);
  } catch {
    unkept = on;
  }
}
