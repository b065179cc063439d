import { expect, test } from 'vitest';
import { addressesOf, addressOf } from '../../../src/i18n/address.ts';
import { head } from '../charts/fixture.ts';

const place = { part: 1, area: 7, item: 1 };

test('an address names part, area and item as the report numbers them', () => {
  expect(addressOf(place, head, 'zh')).toBe('一、工作开展情况（七）第1项');
  expect(addressOf(place, head, 'en')).toBe('Part 1, area 7, item 1');
});

test('an address stops where the source stops', () => {
  expect(addressOf({ part: 2, item: 3 }, head, 'zh')).toBe('二、存在的问题第3项');
  expect(addressOf({ part: 2, item: 3 }, head, 'en')).toBe('Part 2, item 3');
  expect(addressOf({ part: 2 }, head, 'zh')).toBe('二、存在的问题');
});

test('what stands before the first part, or in one that is not named, still has an address', () => {
  expect(addressOf({ part: 0 }, head, 'zh')).toBe('开头部分');
  expect(addressOf({ part: 0 }, head, 'en')).toBe('Preamble');
  expect(addressOf({ part: 3 }, head, 'zh')).toBe('第三部分');
});

test('several addresses name a part and an area once, and each item once', () => {
  const places = [
    { part: 1, area: 3, item: 3 },
    { part: 1, area: 7, item: 1 },
    { part: 1, area: 7, item: 3 },
    { part: 1, area: 7, item: 1 },
    { part: 2, item: 4 },
  ];
  expect(addressesOf(places, head, 'zh')).toBe(
    '一、工作开展情况（三）第3项；（七）第1项、第3项；二、存在的问题第4项',
  );
  expect(addressesOf(places, head, 'en')).toBe(
    'Part 1, area 3, item 3; area 7, items 1 and 3; Part 2, item 4',
  );
  expect(
    addressesOf(
      [
        { part: 1, area: 3 },
        { part: 1, area: 7 },
      ],
      head,
      'zh',
    ),
  ).toBe('一、工作开展情况（三）；（七）');
  expect(
    addressesOf(
      [
        { part: 1, area: 3 },
        { part: 1, area: 7 },
      ],
      head,
      'en',
    ),
  ).toBe('Part 1, area 3; area 7');
});
