import { sessionFlag } from '../ui/sessionFlag.ts';

const parameter = 'original';

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

const flag = sessionFlag('rol.original.open');

/** Remembers for this tab that the original is wanted beside the pages that have it. */
export const setWanted = flag.set;
export const useWanted = flag.use;
