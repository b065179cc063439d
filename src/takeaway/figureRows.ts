import type { FiguresResource } from '../api/resources.ts';
import { addressOf } from '../i18n/address.ts';
import { readQuantity } from '../i18n/quantity.ts';
import type { Locale } from '../lib/paths.ts';
import { lookupOf } from '../report/lookup.ts';
import type { Bound, Quantity } from '../report/model/figure.ts';
import { placeOf } from '../report/place.ts';
import { stepOf } from '../report/rounding.ts';
import { formulaText } from './formulaText.ts';

/** One number with all that is said of it in one language: a row on screen, in CSV and in a workbook alike. */
export interface FigureRow {
  id: string;
  area: number;
  areaName: string;
  measure: number;
  measureTitle: string;
  name: string;
  /** As the report words it, bound and unit included, in the reader's language. */
  reading: string;
  /** The exact value with its unit. */
  full: string;
  value: number;
  /** Digits after the point of the full value. */
  decimals: number;
  percent: boolean;
  unitId: string;
  unit: string;
  /** `null` for a derived number, which has none of its own. */
  bound: Bound | null;
  scope: string;
  /** Stated by the report, or worked out from others. */
  basis: Quantity['basis'];
  /** What one counts at the last place written, 10000 or 0.1; 1 for a derived number. */
  step: number;
  /** The report's own words for it, always Chinese. */
  written: string | null;
  formula: string | null;
  /** Of a derived number that of its measure. */
  address: string;
  phrase: string | null;
  meaning: string | null;
  note: string | null;
  checks: FiguresResource['checks'];
  /** What typed text is looked for in: lower case, full-width forms made plain. */
  haystack: string;
}

/** Text as it is compared when searching: ５６００ and 5600, A and a are the same. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** A row for every figure in the report's order, then one for every derived number. */
export function figureRows(resource: FiguresResource, locale: Locale): FigureRow[] {
  const { report, quantities } = resource;
  const lookup = lookupOf(quantities);
  const areas = new Map(report.areas.map((area) => [area.number, area.short]));
  const measures = new Map(
    resource.measures.map((measure) => [`${measure.area}.${measure.number}`, measure.title]),
  );
  const checks = new Map<string, FiguresResource['checks']>();
  for (const check of resource.checks) {
    for (const id of check.terms) checks.set(id, [...(checks.get(id) ?? []), check]);
  }
  const derived = quantities.filter((quantity) => quantity.basis === 'derived');
  return [...resource.figures.map(lookup), ...derived].map(rowOf);

  function rowOf(quantity: Quantity): FigureRow {
    const unit = report.units[quantity.unit];
    const reading = readQuantity(quantity, report.units, locale);
    const reported = quantity.basis === 'reported' ? quantity : null;
    const area = areas.get(quantity.area);
    const measure = measures.get(`${quantity.area}.${quantity.measure}`);
    const scope = report.scopes[quantity.scope];
    const row = {
      id: quantity.id,
      area: quantity.area,
      areaName: area?.[locale] ?? String(quantity.area),
      measure: quantity.measure,
      measureTitle: measure?.[locale] ?? String(quantity.measure),
      name: quantity.name[locale],
      reading: reading.text,
      full: reading.full,
      value: quantity.value,
      decimals: reported && reported.scale > 1 ? 0 : quantity.decimals,
      percent: unit?.kind === 'percent',
      unitId: quantity.unit,
      unit: unit ? (locale === 'zh' ? unit.zh : unit.en.other) : quantity.unit,
      bound: reported?.bound ?? null,
      scope: scope?.[locale] ?? quantity.scope,
      basis: quantity.basis,
      step: reported ? stepOf(reported) : 1,
      written: reported?.written ?? null,
      formula: reported ? null : formulaOf(quantity),
      address: addressOf(placeOf(quantity, lookup), report, locale),
      phrase: reported?.source.phrase ?? null,
      meaning: reported?.meaning?.[locale] ?? null,
      note: reported?.note?.[locale] ?? null,
      checks: checks.get(quantity.id) ?? [],
    };
    // In both languages, so that a link with a filter finds the same when the language is switched.
    const said = [quantity.name, area, measure, scope].flatMap((words) =>
      words ? [words.zh, words.en] : [],
    );
    const units = unit ? [unit.zh, unit.en.one, unit.en.other] : [];
    const numbers = [row.reading, row.written, row.full, row.value, row.id];
    return { ...row, haystack: plain([...said, ...units, ...numbers].join('\n')) };
  }

  function formulaOf(quantity: Quantity): string | null {
    return quantity.basis === 'derived' ? formulaText(quantity.formula, lookup, report.units, locale) : null;
  }
}
