import { useTable } from '@tanstack/react-table';
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import { authoredResources } from '../../../../mocks/data.ts';
import { FiguresResource } from '../../../../src/api/resources.ts';
import { columnsFor, features, filtersOf, sortingOf } from '../../../../src/pages/figures/columns.ts';
import { viewOf } from '../../../../src/pages/figures/view.ts';
import { figureRows } from '../../../../src/takeaway/figureRows.ts';

const resources = [...authoredResources()].flatMap(([address, body]) =>
  address.endsWith('/figures.json') ? [v.parse(FiguresResource, body)] : [],
);
const rows = resources.flatMap((resource) => figureRows(resource, 'zh'));
const columns = columnsFor(rows, 'zh');

function tableOf(first: string) {
  const { result, rerender } = renderHook(
    ({ search }: { search: string }) => {
      const view = viewOf(search);
      const state = { columnFilters: filtersOf(view), sorting: sortingOf(view) };
      const table = useTable({ features, columns, data: rows, state, getRowId: (row) => row.id });
      return table.getRowModel().rows.map(({ original }) => original);
    },
    { initialProps: { search: first } },
  );
  return {
    shown: () => result.current,
    see: (search: string) => {
      rerender({ search });
      return result.current;
    },
  };
}

it('leaves the report’s order and drops derived numbers where nothing is asked', () => {
  expect(tableOf('').shown()).toEqual(rows.filter(({ basis }) => basis !== 'derived'));
});

it.each([
  ['?derived=1&sort=full', 1],
  ['?derived=1&sort=-full', -1],
])('sorts %s, equal ones in the report’s order both ways', (search, sign) => {
  const expected = rows.map((row, index) => ({ row, index }));
  expected.sort((a, b) => (a.row.value - b.row.value) * sign || a.index - b.index);
  expect(tableOf(search).shown()).toEqual(expected.map(({ row }) => row));
});

it('keeps the order while more or less is left by what is typed, and takes it back', () => {
  const table = tableOf('?derived=1&sort=-full');
  const sorted = table.shown();
  for (const text of ['件', '件 市', '件', '']) {
    const words = text.split(' ');
    const left = table.see(`?derived=1&sort=-full&q=${encodeURIComponent(text)}`);
    expect(left).toEqual(sorted.filter(({ haystack }) => words.every((word) => haystack.includes(word))));
    expect(left.length).toBeGreaterThan(0);
  }
  expect(table.see('?derived=1')).toEqual(rows);
});

it('asks every filter at once', () => {
  const like = rows.find(({ bound, checks, area }) => bound === 'exact' && checks.length > 0 && area > 1);
  const [outcome] = like?.checks ?? [];
  const left = tableOf(
    `?area=${like?.area}&bound=exact&check=${outcome?.outcome}&unit=${like?.unitId}`,
  ).shown();
  expect(left).toContain(like);
  expect(left).toEqual(
    rows.filter(
      ({ area, bound, unitId, checks }) =>
        area === like?.area &&
        bound === 'exact' &&
        unitId === like.unitId &&
        checks.some((check) => check.outcome === outcome?.outcome),
    ),
  );
});
