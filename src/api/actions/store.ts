import { createAsides } from '../../lib/asides.ts';
import { attempt, tryPut, type Shelf } from '../../lib/shelf.ts';
import { fits } from '../../report/model/action.ts';
import type { ActionField } from '../../report/model/actionEntry.ts';
import { merge, newTab, withChange } from './checklist.ts';
import { readDocument, writeDocument, type Reading } from './document.ts';
import { nothingRead, type ActionsAside, type ActionsSnapshot, type Checklist } from './snapshot.ts';

export interface ActionStore {
  /** What is recorded, as far as a subscriber has been told of; without one, as it was when last read. */
  read: () => ActionsSnapshot;
  /** What is recorded by now, in whichever tab. */
  readAnew: () => ActionsSnapshot;
  /** Calls `listener` after every change, of this tab or another; returns how to stop. */
  subscribe: (listener: () => void) => () => void;
  /** Records a value at once. A value that the field does not take is left out. */
  set: (item: string, field: ActionField, value: string) => void;
  setWho: (name: string) => void;
  /** All that is recorded, as the text of a file. */
  exported: () => string;
  /** What a file's text holds; changes nothing. */
  inspect: (text: string) => Reading;
  /** Adds a checklist: of each field the later entry stands. */
  mergeIn: (checklist: Checklist) => void;
  /** Puts a checklist in the place of what is there, which is set aside. */
  replaceBy: (checklist: Checklist) => void;
  /** Forgets something set aside. */
  discard: (key: string) => void;
}

interface Surroundings {
  shelf: Shelf | null;
  now?: () => number;
  /** Where other tabs make themselves heard. */
  events?: Pick<Window, 'addEventListener' | 'removeEventListener'>;
}

const whoKey = 'rol.who';

/**
 * The store of one report's checklist in a browser's storage. It re-reads before each write and merges field by field
 * by time, so that no tab overwrites what another entered later; if two write in one instant, the first that hears of
 * it writes both. What it cannot read it sets aside under another key, never over it; but what another version of this
 * programme writes while a tab is open, that tab leaves where it is: the two would write in turns without end.
 */
export function createActionStore(
  reportId: string,
  { shelf, now = Date.now, events }: Surroundings,
): ActionStore {
  const key = `rol.actions.${reportId}`;
  const asides = createAsides(shelf, key, now);
  const tab = newTab();
  const listeners = new Set<() => void>();
  let snapshot: ActionsSnapshot | undefined;
  let lastText: string | null | undefined;
  /** The name that the browser had no room for; it goes before an older one that is stored. */
  let ownWho: string | null = null;
  /** What lies under the key, cannot be used and has found no other place yet: nothing is written over it. */
  let inTheWay: string | null = null;
  /** It is of another version, which wrote it under this open tab. */
  let isOtherVersion = false;
  /** Something was entered that neither the browser nor an exported file has. */
  let isOnlyHere = false;

  const read = () => snapshot ?? refreshed();

  /** Takes in what lies in the storage now, and puts right there what another tab has left out. */
  function refreshed(): ActionsSnapshot {
    const before = snapshot ?? { ...nothingRead, keeping: shelf ? 'browser' : 'denied' };
    const text = attempt(shelf, (storage) => storage.get(key), null);
    let { checklist } = before;
    let keeping = before.keeping;
    // Also where there was no room: by now there may be.
    if (text !== lastText || keeping === 'full') {
      lastText = text;
      const stored = text === null ? null : readDocument(text, reportId);
      if (stored?.ok) checklist = merge(checklist, stored.checklist);
      else if (stored?.rest) checklist = merge(checklist, { ...stored.rest, since: checklist.since });
      inTheWay = stored?.ok ? null : text;
      isOtherVersion = snapshot !== undefined && stored?.ok === false && stored.refusal.kind === 'version';
      const whole = writeDocument(checklist, reportId);
      if (stored?.ok && whole === writeDocument(stored.checklist, reportId)) keeping = 'browser';
      else if (stored || keeping === 'full' || keeping === 'otherVersion') keeping = put(whole);
    }
    const who = ownWho ?? attempt(shelf, (storage) => storage.get(whoKey), null) ?? before.who;
    if (keeping === 'browser') isOnlyHere = false;
    snapshot = { checklist, who: who.slice(0, 200), keeping, asides: listAsides() };
    return snapshot;
  }

  function put(text: string): ActionsSnapshot['keeping'] {
    if (!shelf) return 'denied';
    if (isOtherVersion) return 'otherVersion';
    if (inTheWay !== null && !asides.add(inTheWay)) return 'full';
    inTheWay = null;
    if (!tryPut(shelf, key, text)) return 'full';
    lastText = text;
    return 'browser';
  }

  function listAsides(): ActionsAside[] {
    const known = new Map(snapshot?.asides.map((aside) => [aside.key, aside]));
    return asides.list().map((aside) => {
      const before = known.get(aside.key);
      if (before && before.kept === aside.kept && before.text === aside.text) return before;
      const reading = readDocument(aside.text, reportId);
      const reason = reading.ok ? 'replaced' : reading.refusal.kind === 'version' ? 'version' : 'damaged';
      return { ...aside, reason };
    });
  }

  /** Re-reads, changes, writes, tells. */
  function commit(change: (checklist: Checklist) => Checklist) {
    const before = refreshed();
    const checklist = change(before.checklist);
    if (checklist !== before.checklist) {
      const keeping = put(writeDocument(checklist, reportId));
      isOnlyHere = keeping !== 'browser';
      snapshot = { ...before, checklist, keeping, asides: listAsides() };
    }
    tell();
  }

  function tell() {
    guard();
    for (const listener of listeners) listener();
  }

  /** Only while there is something to lose: a browser may not keep a page in memory that listens for this. */
  function guard() {
    if (isOnlyHere) events?.addEventListener('beforeunload', askBeforeLeaving);
    else events?.removeEventListener('beforeunload', askBeforeLeaving);
  }

  function onStorage(event: Event) {
    const changed = 'key' in event && typeof event.key === 'string' ? event.key : null;
    const concerns = changed === null || changed === whoKey || changed.startsWith(key);
    if (!concerns && snapshot?.keeping !== 'full') return;
    readAnew();
  }

  function readAnew(): ActionsSnapshot {
    const now = refreshed();
    tell();
    return now;
  }

  return {
    read,
    readAnew,
    subscribe(listener) {
      if (listeners.size === 0) for (const type of heard) events?.addEventListener(type, onStorage);
      listeners.add(listener);
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return;
        for (const type of heard) events?.removeEventListener(type, onStorage);
        // Nobody hears of other tabs now; whoever comes next reads anew, unless only memory has it.
        if (snapshot?.keeping === 'browser' && snapshot.asides.every(({ kept }) => kept)) {
          snapshot = undefined;
          lastText = undefined;
        }
      };
    },
    set(item, field, value) {
      if (!fits(field, value)) return;
      commit((checklist) => withChange(checklist, { item, field, value, who: read().who, tab }, now()));
    },
    setWho(name) {
      const who = name.slice(0, 200);
      ownWho = tryPut(shelf, whoKey, who) ? null : who;
      snapshot = { ...read(), who };
      tell();
    },
    exported() {
      const text = writeDocument(refreshed().checklist, reportId, new Date(now()).toISOString());
      isOnlyHere = false;
      guard();
      return text;
    },
    inspect: (text) => readDocument(text, reportId),
    mergeIn: (incoming) =>
      commit((checklist) =>
        merge(checklist, { ...notFromTheFuture(incoming, now()), since: checklist.since }),
      ),
    replaceBy: (incoming) =>
      commit((checklist) => {
        if (checklist.items.size > 0) asides.add(writeDocument(checklist, reportId));
        return { ...notFromTheFuture(incoming, now()), since: Math.max(now(), checklist.since + 1) };
      }),
    discard(asideKey) {
      const discarded = read().asides.find((aside) => aside.key === asideKey);
      asides.discard(asideKey);
      // It has never left the place of the checklist, which is free for it now.
      if (discarded && discarded.text === inTheWay)
        attempt(shelf, (storage) => storage.remove(key), undefined);
      readAnew();
    },
  };
}

/** `storage`: another tab wrote. `pageshow`: this page was brought back from the browser's memory. */
const heard = ['storage', 'pageshow'] as const;

/** Has the browser ask whether the page is to be left. */
function askBeforeLeaving(event: Event) {
  event.preventDefault();
  // What Chromium goes by before 119.
  Object.assign(event, { returnValue: true });
}

/**
 * A file's stamps and log, none later than now: after the last moment that can be written nothing could be entered, and
 * what is entered from now on is the latest.
 */
function notFromTheFuture(checklist: Checklist, now: number): Checklist {
  const items = [...checklist.items].map(([id, record]) => {
    const stamps = Object.entries(record).map(([field, stamped]) => [
      field,
      { ...stamped, at: Math.min(stamped.at, now) },
    ]);
    return [id, Object.fromEntries(stamps)] as const;
  });
  const log = checklist.log.map((line) => ({ ...line, at: Math.min(line.at, now) }));
  return { ...checklist, items: new Map(items), log };
}
