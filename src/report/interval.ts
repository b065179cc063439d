import type { Outcome } from './model/check.ts';
import type { Quantity } from './model/figure.ts';

/**
 * What is known about a number: it lies between `low` and `high` (`null`: no limit). An open end is not itself
 * possible. `bounded`: the width comes from a bound in words (多, 以上) and so decides nothing where it overlaps,
 * while a width that comes from rounding means "equal as far as it is written".
 */
export interface Interval {
  low: number | null;
  high: number | null;
  lowOpen: boolean;
  bounded: boolean;
}

/** Removes what binary arithmetic adds: 25.6 + 70.6 + 3.8 is 100 and not 99.99999999999999. */
export function tidy(value: number): number {
  return Number(value.toFixed(9));
}

export function point(value: number): Interval {
  return { low: value, high: value, lowOpen: false, bounded: false };
}

/** Counts are points; what the report writes rounded may be off by half of its last digit; 0 % and 100 % claim none and all. */
function rounding(quantity: Quantity, isPercent: boolean): number {
  if (quantity.basis === 'derived') return 0;
  const whole = quantity.decimals === 0;
  if (isPercent && whole && (quantity.value === 0 || quantity.value === 100)) return 0;
  return quantity.scale > 1 || !whole || isPercent ? (0.5 * quantity.scale) / 10 ** quantity.decimals : 0;
}

/** The numbers that a reported figure allows; `null` where its bound (about, target) says nothing definite. */
export function intervalOf(quantity: Quantity, isPercent: boolean): Interval | null {
  const bound = quantity.basis === 'reported' ? quantity.bound : 'exact';
  if (bound === 'about' || bound === 'target') return null;
  if (bound === 'moreThan') return { low: quantity.value, high: null, lowOpen: true, bounded: true };
  if (bound === 'atLeast') return { low: quantity.value, high: null, lowOpen: false, bounded: true };
  const half = rounding(quantity, isPercent);
  return {
    low: tidy(quantity.value - half),
    high: tidy(quantity.value + half),
    lowOpen: false,
    bounded: false,
  };
}

function plus(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : tidy(left + right);
}

export function add(a: Interval, b: Interval): Interval {
  return {
    low: plus(a.low, b.low),
    high: plus(a.high, b.high),
    lowOpen: a.lowOpen || b.lowOpen,
    bounded: a.bounded || b.bounded,
  };
}

/** a − b. An upper end that is open is taken as closed: it only makes the answer more careful. */
export function subtract(a: Interval, b: Interval): Interval {
  return {
    low: b.high === null ? null : plus(a.low, -b.high),
    high: b.low === null ? null : plus(a.high, -b.low),
    lowOpen: a.lowOpen,
    bounded: a.bounded || b.bounded,
  };
}

/** part ÷ whole × 100 of numbers that are not negative; `null` where the whole may be 0. */
export function percentage(part: Interval, whole: Interval): Interval | null {
  if (part.low === null || part.low < 0 || whole.low === null || whole.low <= 0) return null;
  return {
    low: whole.high === null ? 0 : tidy((part.low / whole.high) * 100),
    high: part.high === null ? null : tidy((part.high / whole.low) * 100),
    lowOpen: part.lowOpen || whole.high === null,
    bounded: part.bounded || whole.bounded,
  };
}

/** Whether every number of `a` lies above every number of `b`. */
export function above(a: Interval, b: Interval): boolean {
  if (a.low === null || b.high === null) return false;
  return a.low > b.high || (a.low === b.high && a.lowOpen);
}

export function isPoint(a: Interval): boolean {
  return a.low !== null && a.low === a.high;
}

/** Whether two numbers can be one; a bound in words leaves that open where it does not exclude it. */
export function equality(a: Interval, b: Interval): Outcome {
  if (above(a, b) || above(b, a)) return 'doesNotHold';
  return a.bounded || b.bounded ? 'cannotBeChecked' : 'holds';
}
