import { actionItemMessages } from '../i18n/messages/actionItem.ts';
import { exhibitMessages } from '../i18n/messages/exhibits.ts';
import { pageMessages } from '../i18n/messages/pages.ts';
import { searchResultMessages } from '../i18n/messages/searchResults.ts';
import type { Locale } from '../lib/paths.ts';
import type { SearchEntry } from '../api/resources.ts';
import type { ReportHead } from '../report/model/report.ts';

/** Where something found stands, as it is said beside it: its area and measure, or its number. */
export function placeOf(entry: SearchEntry, report: ReportHead, locale: Locale): string {
  const t = searchResultMessages[locale];
  const words = exhibitMessages[locale];
  switch (entry.kind) {
    case 'area':
      return areaName(entry.area, report, locale);
    case 'problem':
    case 'plan':
      return actionItemMessages[locale].numbered[entry.kind](entry.number);
    case 'check':
      return `${t.place(areaName(entry.area, report, locale), entry.measure)} · ${words.outcomes[entry.outcome]}`;
    case 'figure': {
      const place = t.place(areaName(entry.area, report, locale), entry.measure);
      return entry.quantity.basis === 'derived' ? `${place} · ${words.derived}` : place;
    }
    case 'measure':
    case 'exhibit':
    case 'milestone':
      return t.place(areaName(entry.area, report, locale), entry.measure);
  }
}

/**
 * What something is called by its kind and number, under which it is found too: 问题2, 领域7; `null` for what has no
 * number of its own.
 */
export function labelOf(entry: SearchEntry, report: ReportHead, locale: Locale): string | null {
  const t = searchResultMessages[locale];
  switch (entry.kind) {
    case 'area':
      return `${t.areaNumber(entry.area)} ${placeOf(entry, report, locale)}`;
    case 'problem':
    case 'plan':
      return placeOf(entry, report, locale);
    case 'measure':
    case 'check':
      return `${t.kinds[entry.kind]} ${placeOf(entry, report, locale)}`;
    case 'figure':
    case 'exhibit':
    case 'milestone':
      return null;
  }
}

function areaName(number: number, report: ReportHead, locale: Locale): string {
  const area = report.areas.find((one) => one.number === number);
  return area ? pageMessages[locale].area(number, area.short[locale]) : '';
}
