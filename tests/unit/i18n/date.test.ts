import { expect, it, vi } from 'vitest';
import { formatDay, formatMoment } from '../../../src/i18n/date.ts';

it('writes days and moments of a long log with one formatter each a language', () => {
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  const days = Array.from({ length: 28 }, (_, index) => `2027-02-${String(index + 1).padStart(2, '0')}`);
  for (const locale of ['zh', 'en'] as const) {
    const written = days.map((day) => formatDay(day, locale));
    expect(new Set(written).size).toBe(days.length);
    for (const day of days) formatMoment(Date.parse(day), locale);
  }
  expect(formatDay('2027-02-28', 'zh')).toBe('2027年2月28日');
  expect(formatDay('2027-02-28', 'en')).toBe('28 February 2027');
  expect(made).toHaveBeenCalledTimes(4);
});
