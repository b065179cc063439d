import { takeawayMessages } from '../i18n/messages/takeaway.ts';
import { decimalsOf, formatNumber, readQuantity } from '../i18n/quantity.ts';
import type { Locale } from '../lib/paths.ts';
import type { Lookup } from '../report/lookup.ts';
import type { Expression } from '../report/model/expression.ts';
import type { ReportHead } from '../report/model/report.ts';

/**
 * Arithmetic as one line of text, each term with its name and its value: `done (73) ÷ total (99) × 100`.
 * @throws if the expression names a quantity that the lookup does not know
 */
export function formulaText(
  expression: Expression,
  lookup: Lookup,
  units: ReportHead['units'],
  locale: Locale,
): string {
  const t = takeawayMessages[locale];
  return write(expression, false);

  function write(part: Expression, nested: boolean): string {
    if (typeof part === 'number') return formatNumber(part, decimalsOf(part, 9));
    if (typeof part === 'string') {
      const quantity = lookup(part);
      return t.named(quantity.name[locale], readQuantity(quantity, units, locale).text);
    }
    if ('missing' in part) return t.missing(part.missing[locale]);
    const [terms, sign, tail] =
      'sum' in part
        ? [part.sum, ' + ', '']
        : 'difference' in part
          ? [part.difference, ' − ', '']
          : [part.percent, ' ÷ ', ' × 100'];
    const written = terms.map((term) => write(term, true)).join(sign) + tail;
    return nested ? `(${written})` : written;
  }
}
