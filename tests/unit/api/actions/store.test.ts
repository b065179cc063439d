import { describe, expect, it, vi } from 'vitest';
import { largest } from '../../../../src/api/actions/document.ts';
import { entryOf } from '../../../../src/api/actions/snapshot.ts';
import { createActionStore, type ActionStore } from '../../../../src/api/actions/store.ts';
import { createBrowser } from './browser.ts';

const key = 'rol.actions.city';
const entry = (store: ActionStore, item = 'p1') => entryOf(store.read().checklist, item);

function imported(store: ActionStore, text: string) {
  const reading = store.inspect(text);
  if (!reading.ok) throw new Error(reading.refusal.kind);
  return reading.checklist;
}

describe('keeping', () => {
  it('writes each change at once, for the report that it belongs to', () => {
    const browser = createBrowser();
    browser.openTab().set('p1', 'leadUnit', '司法局');
    expect(entry(browser.openTab()).leadUnit).toBe('司法局');
    expect(entry(browser.openTab('other')).leadUnit).toBe('');
  });

  it('gives the same snapshot until something changes, and tells of changes only', () => {
    const store = createBrowser().openTab();
    const heard = vi.fn<() => void>();
    store.subscribe(heard);
    const before = store.read();
    expect(store.read()).toBe(before);
    store.set('p1', 'note', 'x');
    expect(heard).toHaveBeenCalled();
    expect(store.read()).not.toBe(before);
  });

  it('logs changes of one millisecond in the order in which they were made', () => {
    const browser = createBrowser();
    const store = browser.openTab();
    const items = Array.from({ length: 100 }, (_, index) => `p${index}`);
    for (const item of items) store.set(item, 'status', 'done');
    const { log } = browser.openTab().read().checklist;
    expect(log.map(({ to }) => to)).toEqual(['ahead', 'later']);
    expect(store.read().asides).toEqual([]);
  });
});
