import { describe, expect, it } from 'vitest';
import { merge, withChange } from '../../../../src/api/actions/checklist.ts';
import { emptyChecklist, entryOf, type Checklist } from '../../../../src/api/actions/snapshot.ts';
import { writeDocument } from '../../../../src/api/actions/document.ts';

const set = (
  checklist: Checklist,
  field: Parameters<typeof withChange>[1]['field'],
  value: string,
  now: number,
) => withChange(checklist, { item: 'p1', field, value, who: 'Li', tab: 'one' }, now);
const text = (checklist: Checklist) => writeDocument(checklist, 'city');

describe('a change', () => {
  it('is one line of the log: when, who, what, from and to', () => {
    const { log } = set(emptyChecklist, 'status', 'inProgress', 7);
    expect(log).toMatchObject([
      { at: 7, who: 'Li', item: 'p1', field: 'status', from: 'open', to: 'inProgress' },
    ]);
  });

  it('to what already stands there is none', () => {
    expect(set(emptyChecklist, 'status', 'open', 7)).toBe(emptyChecklist);
  });

  it('by typing on is one line, another one after a while', () => {
    const soon = set(set(emptyChecklist, 'note', 'a', 0), 'note', 'ab', 1000);
    expect(soon.log).toMatchObject([{ from: '', to: 'ab' }]);
    expect(set(soon, 'note', 'abc', 500_000).log).toMatchObject([{ to: 'ab' }, { from: 'ab', to: 'abc' }]);
  });

  it('of what another tab entered is a line of its own', () => {
    const theirs = set(emptyChecklist, 'note', 'theirs', 0);
    const both = withChange(theirs, { item: 'p1', field: 'note', value: 'mine', who: 'Li', tab: 'two' }, 1);
    expect(both.log).toMatchObject([{ to: 'theirs' }, { from: 'theirs', to: 'mine' }]);
  });

  it('stands against an entry from a clock that is ahead', () => {
    const ahead = set(emptyChecklist, 'note', 'from the future', 9_000_000);
    const corrected = set(ahead, 'note', 'corrected', 5);
    expect(entryOf(merge(ahead, corrected), 'p1').note).toBe('corrected');
  });

  it('must fit its field', () => {
    expect(() => set(emptyChecklist, 'deadline', '2026-13-01', 1)).toThrow(RangeError);
    expect(() => set(emptyChecklist, 'status', 'finished', 1)).toThrow(RangeError);
  });

  it('that reopens an item empties its closing, and the log keeps what it said', () => {
    const closed = set(set(emptyChecklist, 'status', 'done', 1), 'evidence', 'No. 12', 2);
    const reopened = set(closed, 'status', 'inProgress', 3);
    expect(entryOf(reopened, 'p1').evidence).toBe('');
    expect(reopened.log.map(({ to }) => to)).toContain('No. 12');
  });
});

describe('merging', () => {
  const a = set(set(emptyChecklist, 'note', 'older', 1), 'leadUnit', 'A', 9);
  const b = set(set(emptyChecklist, 'note', 'newer', 2), 'status', 'done', 3);

  it('takes of each field the later entry, whichever side it is on', () => {
    for (const both of [merge(a, b), merge(b, a)]) {
      expect(entryOf(both, 'p1')).toMatchObject({ note: 'newer', leadUnit: 'A', status: 'done' });
    }
  });

  it('does not depend on the order, and twice is once', () => {
    const same = set(emptyChecklist, 'note', 'at the same moment', 2);
    expect(text(merge(b, same))).toBe(text(merge(same, b)));
    expect(text(merge(merge(a, b), b))).toBe(text(merge(b, a)));
  });

  it('keeps both logs, each line once, in the order of time', () => {
    expect(merge(merge(a, b), a).log.map(({ at }) => at)).toEqual([1, 2, 3, 9]);
  });

  it('with one that took the place of all before leaves nothing of the other', () => {
    expect(merge(a, { ...b, since: 5 })).toEqual({ ...b, since: 5 });
  });
});
