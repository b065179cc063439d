import { describe, expect, it, vi } from 'vitest';
import type { Shelf } from '../../../src/lib/shelf.ts';
import { createOriginalStore } from '../../../src/original/store.ts';

const original = { name: 'report.txt', text: '共办理48件', hadMarkup: false };

function shelfOf(
  held = new Map<string, string>(),
  fits: (key: string, text: string) => boolean = () => true,
): Shelf {
  return {
    get: (key) => held.get(key) ?? null,
    put(key, text) {
      if (!fits(key, text)) throw new Error('full');
      held.set(key, text);
    },
    remove: (key) => void held.delete(key),
    keys: () => [...held.keys()],
  };
}

describe('a report’s text in the browser', () => {
  it('is there again after a reload, with the reasons given', () => {
    const held = new Map<string, string>();
    const first = createOriginalStore('a', { shelf: shelfOf(held) });
    first.setOriginal(original);
    first.setExcuse('[48]', ' 不是数据 ');
    const again = createOriginalStore('a', { shelf: shelfOf(held) }).read();
    expect(again).toMatchObject({ original, keeping: 'browser', asides: [] });
    expect([...again.excuses]).toEqual([['[48]', '不是数据']]);
  });

  it('belongs to its report', () => {
    const held = new Map<string, string>();
    createOriginalStore('a', { shelf: shelfOf(held) }).setOriginal(original);
    expect(createOriginalStore('b', { shelf: shelfOf(held) }).read().original).toBeNull();
  });

  it('can be removed wholly, while the reasons stay', () => {
    const held = new Map<string, string>();
    const store = createOriginalStore('a', { shelf: shelfOf(held) });
    store.setOriginal(original);
    store.setExcuse('[48]', '不是数据');
    store.removeOriginal();
    expect(store.read().original).toBeNull();
    expect([...held.values()].join('')).not.toContain(original.text);
    expect(store.read().excuses.size).toBe(1);
  });

  it('takes a reason back', () => {
    const store = createOriginalStore('a', { shelf: shelfOf() });
    store.setExcuse('[48]', '不是数据');
    store.setExcuse('[48]', null);
    expect(store.read().excuses.size).toBe(0);
  });

  it('is held in memory, and said to be, where there is no storage or no room', () => {
    for (const shelf of [null, shelfOf(new Map(), () => false)]) {
      const store = createOriginalStore('a', { shelf });
      store.setOriginal(original);
      store.setExcuse('[48]', '不是数据');
      expect(store.read()).toMatchObject({ original, keeping: 'memory' });
      expect(store.read().excuses.get('[48]')).toBe('不是数据');
    }
  });

  it.each(['{', '{"version":1}', '"text"'])('is put aside when what is stored is damaged: %s', (text) => {
    const held = new Map([['rol.original.a', text]]);
    const store = createOriginalStore('a', { shelf: shelfOf(held), now: () => 7 });
    const key = 'rol.original.a.aside.7';
    expect(store.read()).toMatchObject({
      original: null,
      asides: [{ key, text, of: 'original', kept: true, at: 7 }],
    });
    expect(Object.fromEntries(held)).toEqual({ [key]: text });
    expect(createOriginalStore('a', { shelf: shelfOf(held) }).read().asides).toHaveLength(1);
    store.discard(key);
    expect(store.read().asides).toEqual([]);
    expect(held.size).toBe(0);
  });

  it.each(['rol.original.a', 'rol.notFigures.a'])(
    'leaves under %s what another version has written, until it is given up',
    (key) => {
      const text = '{"version":2,"excuses":{},"text":"共办理48件"}';
      const held = new Map([[key, text]]);
      const shelf = shelfOf(held);
      const store = createOriginalStore('a', { shelf, now: () => 7 });
      store.setOriginal(original);
      store.setExcuse('[48]', '不是数据');
      store.removeOriginal();
      store.setOriginal(original);
      expect(held.get(key)).toBe(text);
      expect(store.read()).toMatchObject({
        original,
        keeping: 'memory',
        asides: [{ key, text, at: 7, kept: false }],
      });
      store.discard(key);
      expect(store.read()).toMatchObject({ keeping: 'browser', asides: [] });
      const again = createOriginalStore('a', { shelf }).read();
      expect(again.original).toEqual(original);
      expect(again.excuses.get('[48]')).toBe('不是数据');
    },
  );

  it.each(['rol.original.a', 'rol.notFigures.a'])(
    'writes nothing over what is damaged under %s and has no room to be put aside, until it is given up',
    (key) => {
      const held = new Map([[key, '{"damaged"']]);
      const shelf = shelfOf(held, (one) => !one.includes('.aside.'));
      const store = createOriginalStore('a', { shelf });
      store.setOriginal(original);
      store.setExcuse('[48]', '不是数据');
      expect(held.get(key)).toBe('{"damaged"');
      const [aside] = store.read().asides;
      expect(aside).toMatchObject({ text: '{"damaged"', kept: false });
      expect(store.read()).toMatchObject({ original, keeping: 'memory', asides: [aside] });
      expect(store.read().excuses.get('[48]')).toBe('不是数据');

      store.discard(aside?.key ?? '');
      expect(store.read()).toMatchObject({ keeping: 'browser', asides: [] });
      const again = createOriginalStore('a', { shelf }).read();
      expect(again.original).toEqual(original);
      expect(again.excuses.get('[48]')).toBe('不是数据');
    },
  );

  it('puts reasons aside as soon as there is room, and keeps the new ones then', () => {
    const held = new Map([['rol.notFigures.a', '{"damaged"']]);
    let hasRoom = false;
    const store = createOriginalStore('a', { shelf: shelfOf(held, () => hasRoom), now: () => 7 });
    store.setExcuse('[1]', '先填');
    hasRoom = true;
    store.setExcuse('[2]', '后填');
    expect(held.get('rol.notFigures.a.aside.7')).toBe('{"damaged"');
    expect([
      ...createOriginalStore('a', { shelf: shelfOf(held) })
        .read()
        .excuses.keys(),
    ]).toEqual(['[1]', '[2]']);
  });

  it('with no room for its own reasons takes in and does not overwrite those of another tab', () => {
    const held = new Map<string, string>();
    let hasRoom = false;
    const events = new EventTarget();
    const here = createOriginalStore('a', { shelf: shelfOf(held, () => hasRoom), events });
    here.subscribe(() => undefined);
    here.setExcuse('[1]', '这边');
    createOriginalStore('a', { shelf: shelfOf(held) }).setExcuse('[2]', '那边');
    events.dispatchEvent(Object.assign(new Event('storage'), { key: 'rol.notFigures.a' }));
    expect([...here.read().excuses.keys()].sort()).toEqual(['[1]', '[2]']);
    hasRoom = true;
    here.setExcuse('[3]', '这边');
    const again = createOriginalStore('a', { shelf: shelfOf(held) }).read();
    expect([...again.excuses.keys()].sort()).toEqual(['[1]', '[2]', '[3]']);
  });

  it('hears of another tab and overwrites nothing that it entered', () => {
    const held = new Map<string, string>();
    const events = new EventTarget();
    const here = createOriginalStore('a', { shelf: shelfOf(held), events });
    const heard = vi.fn();
    here.subscribe(heard);
    here.read();
    createOriginalStore('a', { shelf: shelfOf(held) }).setExcuse('[1]', '那边');
    here.setExcuse('[2]', '这边');
    expect([...here.read().excuses.keys()].sort()).toEqual(['[1]', '[2]']);
    createOriginalStore('a', { shelf: shelfOf(held) }).setOriginal(original);
    heard.mockClear();
    events.dispatchEvent(Object.assign(new Event('storage'), { key: 'rol.original.a' }));
    expect(heard).toHaveBeenCalledOnce();
    expect(here.read().original).toEqual(original);
  });

  it('is read anew by whoever comes after nobody has listened for a while', () => {
    const held = new Map<string, string>();
    const here = createOriginalStore('a', { shelf: shelfOf(held), events: new EventTarget() });
    here.setOriginal(original);
    here.subscribe(() => undefined)();
    createOriginalStore('a', { shelf: shelfOf(held) }).removeOriginal();
    expect(here.read().original).toBeNull();
  });

  it('is not lost with its listeners where only memory has it', () => {
    const here = createOriginalStore('a', { shelf: null });
    here.setOriginal(original);
    here.subscribe(() => undefined)();
    expect(here.read().original).toEqual(original);
  });
});
