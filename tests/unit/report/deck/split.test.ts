import { describe, expect, it } from 'vitest';
import { lengthOf, linesOf, pieces, split } from '../../../../src/report/deck/split.ts';

const sizes = (count: number, capacity: number) =>
  split(
    Array.from({ length: count }, (_, index) => index),
    capacity,
  ).map((group) => group.length);

describe('splitting', () => {
  it.each([
    [0, 6, []],
    [6, 6, [6]],
    [7, 6, [4, 3]],
    [13, 6, [5, 5, 3]],
  ])('%i items of room for %i make groups of %j', (count, capacity, expected) => {
    expect(sizes(count, capacity)).toEqual(expected);
  });

  it('keeps the order and loses nothing', () => {
    const items = Array.from({ length: 40 }, (_, index) => index);
    expect(split(items, 6).flat()).toEqual(items);
  });

  it('goes by weight, and leaves what is too heavy alone', () => {
    const groups = split([1, 1, 9, 1, 1], 4, (weight) => weight);
    expect(groups).toEqual([[1, 1], [9], [1, 1]]);
  });

  it('numbers its groups', () => {
    expect(pieces(['a', 'b']).map(({ piece }) => piece)).toEqual([
      { number: 1, of: 2 },
      { number: 2, of: 2 },
    ]);
  });
});

describe('the room that a text takes', () => {
  it('is that of the language that takes more', () => {
    expect(lengthOf({ zh: '六个字的标题', en: 'short' })).toBe(12);
    expect(lengthOf({ zh: '短', en: 'a longer one' })).toBe(12);
    expect(linesOf({ zh: '短', en: 'a'.repeat(41) }, 20)).toBe(3);
  });
});
