/** What stores of this browser keep things on: the part of its storage that they use, its refusals thrown. */
export interface Shelf {
  /** `null`: nothing there. @throws where the browser refuses */
  get: (key: string) => string | null;
  /** @throws where the browser refuses or is full */
  put: (key: string, text: string) => void;
  remove: (key: string) => void;
  keys: () => string[];
}

/** This browser's storage; `null` where it keeps nothing for this site, which it may say by throwing. */
export function browserShelf(): Shelf | null {
  try {
    const storage = window.localStorage;
    storage.getItem('rol.theme');
    return {
      get: (key) => storage.getItem(key),
      put: (key, text) => storage.setItem(key, text),
      remove: (key) => storage.removeItem(key),
      keys: () => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''),
    };
  } catch {
    return null;
  }
}

/** What an action on a shelf answers; `otherwise` where there is no shelf or it refuses. */
export function attempt<T>(shelf: Shelf | null, action: (shelf: Shelf) => T, otherwise: T): T {
  try {
    return shelf ? action(shelf) : otherwise;
  } catch {
    return otherwise;
  }
}

/** Puts a text under a key; whether the shelf has taken it. */
export function tryPut(shelf: Shelf | null, key: string, text: string): boolean {
  return attempt(
    shelf,
    (storage) => {
      storage.put(key, text);
      return true;
    },
    false,
  );
}
