import { describe, expect, it } from 'vitest';
import { lightOf, type Light } from '../../../src/report/light.ts';

const today = '2026-02-10';
const light = (deadline: string, status: 'open' | 'inProgress' | 'done' = 'open') =>
  lightOf({ status, deadline }, today);

describe('the light of an item', () => {
  it.each<[string, string, Light, number | null]>([
    ['the day before', '2026-02-09', 'overdue', -1],
    ['the day itself', '2026-02-10', 'dueSoon', 0],
    ['30 days ahead, over the end of a short month', '2026-03-12', 'dueSoon', 30],
    ['31 days ahead', '2026-03-13', 'onTime', 31],
    ['none', '', 'noDate', null],
    ['a day that no calendar has', '2026-02-30', 'noDate', null],
  ])('deadline %s', (_, deadline, expected, daysLeft) => {
    expect(light(deadline)).toEqual({ light: expected, daysLeft });
    expect(light(deadline, 'inProgress').light).toBe(expected);
  });

  it('is done whatever the deadline', () => {
    expect(['2020-01-01', '', '2030-01-01'].map((deadline) => light(deadline, 'done').light)).toEqual([
      'done',
      'done',
      'done',
    ]);
  });

  it('counts the 29th of February', () => {
    expect(lightOf({ status: 'open', deadline: '2028-03-01' }, '2028-02-28').daysLeft).toBe(2);
  });
});
