import { Outcome } from '../../report/model/check.ts';
import { Bound } from '../../report/model/figure.ts';

/** Columns that the table can be sorted by, by their names in the URL. */
export const sortKeys = [
  'area',
  'measure',
  'name',
  'reading',
  'full',
  'unit',
  'bound',
  'scope',
  'checks',
] as const;
export type SortKey = (typeof sortKeys)[number];

/** What the table shows and in which order; all of it stands in the URL. */
export interface View {
  text: string;
  area: number | null;
  /** Ids of units as `unitSet` joins them: what one language calls by one word is several units in the other. */
  unit: string | null;
  bound: Bound | null;
  /** `none`: figures that no check uses. */
  check: Outcome | 'none' | null;
  /** Derived numbers are listed too. */
  derived: boolean;
  /** `null` is the report's own order. */
  sort: SortKey | null;
  descending: boolean;
}

/** The view that a URL's search names; what it says wrongly counts as not said. */
export function viewOf(search: string): View {
  const given = new URLSearchParams(search);
  const area = Number(given.get('area'));
  const sort = given.get('sort') ?? '';
  const key = sortKeys.find((one) => one === sort.replace(/^-/, '')) ?? null;
  return {
    text: given.get('q') ?? '',
    area: Number.isInteger(area) && area > 0 ? area : null,
    unit: unitSet(unitsIn(given.get('unit') ?? '')) || null,
    bound: oneOf(Bound.options, given.get('bound')),
    check: oneOf([...Outcome.options, 'none'] as const, given.get('check')),
    derived: given.get('derived') === '1',
    sort: key,
    descending: key !== null && sort.startsWith('-'),
  };
}

/** The search of a view's URL, `?…` or empty: nothing that goes without saying is in it. */
export function searchOf(view: View): string {
  const said: [string, string | null][] = [
    // As typed: a space at the end may be followed by another word.
    ['q', view.text.trim() && view.text],
    ['area', view.area === null ? null : String(view.area)],
    ['unit', view.unit],
    ['bound', view.bound],
    ['check', view.check],
    ['derived', view.derived ? '1' : null],
    ['sort', view.sort && (view.descending ? '-' : '') + view.sort],
  ];
  const search = new URLSearchParams(
    said.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
  return search && `?${search}`;
}

/** A column's next order: upwards, downwards, the report's own. */
export function nextSort(view: View, key: SortKey): Pick<View, 'sort' | 'descending'> {
  if (view.sort !== key) return { sort: key, descending: false };
  return view.descending ? { sort: null, descending: false } : { sort: key, descending: true };
}

/** Units as a URL names them, by a sign that no id has; the same units are the same string in whichever order. */
export function unitSet(ids: Iterable<string>): string {
  return [...new Set(ids)].sort().join('_');
}

export function unitsIn(set: string): string[] {
  return set.split('_').filter(Boolean);
}

export function isFiltered({ text, area, unit, bound, check }: View): boolean {
  return text.trim() !== '' || [area, unit, bound, check].some((value) => value !== null);
}

function oneOf<T extends string>(options: readonly T[], value: string | null): T | null {
  return options.find((option) => option === value) ?? null;
}
