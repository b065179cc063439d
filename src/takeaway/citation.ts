import { addressOf, innerQuotes } from '../i18n/address.ts';
import { takeawayMessages } from '../i18n/messages/takeaway.ts';
import { readQuantity } from '../i18n/quantity.ts';
import type { Locale } from '../lib/paths.ts';
import type { Lookup } from '../report/lookup.ts';
import type { Quantity } from '../report/model/figure.ts';
import { placeOf } from '../report/place.ts';
import type { ReportHead } from '../report/model/report.ts';
import { formulaText } from './formulaText.ts';

/**
 * A figure as it is cited: issuer, title, year and day of publication, section, name and value, its URL and the day it
 * was looked at. A derived number says that it is one, and by which formula.
 */
export function citationOf({
  quantity,
  lookup,
  report,
  locale,
  url,
  day,
}: {
  quantity: Quantity;
  lookup: Lookup;
  report: ReportHead;
  locale: Locale;
  url: string;
  /** `2026-11-23` */
  day: string;
}): string {
  const { cite } = takeawayMessages[locale];
  const name = innerQuotes(quantity.name[locale]);
  const value = readQuantity(quantity, report.units, locale).text;
  const address = addressOf(placeOf(quantity, lookup), report, locale);
  return [
    cite.work(report.issuer[locale], report.title[locale], report.year, report.publishedOn),
    quantity.basis === 'reported'
      ? cite.figure(address, name, value)
      : cite.derived(address, name, value, formulaText(quantity.formula, lookup, report.units, locale)),
    cite.at(url, day),
  ].join(cite.separator);
}
