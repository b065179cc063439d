import * as v from 'valibot';
import { createAsides, type Aside } from '../lib/asides.ts';
import { attempt, tryPut, type Shelf } from '../lib/shelf.ts';

const version = 1;

/** A report's text as its reader brought it. */
const Original = v.pipe(
  v.object({ version: v.literal(version), name: v.string(), text: v.string(), hadMarkup: v.boolean() }),
  v.transform(({ name, text, hadMarkup }) => ({ name, text, hadMarkup })),
);
export type Original = v.InferOutput<typeof Original>;

/** Reasons why numbers are no figures, by the key of the number. */
const Excuses = v.object({ version: v.literal(version), excuses: v.record(v.string(), v.string()) });

export interface OriginalSnapshot {
  original: Original | null;
  excuses: ReadonlyMap<string, string>;
  /** `memory`: this browser keeps nothing for this site, or has no room: all is gone when the page is closed. */
  keeping: 'browser' | 'memory';
  /** What was stored and could not be read. */
  asides: readonly OriginalAside[];
}

/** A stored text that could not be read: damaged, or of a later version of this programme. */
export interface OriginalAside extends Aside {
  of: 'original' | 'excuses';
}

export const nothingStored: OriginalSnapshot = {
  original: null,
  excuses: new Map(),
  keeping: 'browser',
  asides: [],
};

export interface OriginalStore {
  read: () => OriginalSnapshot;
  subscribe: (listener: () => void) => () => void;
  setOriginal: (original: Original) => void;
  /** Takes the text out of the browser; the reasons given stay. */
  removeOriginal: () => void;
  /** Sets a number "not a figure" for a reason, or takes that back (`null`). */
  setExcuse: (key: string, reason: string | null) => void;
  /** Forgets something set aside. */
  discard: (key: string) => void;
}

interface Surroundings {
  shelf: Shelf | null;
  now?: () => number;
  events?: Pick<Window, 'addEventListener' | 'removeEventListener'>;
}

export const longestReason = 300;

/** `storage`: another tab wrote. `pageshow`: this page was brought back from the browser's memory. */
const heard = ['storage', 'pageshow'] as const;

/**
 * Keeps one report's text and the reviewer's reasons in this browser; they are sent nowhere. What the browser does not
 * take is held in memory and goes before what it has; what cannot be read there is never written over, and what another
 * version of this programme has written stays where it is.
 */
export function createOriginalStore(
  reportId: string,
  { shelf, now = Date.now, events }: Surroundings,
): OriginalStore {
  const texts = placeOf(shelf, `rol.original.${reportId}`, Original, now);
  const reasons = placeOf(shelf, `rol.notFigures.${reportId}`, Excuses, now);
  const listeners = new Set<() => void>();
  let snapshot: OriginalSnapshot | undefined;
  let ownOriginal: Original | null = null;
  /** Changes only; `null` for a reason taken back. */
  const ownExcuses = new Map<string, string | null>();

  const read = () => snapshot ?? refreshed();

  function refreshed(): OriginalSnapshot {
    const original = ownOriginal ?? texts.read();
    const excuses = new Map(Object.entries(reasons.read()?.excuses ?? {}));
    for (const [key, reason] of ownExcuses) {
      if (reason === null) excuses.delete(key);
      else excuses.set(key, reason);
    }
    snapshot = {
      original,
      excuses,
      keeping: shelf && ownOriginal === null && ownExcuses.size === 0 ? 'browser' : 'memory',
      asides: [
        ...texts.asides().map((aside) => ({ ...aside, of: 'original' as const })),
        ...reasons.asides().map((aside) => ({ ...aside, of: 'excuses' as const })),
      ],
    };
    return snapshot;
  }

  function putExcuses(): void {
    const { excuses } = refreshed();
    if (reasons.write({ version, excuses: Object.fromEntries(excuses) })) ownExcuses.clear();
  }

  function tell() {
    refreshed();
    for (const listener of listeners) listener();
  }

  function onStorage(event: Event) {
    const key = 'key' in event && typeof event.key === 'string' ? event.key : null;
    if (key === null || [texts, reasons].some((place) => key.startsWith(place.key))) tell();
  }

  return {
    read,
    subscribe(listener) {
      if (listeners.size === 0) for (const type of heard) events?.addEventListener(type, onStorage);
      listeners.add(listener);
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return;
        for (const type of heard) events?.removeEventListener(type, onStorage);
        // Nobody hears of other tabs now; whoever comes next reads anew.
        snapshot = undefined;
      };
    },
    setOriginal(original) {
      ownOriginal = texts.write({ version, ...original }) ? null : original;
      tell();
    },
    removeOriginal() {
      ownOriginal = null;
      if (texts.read() !== null) texts.remove();
      tell();
    },
    setExcuse(key, reason) {
      ownExcuses.set(key, reason?.trim().slice(0, longestReason) || null);
      putExcuses();
      tell();
    },
    discard(asideKey) {
      for (const place of [texts, reasons]) place.discard(asideKey);
      if (ownOriginal && texts.write({ version, ...ownOriginal })) ownOriginal = null;
      if (ownExcuses.size > 0) putExcuses();
      tell();
    },
  };
}

/** What lies under one key of the browser's storage, if it has the form that `schema` wants. */
function placeOf<T>(
  shelf: Shelf | null,
  key: string,
  schema: v.GenericSchema<unknown, T>,
  now: () => number,
) {
  const asides = createAsides(shelf, key, now);
  const stored = () => attempt(shelf, (storage) => storage.get(key), null);
  const remove = () => attempt(shelf, (storage) => storage.remove(key), undefined);

  /** When what another version has written was found here. */
  let since: number | null = null;

  /** Sets aside what cannot be read, unless a tab of another version may be at work on it. */
  function read(): T | null {
    const text = stored();
    if (text === null) return null;
    const value = parsed(text, schema);
    if (value === null && !isOfOtherVersion(text) && asides.add(text)) remove();
    return value;
  }
  function list(): Aside[] {
    const text = stored();
    if (text === null || !isOfOtherVersion(text)) {
      since = null;
      return asides.list();
    }
    since ??= now();
    return [...asides.list(), { key, at: since, text, kept: false }];
  }
  return {
    key,
    /** What could not be read, wherever it lies. */
    asides: list,
    read,
    remove,
    /** Whether the browser has taken it; not while something lies there that can neither be read nor set aside. */
    write(value: object): boolean {
      if (read() === null && stored() !== null) return false;
      return tryPut(shelf, key, JSON.stringify(value));
    },
    /** Forgets something set aside, also where it has never left its place. */
    discard(asideKey: string): void {
      const discarded = list().find((aside) => aside.key === asideKey);
      if (!discarded) return;
      asides.discard(asideKey);
      if (stored() === discarded.text) remove();
    },
  };
}

function isOfOtherVersion(text: string): boolean {
  const head = parsed(text, v.object({ version: v.number() }));
  return head !== null && head.version !== version;
}

function parsed<T>(text: string, schema: v.GenericSchema<unknown, T>): T | null {
  try {
    const value: unknown = JSON.parse(text);
    return v.parse(schema, value);
  } catch {
    return null;
  }
}
