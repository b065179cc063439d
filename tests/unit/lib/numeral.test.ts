import { describe, expect, it } from 'vitest';
import { chineseNumeral } from '../../../src/lib/numeral.ts';

describe('chineseNumeral', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [31, '三十一'],
    [99, '九十九'],
    [100, '100'],
  ])('writes %i as %s', (value, numeral) => {
    expect(chineseNumeral(value)).toBe(numeral);
  });

  it.each([0, 1.5, -1, Number.NaN])('refuses %d, which no heading has', (value) => {
    expect(() => chineseNumeral(value)).toThrow(RangeError);
  });
});
