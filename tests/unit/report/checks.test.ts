import { describe, expect, it } from 'vitest';
import { calculate, evaluate, ledgerOf, runCheck, termsOf } from '../../../src/report/checks.ts';
import type { CheckDefinition } from '../../../src/report/model/check.ts';
import type { Derived, Figure } from '../../../src/report/model/figure.ts';

const text = { zh: '文', en: 'text' };
const place = { area: 1, measure: 1, scope: 'all', name: text };

function figure(id: string, value: number, more: Partial<Figure> = {}): Figure {
  return {
    ...place,
    basis: 'reported',
    id,
    value,
    unit: 'case',
    scale: 1,
    decimals: 0,
    bound: 'exact',
    written: String(value),
    source: { part: 1, phrase: 'x' },
    ...more,
  };
}
function derived(id: string, formula: Derived['formula']): Derived {
  return { ...place, basis: 'derived', id, value: -1, unit: 'case', decimals: 0, formula };
}
const units = {
  case: { kind: 'count' as const, zh: '件', en: { one: 'case', other: 'cases' } },
  percent: { kind: 'percent' as const, zh: '%', en: { one: '%', other: '%' } },
};
const percent = (id: string, value: number, decimals: number) =>
  figure(id, value, { unit: 'percent', decimals });

const ledger = ledgerOf(
  [
    figure('thirteen', 13),
    figure('twelve', 12),
    figure('zero', 0),
    figure('hundred', 100),
    figure('successful', 8454),
    figure('handled', 8495),
    percent('low-rate', 99.51, 2),
    percent('right-rate', 99.52, 2),
    percent('third', 33.3, 1),
    percent('two-thirds', 66.7, 1),
    percent('whole-third', 33, 0),
    percent('all', 100, 0),
    percent('a', 25.6, 1),
    percent('b', 70.6, 1),
    percent('c', 3.8, 1),
    figure('over-twelve', 12, { bound: 'moreThan' }),
    figure('over-thirteen', 13, { bound: 'moreThan' }),
    figure('thirteen-up', 13, { bound: 'atLeast' }),
    figure('about-thirteen', 13, { bound: 'about' }),
    figure('aim', 13, { bound: 'target' }),
    figure('two-hundred-million', 209_000_000, { scale: 100_000_000, decimals: 2 }),
    derived('total', { sum: ['thirteen', 'twelve'] }),
    derived('share', { percent: ['thirteen', 'total'] }),
  ],
  units,
);

function check(
  stated: CheckDefinition['stated'],
  relation: CheckDefinition['relation'],
  against: CheckDefinition['against'],
  rule: CheckDefinition['rule'] = 'sum',
) {
  return runCheck({ id: 'c', area: 1, measure: 1, title: text, rule, stated, relation, against }, ledger);
}
const outcome = (...args: Parameters<typeof check>) => check(...args).outcome;

describe('exact counts', () => {
  it('hold or fail to the unit, and the difference is said', () => {
    expect(check('thirteen', 'equals', { sum: [1, 6, 1, 1, 3] })).toMatchObject({
      outcome: 'doesNotHold',
      difference: 1,
      statedRange: { low: 13, high: 13 },
      againstRange: { low: 12, high: 12 },
    });
    expect(check('thirteen', 'equals', { sum: ['twelve', 1] })).toMatchObject({
      outcome: 'holds',
      difference: 0,
    });
  });

  it('a part may be as large as its whole, but not larger', () => {
    expect(outcome('twelve', 'atMost', 'thirteen', 'part')).toBe('holds');
    expect(outcome('thirteen', 'atMost', 'thirteen', 'part')).toBe('holds');
    expect(outcome('thirteen', 'atMost', 'twelve', 'part')).toBe('doesNotHold');
  });
});

describe('rounded numbers', () => {
  it('a rate is held against its counts within half of its last digit', () => {
    const rate = { percent: ['successful', 'handled'] as [string, string] };
    expect(check('low-rate', 'equals', rate, 'rate')).toMatchObject({
      outcome: 'doesNotHold',
      statedRange: { low: 99.505, high: 99.515, value: 99.51 },
      difference: null,
    });
    expect(outcome('right-rate', 'equals', rate, 'rate')).toBe('holds');
    expect(outcome('whole-third', 'equals', { percent: [1, 3] }, 'rate')).toBe('holds');
  });

  it('100 % claims all of it', () => {
    expect(outcome('all', 'equals', { percent: [997, 1000] }, 'rate')).toBe('doesNotHold');
    expect(outcome('all', 'equals', { percent: ['handled', 'handled'] }, 'rate')).toBe('holds');
  });

  it('shares that add up exactly hold despite binary fractions', () => {
    expect(calculate({ sum: ['a', 'b', 'c'] }, ledger)).toBe(100);
    const { outcome: shares, statedRange } = check({ sum: ['a', 'b', 'c'] }, 'equals', 100);
    expect(shares).toBe('holds');
    expect(statedRange).toEqual({ low: 99.85, high: 100.15, value: 100 });
    expect(outcome({ sum: [0.1, 0.2] }, 'equals', 0.3)).toBe('holds');
  });

  it('shares that miss 100 by no more than rounding allows hold, by more do not', () => {
    expect(outcome({ sum: ['third', 'third', 'third'] }, 'equals', 100)).toBe('holds');
    expect(outcome({ sum: ['third', 'two-thirds', 'c'] }, 'equals', 100)).toBe('doesNotHold');
  });

  it('a number written in 亿 is as exact as its digits', () => {
    expect(evaluate('two-hundred-million', ledger)).toMatchObject({ low: 208_500_000, high: 209_500_000 });
  });
});

describe('bounds in words', () => {
  it('decide only where the ranges are apart', () => {
    expect(outcome('over-twelve', 'equals', 'thirteen')).toBe('cannotBeChecked');
    expect(outcome('over-thirteen', 'equals', 'thirteen')).toBe('doesNotHold');
    expect(outcome('thirteen-up', 'equals', 'thirteen')).toBe('cannotBeChecked');
    expect(outcome('thirteen-up', 'equals', 'twelve')).toBe('doesNotHold');
    expect(outcome('thirteen', 'atMost', 'over-thirteen')).toBe('holds');
    expect(outcome('over-thirteen', 'atMost', 'thirteen')).toBe('doesNotHold');
    expect(outcome('over-twelve', 'atMost', 'thirteen')).toBe('cannotBeChecked');
  });

  it('have no upper limit, in sums and shares as well', () => {
    expect(check({ sum: ['over-twelve', 1] }, 'equals', 'hundred').statedRange).toEqual({
      low: 13,
      high: null,
    });
    expect(check({ percent: ['twelve', 'over-twelve'] }, 'equals', 50).statedRange).toEqual({
      low: 0,
      high: 100,
    });
    expect(check({ difference: ['hundred', 'over-twelve'] }, 'equals', 50).statedRange).toEqual({
      low: null,
      high: 88,
    });
  });

  it.each(['about-thirteen', 'aim'])('%s cannot be checked', (id) => {
    expect(check(id, 'equals', 'thirteen')).toMatchObject({ outcome: 'cannotBeChecked', statedRange: null });
  });

  it('the same statement made twice holds, whatever its bound', () => {
    expect(outcome('over-twelve', 'equals', 'over-twelve', 'repeat')).toBe('holds');
    expect(outcome('about-thirteen', 'equals', 'about-thirteen', 'repeat')).toBe('holds');
    expect(outcome('over-twelve', 'equals', 'twelve', 'repeat')).toBe('doesNotHold');
  });
});

describe('what is not there', () => {
  it('cannot be checked: a missing term, an unknown id, a share of nothing', () => {
    expect(outcome('thirteen', 'equals', { sum: ['twelve', { missing: text }] })).toBe('cannotBeChecked');
    expect(outcome('thirteen', 'equals', 'nobody')).toBe('cannotBeChecked');
    expect(outcome('all', 'equals', { percent: ['zero', 'zero'] })).toBe('cannotBeChecked');
    expect(calculate({ percent: ['zero', 'zero'] }, ledger)).toBeNull();
  });
});

describe('derived numbers', () => {
  it('are worked out from their formula, through other derived numbers', () => {
    expect(calculate('share', ledger)).toBe(52);
    expect(outcome('total', 'equals', 25)).toBe('holds');
    expect(evaluate('share', ledger)).toMatchObject({ low: 52, high: 52 });
  });
});

it('terms are every quantity of a formula once, in its order', () => {
  expect(
    termsOf({ sum: ['b', { difference: ['a', 'b'] }, 7, { percent: ['c', { missing: text }] }] }),
  ).toEqual(['b', 'a', 'c']);
  expect(check({ sum: ['twelve', 'zero'] }, 'equals', 'twelve').terms).toEqual(['twelve', 'zero']);
});

it('any sum of any order of tenths compares equal to the same sum in whole tenths', () => {
  for (let seed = 1; seed < 400; seed += 1) {
    const tenths = Array.from({ length: 3 + (seed % 9) }, (_, index) => (seed * 7919 * (index + 1)) % 1000);
    const total = tenths.reduce((sum, tenth) => sum + tenth, 0);
    expect(outcome({ sum: tenths.map((tenth) => tenth / 10) }, 'equals', total / 10)).toBe('holds');
    expect(outcome({ sum: tenths.map((tenth) => tenth / 10) }, 'equals', (total + 1) / 10)).toBe(
      'doesNotHold',
    );
  }
});
