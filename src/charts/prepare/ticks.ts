import { decimalsOf, formatNumber, magnitudes } from '../../i18n/quantity.ts';
import type { Locale } from '../../lib/paths.ts';
import type { Tick } from './model.ts';

/** Steps that people count in. */
const steps = [1, 2, 2.5, 5, 10];

/** How much of an axis a lower bound may take: beyond is the arrow that says that there is more. */
const roomForMore = 0.97;

/** End of an axis from 0 and its step, so that about `count` round ticks cover `largest`. */
export function niceScale(largest: number, count = 5): { max: number; step: number; decimals: number } {
  if (!(largest > 0)) return { max: 1, step: 1, decimals: 0 };
  const rough = largest / count;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = Number(
    ((steps.find((one) => one * magnitude >= rough * 0.999) ?? 10) * magnitude).toPrecision(6),
  );
  return {
    max: Number((Math.ceil(largest / step - 1e-9) * step).toPrecision(12)),
    step,
    decimals: decimalsOf(step, 9),
  };
}

/**
 * The ticks of such an axis: computed by counting steps, so that no 99.9999999 arises, and written in the reader's
 * language. `open` is the largest value that is only a lower bound: the axis goes on beyond it, since there is more.
 */
export function ticksOf(largest: number, locale: Locale, open = 0): { ticks: Tick[]; max: number } {
  const fitting = niceScale(largest);
  const isFull = open > fitting.max * roomForMore;
  const { max, step, decimals } = isFull ? niceScale(fitting.max * 1.02) : fitting;
  const count = Math.round(max / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => ({
    at: (index / count) * 100,
    label: tickLabel(index * step, decimals, locale),
  }));
  return { ticks, max };
}

/** Chinese axes count in 万 and 亿 from ten thousand up, English ones in millions, billions and trillions. */
function tickLabel(value: number, decimals: number, locale: Locale): string {
  const scales: readonly [number, string][] =
    locale === 'zh'
      ? [
          [1e8, '亿'],
          [1e4, '万'],
        ]
      : magnitudes;
  const scale = scales.find(([size]) => value >= size && (value * 100) % size < 1e-6);
  if (!scale) return formatNumber(value, Number.isInteger(value) ? 0 : decimals);
  const scaled = Number((value / scale[0]).toFixed(2));
  return formatNumber(scaled, decimalsOf(scaled, 2)) + scale[1];
}
