import { describe, expect, it, vi } from 'vitest';
import { largest } from '../../../../src/api/actions/document.ts';
import { createActionStore } from '../../../../src/api/actions/store.ts';
import { createBrowser, entry, imported, key } from './browser.ts';

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
    expect(
      browser
        .openTab()
        .read()
        .checklist.log.map(({ item }) => item),
    ).toEqual(items);
    browser.tell(null);
    expect(store.read().checklist.log.map(({ item }) => item)).toEqual(items);
  });

  it('leaves out what a field does not take', () => {
    const store = createBrowser().openTab();
    store.set('p1', 'deadline', 'soon');
    expect(entry(store).deadline).toBe('');
  });

  it('finds nothing under words that every object knows', () => {
    expect(entry(createBrowser().openTab(), 'constructor').status).toBe('open');
  });

  it('goes on in memory where nothing can be kept, and says so', () => {
    const denied = createActionStore('city', { shelf: null });
    denied.set('p1', 'status', 'done');
    expect(denied.read()).toMatchObject({ keeping: 'denied' });
    expect(entry(denied).status).toBe('done');
  });

  it('says when the storage is full, and keeps everything once there is room', () => {
    const browser = createBrowser();
    const store = browser.openTab();
    browser.limit(10);
    store.set('p1', 'note', 'kept later');
    expect(store.read().keeping).toBe('full');
    expect(entry(store).note).toBe('kept later');
    browser.limit(Infinity);
    store.set('p1', 'status', 'done');
    expect(store.read().keeping).toBe('browser');
    expect(entry(browser.openTab()).note).toBe('kept later');
  });
});

it('keeps what there was no room for as soon as another tab has made some', () => {
  const browser = createBrowser();
  const store = browser.openTab();
  browser.limit(10);
  store.set('p1', 'note', 'kept later');
  browser.limit(Infinity);
  browser.tell('rol.original.city');
  expect(store.read().keeping).toBe('browser');
  expect(entry(browser.openTab()).note).toBe('kept later');
});

it('goes by the name that was given last, though the browser has no room for it', () => {
  const browser = createBrowser();
  const store = browser.openTab();
  store.setWho('王');
  browser.limit(1);
  store.setWho('李明');
  browser.tell(null);
  expect(store.read().who).toBe('李明');
  browser.limit(Infinity);
  store.setWho('张');
  expect(browser.openTab().read().who).toBe('张');
});

describe('what cannot be read', () => {
  const whole = () => {
    const browser = createBrowser();
    const store = browser.openTab();
    store.set('p1', 'note', 'whole');
    store.set('p2', 'note', 'also');
    return browser.kept.get(key) ?? '';
  };

  it.each([
    ['cut off', (text: string) => text.slice(0, -9), 'damaged'],
    ['of another version', (text: string) => text.replace('"version":1', '"version":2'), 'version'],
    ['of another kind', () => '[]', 'damaged'],
    ['of another report', (text: string) => text.replace('"city"', '"town"'), 'damaged'],
  ])('%s: is set aside unchanged and told', (_, spoil, reason) => {
    const browser = createBrowser();
    const text = spoil(whole());
    browser.spoil(text);
    const store = browser.openTab();
    expect(store.read().asides).toMatchObject([{ reason, text, kept: true }]);
    store.set('p1', 'status', 'done');
    expect(browser.kept.get(`${key}.aside.${browser.clock.now}`)).toBe(text);
    const next = browser.openTab();
    expect(entry(next).status).toBe('done');
    expect(next.read().asides).toHaveLength(1);
    next.discard(next.read().asides[0]?.key ?? '');
    expect(browser.openTab().read().asides).toEqual([]);
  });

  it('in one place: what is whole beside it is still shown', () => {
    const browser = createBrowser();
    browser.spoil(whole().replace('"whole"', '5'));
    const store = browser.openTab();
    expect([entry(store).note, entry(store, 'p2').note]).toEqual(['', 'also']);
    expect(store.read().asides).toHaveLength(1);
  });

  it('is not written over when there is no room to set it aside', () => {
    const browser = createBrowser();
    browser.spoil('{"much": "damaged text"}');
    browser.limit(5);
    const store = browser.openTab();
    store.set('p1', 'status', 'done');
    expect(browser.kept.get(key)).toBe('{"much": "damaged text"}');
    expect(store.read()).toMatchObject({ keeping: 'full', asides: [{ kept: false }] });
    browser.limit(Infinity);
    store.set('p1', 'status', 'inProgress');
    expect(store.read()).toMatchObject({ keeping: 'browser', asides: [{ kept: true }] });
  });

  it('that could not be set aside makes room once it is downloaded and given up', () => {
    const browser = createBrowser();
    browser.spoil('{"much": "damaged text"}');
    browser.limit(0);
    const store = browser.openTab();
    store.set('p1', 'status', 'done');
    browser.refuse((one) => one.includes('.aside.'));
    store.set('p1', 'note', 'kept later');
    expect(browser.kept.get(key)).toBe('{"much": "damaged text"}');
    store.discard(store.read().asides[0]?.key ?? '');
    expect(store.read()).toMatchObject({ keeping: 'browser', asides: [] });
    expect(entry(browser.openTab())).toMatchObject({ status: 'done', note: 'kept later' });
  });

  it('spoilt under an open tab, is made whole again from what that knows', () => {
    const browser = createBrowser();
    const store = browser.openTab();
    store.set('p1', 'note', 'known');
    browser.spoil('nonsense');
    browser.tell(key);
    expect(entry(browser.openTab()).note).toBe('known');
    expect(store.read().asides).toHaveLength(1);
  });
});

describe('what another version writes under an open tab', () => {
  const opened = () => {
    const browser = createBrowser();
    const store = browser.openTab();
    store.set('p1', 'note', 'mine');
    const mine = browser.kept.get(key) ?? '';
    const theirs = mine.replace('"version":1', '"version":2');
    const take = (text: string) => {
      browser.spoil(text);
      browser.tell(key);
    };
    return { browser, store, mine, theirs, take };
  };

  it('stays where it is, so that the two do not write in turns without end', () => {
    const { browser, store, theirs, take } = opened();
    for (const text of [theirs, theirs.replace('mine', 'theirs')]) {
      take(text);
      store.set('p1', 'status', text === theirs ? 'inProgress' : 'done');
      expect([...browser.kept]).toEqual([[key, text]]);
      expect(store.read().keeping).toBe('otherVersion');
    }
    expect(entry(store)).toMatchObject({ note: 'mine', status: 'done' });
  });

  it('is set aside once the page is opened anew', () => {
    const { browser, theirs, take } = opened();
    take(theirs);
    expect(browser.openTab().read()).toMatchObject({
      keeping: 'browser',
      asides: [{ reason: 'version', text: theirs, kept: true }],
    });
  });

  it('is forgotten when what lies there can be read again, or nothing does', () => {
    const { browser, store, mine, theirs, take } = opened();
    take(theirs);
    take(mine);
    expect(store.read()).toMatchObject({ keeping: 'browser', asides: [] });
    take(theirs);
    browser.kept.delete(key);
    browser.tell(key);
    expect(store.read().keeping).toBe('browser');
    expect(entry(browser.openTab()).note).toBe('mine');
  });
});

describe('leaving the page', () => {
  const isAsked = (browser: ReturnType<typeof createBrowser>) =>
    browser.leave().some((event) => event.defaultPrevented);

  it('is asked about while something is in memory only', () => {
    const browser = createBrowser();
    const store = browser.openTab();
    store.set('p1', 'note', 'kept');
    expect(isAsked(browser)).toBe(false);
    browser.limit(10);
    store.set('p1', 'note', 'not kept');
    expect(isAsked(browser)).toBe(true);
    store.exported();
    expect(isAsked(browser)).toBe(false);
    store.set('p1', 'note', 'not kept either');
    expect(isAsked(browser)).toBe(true);
    browser.limit(Infinity);
    store.set('p1', 'status', 'done');
    expect(isAsked(browser)).toBe(false);
  });
});

describe('a file', () => {
  const filled = () => {
    const store = createBrowser().openTab();
    store.setWho('王芳');
    store.set('p1', 'status', 'done');
    store.set('p1', 'evidence', '=HYPERLINK("x") <b>"</b>');
    store.set('p2', 'deadline', '2026-12-31');
    return store;
  };

  it('holds all, log included, and gives the same state elsewhere', () => {
    const from = filled();
    const to = createBrowser().openTab();
    to.set('p3', 'note', 'will be set aside');
    to.replaceBy(imported(to, from.exported()));
    expect({ ...to.read().checklist, since: 0 }).toEqual(from.read().checklist);
    expect(to.read().asides).toMatchObject([{ reason: 'replaced' }]);
    expect(imported(to, to.read().asides[0]?.text ?? '').items.has('p3')).toBe(true);
  });

  it('can be read again when the browser is nearly full of entries', () => {
    const whole: { log: unknown[] } = JSON.parse(filled().exported());
    const line = JSON.stringify(whole.log[0]);
    // Browsers keep 5.2 million characters for a site.
    const count = Math.floor(5_200_000 / (line.length + 1));
    whole.log = Array.from({ length: count }, (_, index): unknown =>
      JSON.parse(line.replace(/"id":"[^"]*"/, `"id":"x-${index}"`)),
    );
    const browser = createBrowser();
    browser.spoil(JSON.stringify(whole));
    const store = browser.openTab();
    expect(imported(store, store.exported()).log).toHaveLength(count);
  });

  it('merged in, the later entry of each field stands', () => {
    const browser = createBrowser();
    browser.clock.now += 5000;
    const to = browser.openTab();
    to.set('p2', 'deadline', '2027-01-01');
    to.mergeIn(imported(to, filled().exported()));
    expect(entry(to, 'p2').deadline).toBe('2027-01-01');
    expect(entry(to).status).toBe('done');
    expect(to.read().checklist.log).toHaveLength(4);
  });

  it.each([
    ['not JSON', () => '<html>', { kind: 'notJson' }],
    ['something else', () => '{"a": 1}', { kind: 'notChecklist' }],
    [
      'of another report',
      () => createBrowser().openTab('town').exported(),
      { kind: 'otherReport', reportId: 'town' },
    ],
    [
      'newer',
      () => filled().exported().replace('"version": 1', '"version": 9'),
      { kind: 'version', version: '9' },
    ],
    [
      'of a version that is none',
      () => filled().exported().replace('"version": 1', '"version": {}'),
      { kind: 'notChecklist', place: 'version' },
    ],
    ['too large', () => 'x'.repeat(largest + 1), { kind: 'tooLarge' }],
    [
      'with a status that there is not',
      () => filled().exported().replace('"done"', '"finished"'),
      { kind: 'notChecklist', place: 'items.p1' },
    ],
    [
      'with a change of a day that is none',
      () => filled().exported().replace('"field": "status"', '"field": "deadline"'),
      { kind: 'notChecklist', place: 'log.0' },
    ],
    [
      'with an item that no report can have',
      () => filled().exported().replace('"items": {', '"items": {"<b>": {},'),
      { kind: 'notChecklist' },
    ],
  ])('%s is refused with the reason', (_, text, refusal) => {
    const reading = createBrowser().openTab().inspect(text());
    expect(reading).toMatchObject({ ok: false, refusal });
  });

  it('from the end of time leaves room for what is entered later', () => {
    const ahead = createBrowser();
    ahead.clock.now = 253_402_300_799_999;
    ahead.openTab().set('p1', 'note', 'ahead');
    const browser = createBrowser();
    const store = browser.openTab();
    store.mergeIn(imported(store, ahead.kept.get(key) ?? ''));
    store.set('p1', 'note', 'later');
    expect(entry(browser.openTab()).note).toBe('later');
    const { log } = browser.openTab().read().checklist;
    expect(log.map(({ to }) => to)).toEqual(['ahead', 'later']);
    expect(store.read().asides).toEqual([]);
  });
});
