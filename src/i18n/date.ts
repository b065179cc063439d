import type { Locale } from '../lib/paths.ts';
import { useLanguage } from './locale.tsx';

const tags: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };

/** Made once: to make one takes longer than a hundred days take to be written, and a log has thousands. */
type Formats = Partial<Record<Locale, Intl.DateTimeFormat>>;
const dayFormats: Formats = {};
const momentFormats: Formats = {};

/** A day (`YYYY-MM-DD`) as it is read: 2026年3月1日, 1 March 2026. */
export function formatDay(day: string, locale: Locale): string {
  dayFormats[locale] ??= new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' });
  return dayFormats[locale].format(new Date(`${day}T00:00:00Z`));
}

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
