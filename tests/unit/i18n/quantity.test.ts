import { describe, expect, it } from 'vitest';
import { formatNumber, readQuantity } from '../../../src/i18n/quantity.ts';
import type { Derived, Figure } from '../../../src/report/model/figure.ts';
import type { ReportHead } from '../../../src/report/model/report.ts';

const units: ReportHead['units'] = {
  case: { kind: 'count', zh: '件', en: { one: 'case', other: 'cases' } },
  copy: { kind: 'count', zh: '册', en: { one: 'copy', other: 'copies' } },
  percent: { kind: 'percent', zh: '%', en: { one: '%', other: '%' } },
  yuan: { kind: 'money', zh: '元', en: { one: 'yuan', other: 'yuan' } },
};

function figure(given: Partial<Figure>): Figure {
  return {
    basis: 'reported',
    id: 'a.b',
    area: 1,
    measure: 1,
    name: { zh: '某数', en: 'A number' },
    value: 13,
    unit: 'case',
    scale: 1,
    decimals: 0,
    bound: 'exact',
    scope: 'city',
    written: '13件',
    source: { part: 1, phrase: '13件' },
    ...given,
  };
}

const share: Derived = {
  basis: 'derived',
  id: 'a.share',
  area: 1,
  measure: 1,
  name: { zh: '比例', en: 'Share' },
  value: 7300 / 99,
  unit: 'percent',
  decimals: 1,
  scope: 'city',
  formula: { percent: ['a', 'b'] },
};

describe('a reported figure', () => {
  it.each([
    [figure({}), '', '13', '件'],
    [figure({ written: '67%以上', value: 67, unit: 'percent', bound: 'atLeast' }), '', '67', '%以上'],
    [figure({ written: '年底可达95%', value: 95, unit: 'percent', bound: 'target' }), '年底可达', '95', '%'],
    [
      figure({ written: '5600余万元', value: 56e6, scale: 1e4, unit: 'yuan', bound: 'moreThan' }),
      '',
      '5600',
      '余万元',
    ],
    [
      figure({ written: '三万余册', value: 3e4, scale: 1e4, unit: 'copy', bound: 'moreThan' }),
      '',
      '三万',
      '余册',
    ],
    [figure({ written: '1,135件' }), '', '1,135', '件'],
    [figure({ written: '超１０万件', value: 1e5, scale: 1e4 }), '超', '１０', '万件'],
    [figure({ written: '２．０９亿元', value: 209e6, scale: 1e8, decimals: 2 }), '', '２．０９', '亿元'],
    [figure({ written: '１，１３５件' }), '', '１，１３５', '件'],
    [figure({ written: '六点九万件', value: 69e3, scale: 1e4, decimals: 1 }), '', '六点九万', '件'],
    [figure({ written: '一半以上', value: 50, unit: 'percent', bound: 'atLeast' }), '', '一半', '以上'],
    [figure({ written: '近三分之二的镇' }), '近', '三分之二', '的镇'],
    [figure({ written: '1/3的镇' }), '', '1/3', '的镇'],
    [figure({ written: '千分之三' }), '千分之', '三', ''],
    [
      figure({ written: '百分之九十五以上', value: 95, unit: 'percent', bound: 'atLeast' }),
      '百分之',
      '九十五',
      '以上',
    ],
  ])('is read in Chinese as it is written: %#', (given, before, number, after) => {
    const reading = readQuantity(given, units, 'zh');
    expect(reading).toMatchObject({ before, number, after, text: given.written });
    expect(before + number + after).toBe(given.written);
  });

  it.each([
    [figure({}), '13 cases'],
    [figure({ value: 1, written: '1件' }), '1 case'],
    [figure({ value: 15630 }), '15,630 cases'],
    [figure({ value: 67, unit: 'percent', bound: 'atLeast' }), 'at least 67%'],
    [figure({ value: 95, unit: 'percent', bound: 'target' }), '95% (target)'],
    [figure({ value: 99.5, unit: 'percent', decimals: 1 }), '99.5%'],
    [figure({ value: 56e6, scale: 1e4, unit: 'yuan', bound: 'moreThan' }), 'more than 56 million yuan'],
    [figure({ value: 209e6, scale: 1e8, decimals: 2, unit: 'yuan' }), '209 million yuan'],
    [figure({ value: 1.2e6, scale: 1e4, bound: 'moreThan' }), 'more than 1.2 million cases'],
    [figure({ value: 69000, scale: 1e4, decimals: 1, bound: 'moreThan' }), 'more than 69,000 cases'],
    [figure({ value: 40, bound: 'about' }), 'about 40 cases'],
    [figure({ value: 9_999_999 }), '9,999,999 cases'],
    [figure({ value: 1_234_567_890 }), '1,234,567,890 cases'],
    [figure({ value: 1_234_567_000 }), '1,234.567 million cases'],
    [figure({ value: 3e9, scale: 1e8, unit: 'yuan', bound: 'moreThan' }), 'more than 3 billion yuan'],
    [figure({ value: 12345e8, scale: 1e12, decimals: 4, unit: 'yuan' }), '1,234.5 billion yuan'],
    [figure({ value: 5.678e12, scale: 1e12, decimals: 3, unit: 'yuan' }), '5.678 trillion yuan'],
  ])('is read in English with its bound and scale: %#', (given, text) => {
    const reading = readQuantity(given, units, 'en');
    expect(reading.text).toBe(text);
    expect(reading.before + reading.number + reading.after).toBe(text);
  });

  it('has its exact value at hand in both languages', () => {
    const given = figure({ written: '2.09亿元', value: 209e6, scale: 1e8, decimals: 2, unit: 'yuan' });
    expect(readQuantity(given, units, 'zh').full).toBe('209,000,000元');
    expect(readQuantity(given, units, 'en').full).toBe('209,000,000 yuan');
    expect(readQuantity(figure({ value: 99.51, unit: 'percent', decimals: 2 }), units, 'en').full).toBe(
      '99.51%',
    );
    const precise = figure({
      written: '1.23456万元',
      value: 12_345.6,
      scale: 1e4,
      decimals: 5,
      unit: 'yuan',
    });
    expect(readQuantity(precise, units, 'zh').full).toBe('12,345.6元');
  });
});

describe('a derived number', () => {
  it('is rounded as its record says, in both languages', () => {
    expect(readQuantity(share, units, 'zh').text).toBe('73.7%');
    expect(readQuantity(share, units, 'en').text).toBe('73.7%');
  });

  it('is no rounder in millions than its record says', () => {
    const difference: Derived = { ...share, value: 9_999_998, unit: 'case', decimals: 0 };
    expect(readQuantity(difference, units, 'en').text).toBe('9,999,998 cases');
    expect(readQuantity({ ...difference, value: 4e6 / 3 }, units, 'en').text).toBe('1,333,333 cases');
  });
});

describe('formatNumber', () => {
  it('separates thousands, keeps the digits asked for and knows no negative zero', () => {
    expect(formatNumber(1234567.891, 1)).toBe('1,234,567.9');
    expect(formatNumber(123456, 2)).toBe('123,456.00');
    expect(formatNumber(-0)).toBe('0');
    expect(formatNumber(-0.04, 1)).toBe('0.0');
    expect(formatNumber(99.99999999, 1)).toBe('100.0');
  });

  it('rounds halves as they are written, not as they are stored', () => {
    expect(formatNumber(1.005, 2)).toBe('1.01');
    expect(formatNumber(99.515, 2)).toBe('99.52');
    expect(formatNumber(-2.5)).toBe('−3');
  });

  it('agrees with the browser’s own formatter', () => {
    for (const decimals of [0, 1, 2, 3]) {
      const own = new Intl.NumberFormat('en', {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      for (const value of [
        0,
        0.05,
        1 / 3,
        8.5,
        73.737373,
        999.9995,
        8454,
        56e6,
        2.09e8,
        1.23456789e12,
        -41.05,
      ])
        expect(formatNumber(value, decimals), `${value} to ${decimals}`).toBe(
          own.format(value).replace('-', '−'),
        );
    }
  });
});

it('refuses a unit that the report does not have', () => {
  expect(() => readQuantity(figure({ unit: 'parsec' }), units, 'en')).toThrow('parsec');
});
