import type { Lookup } from './lookup.ts';
import type { Exhibit, Progress, Rate } from './model/exhibit.ts';

/** Where something that is n of N stands. `noTarget` is a state of its own: neither good nor 0. */
export type ProgressStatus = 'complete' | 'underWay' | 'target' | 'noTarget';

/**
 * Done of total is complete when nothing is left and there was something to do, also when more was done than that. A rate is a target when the report
 * announces it for later; otherwise the report states what was reached, not what was to be reached.
 */
export function statusOf(exhibit: Progress | Rate, lookup: Lookup): ProgressStatus {
  if (exhibit.kind === 'rate') {
    const value = lookup(exhibit.value);
    return value.basis === 'reported' && value.bound === 'target' ? 'target' : 'noTarget';
  }
  if (lookup(exhibit.total).value === 0) return 'noTarget';
  return lookup(exhibit.left).value > 0 ? 'underWay' : 'complete';
}

/** All that has a total, what is unfinished first, and then the rates; otherwise in the given order. */
export function progressIn(exhibits: readonly Exhibit[], lookup: Lookup): (Progress | Rate)[] {
  const totals = exhibits.filter((exhibit) => exhibit.kind === 'progress');
  const isLeft = ({ left }: Progress) => lookup(left).value > 0;
  return [
    ...totals.filter(isLeft),
    ...totals.filter((total) => !isLeft(total)),
    ...exhibits.filter((exhibit) => exhibit.kind === 'rate'),
  ];
}
