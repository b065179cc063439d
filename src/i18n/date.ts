import type { Locale } from '../lib/paths.ts';
import { useLanguage } from './locale.tsx';

const tags: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };

/** A day (`YYYY-MM-DD`) as it is read: 2026年3月1日, 1 March 2026. */
export function formatDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** Made once: to make one takes longer than a hundred moments take to be written, and a log has thousands. */
const momentFormats: Partial<Record<Locale, Intl.DateTimeFormat>> = {};

/** A moment (milliseconds since 1970) on the reader's own clock, to the minute. */
export function formatMoment(moment: number, locale: Locale): string {
  momentFormats[locale] ??= new Intl.DateTimeFormat(tags[locale], {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return momentFormats[locale].format(moment);
}

export function useDates(): { day: (day: string) => string; moment: (moment: number) => string } {
  const { locale } = useLanguage();
  return { day: (day) => formatDay(day, locale), moment: (moment) => formatMoment(moment, locale) };
}
