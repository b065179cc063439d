import type { Shelf } from '../../../../src/lib/shelf.ts';
import { entryOf, type Checklist } from '../../../../src/api/actions/snapshot.ts';
import { createActionStore, type ActionStore } from '../../../../src/api/actions/store.ts';

/** Where the browser keeps the checklist of the report that a tab opens if none is named. */
export const key = 'rol.actions.city';

/** The storage of one browser and its tabs: what one writes, the others are told of. */
export function createBrowser() {
  const kept = new Map<string, string>();
  const tabs = new Set<EventTarget>();
  const clock = { now: 1_000_000 };
  let hasRoom: (key: string, text: string) => boolean = () => true;

  function openTab(reportId = 'city', { deaf = false } = {}): ActionStore {
    const events = new EventTarget();
    const told = (key: string) => {
      for (const tab of tabs)
        if (tab !== events) tab.dispatchEvent(Object.assign(new Event('storage'), { key }));
    };
    const shelf: Shelf = {
      get: (key) => kept.get(key) ?? null,
      put(key, text) {
        if (!hasRoom(key, text)) throw new Error('QuotaExceededError');
        kept.set(key, text);
        told(key);
      },
      remove(key) {
        kept.delete(key);
        told(key);
      },
      keys: () => [...kept.keys()],
    };
    if (!deaf) tabs.add(events);
    const store = createActionStore(reportId, { shelf, events, now: () => clock.now });
    store.subscribe(() => undefined);
    return store;
  }

  return {
    kept,
    clock,
    openTab,
    /** From now on texts longer than this do not fit. */
    limit(length: number) {
      hasRoom = (_, text) => text.length <= length;
    },
    /** From now on what is to lie under such keys does not fit, but all else does. */
    refuse(refused: (key: string) => boolean) {
      hasRoom = (key) => !refused(key);
    },
    /** Overwrites what is kept without telling anyone, as a hand or a crash does. */
    spoil(text: string, under = key) {
      kept.set(under, text);
    },
    /** What every tab is asked when its page is about to be left. */
    leave() {
      return [...tabs].map((tab) => {
        const event = new Event('beforeunload', { cancelable: true });
        tab.dispatchEvent(event);
        return event;
      });
    },
    tell(key: string | null) {
      for (const tab of tabs) tab.dispatchEvent(Object.assign(new Event('storage'), { key }));
    },
  };
}

/** What a tab has recorded on an item. */
export const entry = (store: ActionStore, item = 'p1') => entryOf(store.read().checklist, item);

/** The checklist in the text of a file. */
export function imported(store: ActionStore, text: string): Checklist {
  const reading = store.inspect(text);
  if (!reading.ok) throw new Error(reading.refusal.kind);
  return reading.checklist;
}
