import {
  columnFilteringFeature,
  rowSortingFeature,
  type ColumnFiltersState,
  type RowModel,
  type SortingState,
  type Table,
} from '@tanstack/react-table';
import type { FigureRow } from '../../takeaway/figureRows.ts';

/**
 * In the place of the library's own models, which note for each row what each filter says of it, and sort anew whatever
 * a filter leaves: of 10,000 rows that took most of the time of a key in the filter. Rows here have no rows below them.
 */
export const used = { columnFilteringFeature, rowSortingFeature };
type Rows = RowModel<typeof used, FigureRow>;

export function filteredRows(table: Table<typeof used, FigureRow>): () => Rows {
  return kept(
    () => [table.getPreFilteredRowModel(), table.atoms.columnFilters.get()],
    (all: Rows, wanted: ColumnFiltersState) => {
      const asked = wanted.flatMap(({ id, value }) => {
        const passes = table.getColumn(id)?.columnDef.filterFn;
        return typeof passes === 'function' ? [{ id, value, passes }] : [];
      });
      return withRows(
        all,
        all.rows.filter((row) => asked.every(({ id, value, passes }) => passes(row, id, value))),
      );
    },
  );
}

/** All rows are sorted once, by numbers; what a filter leaves is taken from them in that order. */
export function sortedRows(table: Table<typeof used, FigureRow>): () => Rows {
  const order = kept(
    () => [table.getCoreRowModel(), table.atoms.sorting.get()],
    ({ rows }: Rows, [by]: SortingState) => {
      if (!by) return null;
      const sign = by.desc ? -1 : 1;
      const placed = rows.map((row, index) => ({ row, index, value: row.getValue<number>(by.id) * sign }));
      return placed.sort((a, b) => a.value - b.value || a.index - b.index).map(({ row }) => row);
    },
  );
  return kept(
    () => [table.getPreSortedRowModel(), order()],
    (left: Rows, ordered: Rows['rows'] | null) => {
      if (!ordered) return left;
      const isLeft = new Uint8Array(ordered.length);
      for (const { index } of left.rows) isLeft[index] = 1;
      return withRows(
        left,
        ordered.filter(({ index }) => isLeft[index] === 1),
      );
    },
  );
}

function withRows({ rowsById }: Rows, rows: Rows['rows']): Rows {
  return { rows, flatRows: rows, rowsById };
}

/** Worked out anew only when what it is made from is another. */
function kept<A, B, T>(from: () => [A, B], make: (a: A, b: B) => T): () => T {
  let last: { a: A; b: B; made: T } | undefined;
  return () => {
    const [a, b] = from();
    if (last?.a !== a || last.b !== b) last = { a, b, made: make(a, b) };
    return last.made;
  };
}
