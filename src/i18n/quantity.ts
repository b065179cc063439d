import type { Bound, Derived, Figure } from '../report/model/figure.ts';
import type { ReportHead } from '../report/model/report.ts';
import type { Locale } from '../lib/paths.ts';
import { useCallback } from 'react';
import { useLanguage } from './locale.tsx';
import { useReport } from './report.tsx';

/**
 * How a quantity is read: `before + number + after` is the whole of it, bound and unit included, so that the
 * number can be set large without losing either. `full` is the exact value with its unit, without the bound.
 */
export interface Reading {
  before: string;
  number: string;
  /** “ million” or more where English reads the number with it: begins `after`. */
  magnitude: string;
  after: string;
  text: string;
  full: string;
}

type Units = ReportHead['units'];

/** What of a quantity decides how it is read. */
export type Readable =
  | Pick<Figure, 'basis' | 'value' | 'unit' | 'scale' | 'decimals' | 'bound' | 'written'>
  | Pick<Derived, 'basis' | 'value' | 'unit' | 'decimals'>;

/**
 * `value` with thousands separators and exactly `decimals` digits after the point, the same in both languages. Halves
 * are rounded up as they are written (1.005 is 1.01); zero has no sign, what is below it the minus sign of formulas. Not
 * by `Intl`: its first formatter takes a slow machine a tenth of a second, on a page's way to being live.
 */
export function formatNumber(value: number, decimals = 0): string {
  const size = Math.abs(value);
  const scaled = Math.round(Number(`${size}e${decimals}`));
  const exact = Number.isSafeInteger(scaled) ? Number(`${scaled}e-${decimals}`) : size;
  const [whole = '', fraction] = exact.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = value < 0 && exact > 0 ? '−' : '';
  return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

/** A count with its noun as English reads it: 1 figure, 1,200 figures. */
export function counted(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** How many digits after the point a value has, `most` at most; four are enough to see that 99.5174 is not 99.51. */
export function decimalsOf(value: number, most = 4): number {
  return /\.(\d+)$/.exec(String(Number(value.toFixed(most))))?.[1]?.length ?? 0;
}

export function unitWord(unitId: string, value: number, units: Units, locale: Locale): string {
  const unit = units[unitId];
  if (!unit) throw new Error(`unknown unit ${unitId}`);
  return locale === 'zh' ? unit.zh : value === 1 ? unit.en.one : unit.en.other;
}

/** What English says before and after the number. */
const english: Record<Bound, readonly [before: string, after: string]> = {
  exact: ['', ''],
  moreThan: ['more than ', ''],
  atLeast: ['at least ', ''],
  about: ['about ', ''],
  target: ['', ' (target)'],
};

/** What English counts large numbers in. */
export const magnitudes: readonly [size: number, name: string][] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** Digits after the point that the full value has: 209000000 of 2.09亿 has none, 12345.6 of 1.23456万 has one. */
function fullDecimals(quantity: Readable): number {
  const { decimals } = quantity;
  return quantity.basis === 'reported' && quantity.scale > 1
    ? decimalsOf(quantity.value, decimals)
    : decimals;
}

function join(number: string, unit: string, isPercent: boolean, locale: Locale): string {
  return isPercent || locale === 'zh' ? number + unit : `${number} ${unit}`;
}

/**
 * The report's own wording, taken apart at its number: digits of either width, or Chinese numerals (三万余册, 百分之六点九);
 * a fraction is one number (三分之二, 一半).
 */
function readWritten(written: string): { before: string; number: string; after: string } {
  const digits =
    /[\d０-９][\d０-９.,．，/]*/.exec(written) ??
    /(?![百千万]分之)[〇零一二两三四五六七八九十百千万亿]+(?:半|(?:点|分之)[〇零一二两三四五六七八九十百千万亿]+)?/.exec(
      written,
    );
  if (!digits) return { before: '', number: written, after: '' };
  return {
    before: written.slice(0, digits.index),
    number: digits[0],
    after: written.slice(digits.index + digits[0].length),
  };
}

/** Chinese keeps what the report wrote; English says the same bound, scale and unit. */
export function readQuantity(quantity: Readable, units: Units, locale: Locale): Reading {
  const isPercent = units[quantity.unit]?.kind === 'percent';
  const unit = unitWord(quantity.unit, quantity.value, units, locale);
  const decimals = fullDecimals(quantity);
  const full = join(formatNumber(quantity.value, decimals), unit, isPercent, locale);
  if (quantity.basis === 'reported' && locale === 'zh') {
    return { ...readWritten(quantity.written), magnitude: '', text: quantity.written, full };
  }
  // Where three digits after the point say the whole of it: 9,999,999 is no 10.000 million.
  const [size, magnitude] = (locale === 'en' &&
    magnitudes.find(([one]) => quantity.value >= one && quantity.value % (one / 1000) === 0)) || [1, ''];
  const number = formatNumber(
    quantity.value / size,
    magnitude ? decimalsOf(quantity.value / size) : decimals,
  );
  const [before, behind] = english[quantity.basis === 'reported' ? quantity.bound : 'exact'];
  const after = join(magnitude, unit, isPercent, locale) + behind;
  return { before, number, magnitude, after, text: before + number + after, full };
}

/** Reads quantities in the reader's language with the units of the report at hand. */
export function useReading(): (quantity: Readable) => Reading {
  const { locale } = useLanguage();
  const { units } = useReport();
  return useCallback((quantity) => readQuantity(quantity, units, locale), [units, locale]);
}
