import type { SearchEntry, SearchResource } from '../api/resources.ts';
import { readQuantity } from '../i18n/quantity.ts';
import type { Locale } from '../lib/paths.ts';
import { fold } from './fold.ts';
import { exactly, numbersIn } from './numbers.ts';
import { readReadings, type Readings } from './pinyin.ts';
import { labelOf } from './place.ts';

/** A text under which something is found, as it is shown and as it is compared. Equal texts are one field. */
export interface Field {
  /** Counts the fields of an index from 0. */
  id: number;
  /** `label`: what it is called by kind and number, which is shown beside it anyway. */
  role: 'title' | 'value' | 'label' | 'detail' | 'also';
  locale: Locale;
  text: string;
  folded: string;
  /** First letters of the readings in it, as bits: most texts are ruled out by them at once. */
  initials: number;
  /** Keys of the numbers in it. */
  numbers: readonly string[];
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
  /** All fields in one. */
  all: string;
  own: OwnNumber | null;
  /** Other numbers in it: of the quantities drawn or checked, and in its texts (67, and 67% where it is one). */
  numbers: ReadonlySet<string>;
}

export interface SearchIndex {
  items: Item[];
  readings: Readings;
  /** How many different fields the items have. */
  fields: number;
}

/** Prepares everything that can be found for quick matching; 10 000 entries take a fraction of a second. */
export function buildIndex(resource: SearchResource): SearchIndex {
  const steps = indexing(resource);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** How many entries are prepared at a time: some milliseconds on a slow machine. */
const atATime = 50;

/** The same in steps, so that whoever waits for it can do something else in between. */
export function* indexing({
  report,
  entries,
  readings: table,
}: SearchResource): Generator<undefined, SearchIndex> {
  const readings = readReadings(table);
  const initialsIn = (text: string) => {
    let bits = 0;
    for (let at = 0; at < text.length; at += 1) bits |= readings.initials(text, at);
    return bits;
  };
  // Scopes, units and whole phrases come again and again: each is prepared once here and compared once in a search.
  const known = new Map<string, Field>();
  const field = (role: Field['role'], locale: Locale, text: string): Field => {
    const key = `${role} ${locale} ${text}`;
    const before = known.get(key);
    if (before) return before;
    const folded = fold(text);
    const initials = locale === 'zh' ? initialsIn(folded) : 0;
    const made: Field = {
      id: known.size,
      role,
      locale,
      text,
      folded,
      initials,
      numbers: numbersOf(folded, locale),
    };
    known.set(key, made);
    return made;
  };

  const itemOf = (entry: SearchEntry): Item => {
    const { title, detail, also = [] } = entry;
    const fields = [field('title', 'zh', title.zh), field('title', 'en', title.en)];
    if (entry.kind === 'figure') {
      fields.push(field('value', 'zh', readQuantity(entry.quantity, report.units, 'zh').text));
      fields.push(field('value', 'en', readQuantity(entry.quantity, report.units, 'en').text));
    }
    for (const locale of ['zh', 'en'] as const) {
      const label = labelOf(entry, report, locale);
      if (label) fields.push(field('label', locale, label));
    }
    if (detail) fields.push(field('detail', 'zh', detail.zh), field('detail', 'en', detail.en));
    for (const text of also) fields.push(field('also', /\p{Script=Han}/u.test(text) ? 'zh' : 'en', text));
    const isPercent = entry.kind === 'figure' && report.units[entry.quantity.unit]?.kind === 'percent';
    return {
      entry,
      fields,
      all: fields.map(({ folded }) => folded).join('\n'),
      own: entry.kind === 'figure' ? ownNumber(entry.quantity, isPercent) : null,
      numbers: new Set([
        ...(entry.numbers ?? []).map((value) => numberKey(value)),
        ...fields.flatMap(({ numbers }) => numbers),
      ]),
    };
  };
  const items: Item[] = [];
  for (const entry of entries) {
    items.push(itemOf(entry));
    if (items.length % atATime === 0) yield;
  }
  return { items, readings, fields: known.size };
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

function numbersOf(folded: string, locale: Locale): string[] {
  if (locale !== 'zh' || !/\d/.test(folded)) return [];
  return numbersIn(folded).flatMap(({ value, percent }) =>
    percent ? [numberKey(value), numberKey(value, true)] : [numberKey(value)],
  );
}

export function numberKey(value: number, percent = false): string {
  return `${value}${percent ? '%' : ''}`;
}
