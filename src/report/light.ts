import { isDay, type ActionEntry } from './model/actionEntry.ts';

export const lights = ['overdue', 'dueSoon', 'onTime', 'noDate', 'done'] as const;
export type Light = (typeof lights)[number];

/** So many days before its deadline an item starts to be `dueSoon`; the last of them counts. */
export const dueSoonDays = 30;

export interface Signal {
  light: Light;
  /** Whole days from today to the deadline, negative once it has passed; `null` without a deadline. */
  daysLeft: number | null;
}

/**
 * The light of an item: `done` if its status is; otherwise `noDate` without a deadline, `overdue` from the day after
 * it, `dueSoon` from 30 days before it up to the day itself, `onTime` before that.
 * Both days are `YYYY-MM-DD`; a deadline that is none counts as not recorded.
 */
export function lightOf(entry: Pick<ActionEntry, 'status' | 'deadline'>, today: string): Signal {
  const daysLeft =
    isDay(entry.deadline) && isDay(today) ? dayNumber(entry.deadline) - dayNumber(today) : null;
  if (entry.status === 'done') return { light: 'done', daysLeft };
  if (daysLeft === null) return { light: 'noDate', daysLeft };
  if (daysLeft < 0) return { light: 'overdue', daysLeft };
  return { light: daysLeft <= dueSoonDays ? 'dueSoon' : 'onTime', daysLeft };
}

/** Days since 1970, without time zones and their missing hours. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
