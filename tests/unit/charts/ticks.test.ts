import { describe, expect, test } from 'vitest';
import { niceScale, ticksOf } from '../../../src/charts/prepare/ticks.ts';

describe('an axis', () => {
  test.each([
    [204, 250],
    [50_000, 50_000],
    [5257, 6000],
    [3, 3],
    [0.7, 0.8],
    [209_000_000, 250_000_000],
  ])('over %d ends at the round number %d', (largest, max) => {
    expect(niceScale(largest).max).toBe(max);
  });

  test('covers every value, with few round ticks that begin at 0', () => {
    for (let exponent = -2; exponent < 10; exponent += 1) {
      for (let digits = 10; digits < 100; digits += 1) {
        const largest = digits * 10 ** exponent;
        const { ticks, max } = ticksOf(largest, 'zh');
        expect(max).toBeGreaterThanOrEqual(largest * (1 - 1e-9));
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks[0]).toEqual({ at: 0, label: '0' });
        expect(ticks[ticks.length - 1]?.at).toBe(100);
        for (const tick of ticks) expect(tick.label.length, tick.label).toBeLessThanOrEqual(8);
        expect(new Set(ticks.map((tick) => tick.label)).size).toBe(ticks.length);
      }
    }
  });

  test('counts in 万 and 亿 in Chinese and in thousands, millions and more in English', () => {
    expect(ticksOf(50_000, 'zh').ticks.map((tick) => tick.label)).toEqual([
      '0',
      '1万',
      '2万',
      '3万',
      '4万',
      '5万',
    ]);
    expect(ticksOf(50_000, 'en').ticks.map((tick) => tick.label)[5]).toBe('50,000');
    expect(ticksOf(4_000_000, 'en').ticks.map((tick) => tick.label)[1]).toBe('1 million');
    expect(ticksOf(5e9, 'en').ticks.map((tick) => tick.label)[1]).toBe('1 billion');
    expect(ticksOf(2e12, 'en').ticks.map((tick) => tick.label)).toContain('1.5 trillion');
    expect(ticksOf(500_000_000, 'zh').ticks.map((tick) => tick.label)[5]).toBe('5亿');
  });

  test('goes on beyond a lower bound that would fill it, and beyond no other value', () => {
    expect(
      ticksOf(50_000, 'en', 50_000)
        .ticks.map((tick) => tick.label)
        .at(-1),
    ).toBe('60,000');
    expect(ticksOf(50_000, 'en', 50_000).max).toBe(60_000);
    expect(ticksOf(50_000, 'en', 49_500).max).toBe(60_000);
    expect(ticksOf(50_000, 'en', 40_000).max).toBe(50_000);
    expect(ticksOf(280, 'en', 280).max).toBe(300);
  });

  test('of nothing is still an axis', () => {
    expect(ticksOf(0, 'zh')).toMatchObject({ max: 1 });
  });
});
