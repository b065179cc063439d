import { useSyncExternalStore } from 'react';

const key = 'rol.original.open';
const parameter = 'original';
const listeners = new Set<() => void>();
/** In memory too, for a browser that keeps nothing. */
let wanted: boolean | undefined;

/** Whether the URL asks for the original beside the page. */
export function isWanted(search: string): boolean {
  return new URLSearchParams(search).has(parameter);
}

/** A URL's search with or without the original; other parameters stay. */
export function withOriginal(search: string, open: boolean): string {
  const parameters = new URLSearchParams(search);
  if (open) parameters.set(parameter, '1');
  else parameters.delete(parameter);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Remembers for this tab, until it is closed, that the original is wanted beside the pages that have it. */
export function setWanted(open: boolean): void {
  wanted = open;
  try {
    if (open) window.sessionStorage.setItem(key, '1');
    else window.sessionStorage.removeItem(key);
  } catch {
    // It holds for as long as this page is there.
  }
  for (const listener of listeners) listener();
}

function read(): boolean {
  if (wanted !== undefined) return wanted;
  try {
    wanted = window.sessionStorage.getItem(key) === '1';
  } catch {
    wanted = false;
  }
  return wanted;
}

export function useWanted(): boolean {
  return useSyncExternalStore(subscribe, read, () => false);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
