import * as v from 'valibot';
import type { Shelf } from '../lib/shelf.ts';

/** A report's text as its reader brought it. */
const Original = v.pipe(
  v.object({ version: v.literal(1), name: v.string(), text: v.string(), hadMarkup: v.boolean() }),
  v.transform(({ name, text, hadMarkup }) => ({ name, text, hadMarkup })),
);
export type Original = v.InferOutput<typeof Original>;

/** Reasons why numbers are no figures, by the key of the number. */
const Excuses = v.object({ version: v.literal(1), excuses: v.record(v.string(), v.string()) });

export interface OriginalSnapshot {
  original: Original | null;
  excuses: ReadonlyMap<string, string>;
  /** `memory`: this browser keeps nothing for this site, or has no room: all is gone when the page is closed. */
  keeping: 'browser' | 'memory';
  /** Something stored could not be read and was put aside under another key. */
  damaged: boolean;
}

export const nothingStored: OriginalSnapshot = {
  original: null,
  excuses: new Map(),
  keeping: 'browser',
  damaged: false,
};

export interface OriginalStore {
  read: () => OriginalSnapshot;
  subscribe: (listener: () => void) => () => void;
  setOriginal: (original: Original) => void;
  /** Takes the text out of the browser; the reasons given stay. */
  removeOriginal: () => void;
  /** Sets a number "not a figure" for a reason, or takes that back (`null`). */
  setExcuse: (key: string, reason: string | null) => void;
}

interface Surroundings {
  shelf: Shelf | null;
  now?: () => number;
  events?: Pick<Window, 'addEventListener' | 'removeEventListener'>;
}

export const longestReason = 300;

/** `storage`: another tab wrote. `pageshow`: this page was brought back from the browser's memory. */
const heard = ['storage', 'pageshow'] as const;

/** Keeps one report's text and the reviewer's reasons in this browser; they are sent nowhere. */
export function createOriginalStore(
  reportId: string,
  { shelf, now = Date.now, events }: Surroundings,
): OriginalStore {
  const textKey = `rol.original.${reportId}`;
  const excusesKey = `rol.notFigures.${reportId}`;
  const listeners = new Set<() => void>();
  let snapshot: OriginalSnapshot | undefined;

  function read(): OriginalSnapshot {
    snapshot ??= refreshed({ ...nothingStored, keeping: shelf ? 'browser' : 'memory' });
    return snapshot;
  }

  function refreshed(before: OriginalSnapshot): OriginalSnapshot {
    if (before.keeping === 'memory') return before;
    const original = stored(textKey, Original);
    const excuses = stored(excusesKey, Excuses);
    return {
      ...before,
      original: original.value,
      excuses: new Map(Object.entries(excuses.value?.excuses ?? {})),
      damaged: before.damaged || original.damaged || excuses.damaged,
    };
  }

  function stored<T>(
    key: string,
    schema: v.GenericSchema<unknown, T>,
  ): { value: T | null; damaged: boolean } {
    let text: string | null = null;
    try {
      text = shelf?.get(key) ?? null;
      if (text === null) return { value: null, damaged: false };
      const value: unknown = JSON.parse(text);
      return { value: v.parse(schema, value), damaged: false };
    } catch {
      if (text !== null && put(`${key}.aside.${now()}`, text)) shelf?.remove(key);
      return { value: null, damaged: text !== null };
    }
  }

  function put(key: string, text: string): boolean {
    try {
      shelf?.put(key, text);
      return shelf !== null;
    } catch {
      return false;
    }
  }

  function commit(change: (current: OriginalSnapshot) => OriginalSnapshot): void {
    const current = refreshed(read());
    const next = change(current);
    const { original, excuses } = next;
    let kept = true;
    if (original !== current.original) {
      if (original) kept = put(textKey, JSON.stringify({ version: 1, ...original }));
      else shelf?.remove(textKey);
    }
    if (excuses !== current.excuses) {
      kept = put(excusesKey, JSON.stringify({ version: 1, excuses: Object.fromEntries(excuses) })) && kept;
    }
    snapshot = kept ? next : { ...next, keeping: 'memory' };
    for (const listener of listeners) listener();
  }

  function onStorage(event: Event) {
    const key = 'key' in event ? event.key : null;
    if (key !== null && key !== textKey && key !== excusesKey) return;
    snapshot = refreshed(read());
    for (const listener of listeners) listener();
  }

  return {
    read,
    subscribe(listener) {
      if (listeners.size === 0) for (const type of heard) events?.addEventListener(type, onStorage);
      listeners.add(listener);
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return;
        for (const type of heard) events?.removeEventListener(type, onStorage);
        // Nobody hears of other tabs now; whoever comes next reads anew, unless only memory has it.
        if (snapshot?.keeping === 'browser' && !snapshot.damaged) snapshot = undefined;
      };
    },
    setOriginal: (original) => commit((current) => ({ ...current, original })),
    removeOriginal: () => commit((current) => ({ ...current, original: null })),
    setExcuse(key, reason) {
      commit((current) => {
        const excuses = new Map(current.excuses);
        const words = reason?.trim().slice(0, longestReason);
        if (words) excuses.set(key, words);
        else excuses.delete(key);
        return { ...current, excuses };
      });
    },
  };
}
