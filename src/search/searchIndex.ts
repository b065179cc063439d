import type { SearchEntry, SearchResource } from '../api/resources.ts';
import { readQuantity } from '../i18n/quantity.ts';
import type { Locale } from '../lib/paths.ts';
import { fold } from './fold.ts';
import { exactly, numbersIn } from './numbers.ts';
import { letterBit, readReadings, type Readings } from './pinyin.ts';

/** A text under which something is found, as it is shown and as it is compared. */
export interface Field {
  role: 'title' | 'value' | 'detail' | 'also';
  locale: Locale;
  text: string;
  folded: string;
  /** First letters of the readings in it, as bits: most texts are ruled out by them at once. */
  initials: number;
}

/** The number of a figure, in all the ways of writing it. */
export interface OwnNumber {
  value: number;
  /** The value as it is shown, which is rounded in a derived number. */
  shown: number;
  percent: boolean;
  /** 56000000 and 5600: the digits of the full value and of the value in the report's scale. */
  digits: readonly string[];
}

export interface Item {
  entry: SearchEntry;
  fields: Field[];
  /** All fields in one, to rule out quickly what has a word nowhere. */
  all: string;
  own: OwnNumber | null;
  /** Other numbers in it: of the quantities drawn or checked, and in its texts (67, and 67% where it is one). */
  numbers: ReadonlySet<string>;
}

export interface SearchIndex {
  items: Item[];
  readings: Readings;
}

/** Prepares everything that can be found for quick matching; 10 000 entries take a fraction of a second. */
export function buildIndex({ report, entries, readings: table }: SearchResource): SearchIndex {
  const readings = readReadings(table);
  const initialsIn = (text: string) => {
    let bits = 0;
    for (let at = 0; at < text.length; at += 1) bits |= readings.initials(text, at);
    return bits;
  };
  const field = (role: Field['role'], locale: Locale, text: string): Field => {
    const folded = fold(text);
    return { role, locale, text, folded, initials: locale === 'zh' ? initialsIn(folded) : 0 };
  };

  const items = entries.map((entry): Item => {
    const { title, detail, also = [] } = entry;
    const fields = [field('title', 'zh', title.zh), field('title', 'en', title.en)];
    if (entry.kind === 'figure') {
      fields.push(field('value', 'zh', readQuantity(entry.quantity, report.units, 'zh').text));
      fields.push(field('value', 'en', readQuantity(entry.quantity, report.units, 'en').text));
    }
    if (detail) fields.push(field('detail', 'zh', detail.zh), field('detail', 'en', detail.en));
    for (const text of also) fields.push(field('also', /\p{Script=Han}/u.test(text) ? 'zh' : 'en', text));
    const isPercent = entry.kind === 'figure' && report.units[entry.quantity.unit]?.kind === 'percent';
    return {
      entry,
      fields,
      all: fields.map(({ folded }) => folded).join('\n'),
      own: entry.kind === 'figure' ? ownNumber(entry.quantity, isPercent) : null,
      numbers: numbersOf(entry, fields),
    };
  });
  return { items, readings };
}

function ownNumber(
  quantity: Extract<SearchEntry, { kind: 'figure' }>['quantity'],
  percent: boolean,
): OwnNumber {
  const { value, decimals } = quantity;
  const scale = quantity.basis === 'reported' ? quantity.scale : 1;
  const shown = quantity.basis === 'derived' ? Number(value.toFixed(decimals)) : value;
  return { value, shown, percent, digits: [...new Set([String(shown), String(exactly(shown / scale))])] };
}

function numbersOf({ numbers = [] }: SearchEntry, fields: readonly Field[]): Set<string> {
  const keys = new Set(numbers.map((value) => numberKey(value)));
  for (const { locale, folded } of fields) {
    if (locale !== 'zh' || !/\d/.test(folded)) continue;
    for (const { value, percent } of numbersIn(folded)) {
      keys.add(numberKey(value));
      if (percent) keys.add(numberKey(value, true));
    }
  }
  return keys;
}

export function numberKey(value: number, percent = false): string {
  return `${value}${percent ? '%' : ''}`;
}

/** Whether some character of the field may be read as beginning with the first of `letters`. */
export function mayRead(field: Field, letters: string): boolean {
  return (field.initials & letterBit(letters)) !== 0;
}
