import {
  tableFeatures,
  type ColumnDef,
  type ColumnFiltersState,
  type SortingState,
} from '@tanstack/react-table';
import type { Locale } from '../../lib/paths.ts';
import { Bound } from '../../report/model/figure.ts';
import { plain, type FigureRow } from '../../takeaway/figureRows.ts';
import { filteredRows, sortedRows, used } from './rowModels.ts';
import { unitsIn, type SortKey, type View } from './view.ts';

export const features = tableFeatures({
  ...used,
  filteredRowModel: filteredRows,
  sortedRowModel: sortedRows,
});

type FigureColumn = ColumnDef<typeof features, FigureRow>;

/** What needs attention first: a check that does not hold weighs most, no check least. */
const gravity = ['none', 'holds', 'cannotBeChecked', 'doesNotHold'] as const;

/** Every column compares numbers: text by its rank in the reader's alphabet, worked out when first sorted by. */
export function columnsFor(rows: readonly FigureRow[], locale: Locale): FigureColumn[] {
  const name = rankOf(rows, (row) => row.name, locale);
  const unit = rankOf(rows, (row) => row.unit, locale);
  const scope = rankOf(rows, (row) => row.scope, locale);
  const sorted: Record<SortKey, (row: FigureRow) => number> = {
    area: (row) => row.area,
    measure: (row) => row.area * 1000 + row.measure,
    name,
    reading: (row) => row.value,
    full: (row) => row.value,
    unit,
    bound: (row) => (row.bound ? Bound.options.indexOf(row.bound) : Bound.options.length),
    scope,
    checks: (row) => Math.max(0, ...row.checks.map(({ outcome }) => gravity.indexOf(outcome))),
  };
  return [
    ...Object.entries(sorted).map(([id, accessorFn]): FigureColumn => ({
      id,
      accessorFn,
      filterFn: filters[id] ?? everything,
    })),
    ...['text', 'derived'].map((id): FigureColumn => ({
      id,
      accessorFn: () => 0,
      enableSorting: false,
      filterFn: filters[id] ?? everything,
    })),
  ];
}

type Filter = (row: { original: FigureRow }, columnId: string, wanted: unknown) => boolean;
const everything: Filter = () => true;

const filters: Record<string, Filter> = {
  area: ({ original }, _, wanted) => original.area === wanted,
  unit: ({ original }, _, wanted) => Array.isArray(wanted) && wanted.includes(original.unitId),
  bound: ({ original }, _, wanted) => original.bound === wanted,
  checks: ({ original: { checks } }, _, wanted) =>
    wanted === 'none' ? checks.length === 0 : checks.some(({ outcome }) => outcome === wanted),
  text: ({ original }, _, words) =>
    Array.isArray(words) && words.every((word) => original.haystack.includes(String(word))),
  derived: ({ original }) => original.basis !== 'derived',
};

/** A view's filters as the table takes them. */
export function filtersOf(view: View): ColumnFiltersState {
  const words = plain(view.text).split(/\s+/).filter(Boolean);
  const said: [string, unknown][] = [
    ['area', view.area],
    ['unit', view.unit && unitsIn(view.unit)],
    ['bound', view.bound],
    ['checks', view.check],
    ['text', words.length > 0 ? words : null],
    ['derived', view.derived ? null : false],
  ];
  return said.flatMap(([id, value]) => (value === null ? [] : [{ id, value }]));
}

export function sortingOf({ sort, descending }: View): SortingState {
  return sort ? [{ id: sort, desc: descending }] : [];
}

function rankOf(
  rows: readonly FigureRow[],
  textOf: (row: FigureRow) => string,
  locale: Locale,
): (row: FigureRow) => number {
  let ranks: Map<string, number> | undefined;
  return (row) => {
    if (!ranks) {
      const { compare } = new Intl.Collator(locale === 'zh' ? 'zh-CN' : 'en', { numeric: true });
      const texts = [...new Set(rows.map(textOf))].sort(compare);
      ranks = new Map(texts.map((text, rank) => [text, rank]));
    }
    return ranks.get(textOf(row)) ?? 0;
  };
}
