import { attempt, tryPut, type Shelf } from './shelf.ts';

/** A text that was set aside because it could not be used as it stood, or because another took its place. */
export interface Aside {
  key: string;
  /** When it was set aside, in milliseconds since 1970. */
  at: number;
  text: string;
  /** False: the browser had no room for it, and only this page has it. */
  kept: boolean;
}

export interface Asides {
  /** Oldest first. */
  list: () => Aside[];
  /** Whether the text now lies under a key of its own; otherwise it is held in memory. A text is set aside once. */
  add: (text: string) => boolean;
  discard: (key: string) => void;
}

/** What was taken from under `key` of a browser's storage, each under a key of its own beside it. */
export function createAsides(shelf: Shelf | null, key: string, now: () => number): Asides {
  const prefix = `${key}.aside.`;
  /** What the browser would not take. */
  let own: Aside[] = [];

  const stored = (): Aside[] =>
    attempt(shelf, (storage) => storage.keys(), [])
      .filter((one) => one.startsWith(prefix))
      .map((one) => ({
        key: one,
        at: Number(one.slice(prefix.length)) || 0,
        text: attempt(shelf, (storage) => storage.get(one), null) ?? '',
        kept: true,
      }));
  const list = () => [...stored(), ...own].sort((a, b) => a.at - b.at);

  return {
    list,
    add(text) {
      const before = list().find((aside) => aside.text === text);
      if (before?.kept) return true;
      let at = before?.at ?? now();
      while (attempt(shelf, (storage) => storage.get(prefix + at), null) !== null) at += 1;
      const kept = tryPut(shelf, prefix + at, text);
      if (kept) own = own.filter((aside) => aside !== before);
      else if (!before) own = [...own, { key: prefix + at, at, text, kept }];
      return kept;
    },
    discard(asideKey) {
      attempt(shelf, (storage) => storage.remove(asideKey), undefined);
      own = own.filter((aside) => aside.key !== asideKey);
    },
  };
}
