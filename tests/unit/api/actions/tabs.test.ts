import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../../src/api/actions/snapshot.ts';
import { createBrowser, entry, imported, key } from './browser.ts';

describe('two tabs', () => {
  it('see each other’s changes', () => {
    const browser = createBrowser();
    const [one, two] = [browser.openTab(), browser.openTab()];
    one.set('p1', 'status', 'done');
    expect(entry(two).status).toBe('done');
  });

  it('lose nothing, even if one has heard of nothing for long', () => {
    const browser = createBrowser();
    const old = browser.openTab('city', { deaf: true });
    old.set('p1', 'note', 'first');
    browser.clock.now += 1000;
    const other = browser.openTab('city', { deaf: true });
    other.set('p1', 'note', 'second');
    other.set('p2', 'leadUnit', 'B');
    browser.clock.now += 1000;
    old.set('p1', 'status', 'inProgress');
    const fresh = browser.openTab();
    expect(entry(fresh)).toMatchObject({ note: 'second', status: 'inProgress' });
    expect(entry(fresh, 'p2').leadUnit).toBe('B');
  });

  it('are read anew where nobody listens, as for a file that is taken away', () => {
    const browser = createBrowser();
    const deaf = browser.openTab('city', { deaf: true });
    browser.openTab().set('p1', 'status', 'done');
    expect(entryOf(deaf.readAnew().checklist, 'p1').status).toBe('done');
  });

  it('writing in one instant both get through', () => {
    const browser = createBrowser();
    const one = browser.openTab();
    one.set('p1', 'note', 'mine');
    const mine = browser.kept.get(key) ?? '';
    const two = createBrowser();
    two.openTab().set('p2', 'note', 'theirs');
    browser.spoil(two.kept.get(key) ?? ''); // written over by a tab that had not seen ours yet
    expect(mine).not.toContain('theirs');
    browser.tell(key);
    const fresh = browser.openTab();
    expect([entry(fresh).note, entry(fresh, 'p2').note]).toEqual(['mine', 'theirs']);
  });

  it('do not bring back what was replaced', () => {
    const browser = createBrowser();
    const [one, two] = [browser.openTab(), browser.openTab()];
    one.set('p1', 'note', 'gone');
    const empty = imported(one, createBrowser().openTab().exported());
    one.replaceBy(empty);
    expect(entry(two).note).toBe('');
    two.set('p2', 'status', 'done');
    expect(entry(browser.openTab()).note).toBe('');
  });
});
