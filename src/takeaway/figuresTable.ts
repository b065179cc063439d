import { exhibitMessages } from '../i18n/messages/exhibits.ts';
import { figureMessages } from '../i18n/messages/figure.ts';
import { takeawayMessages } from '../i18n/messages/takeaway.ts';
import type { Locale } from '../lib/paths.ts';
import type { FigureRow } from './figureRows.ts';
import { tableOf, type Column, type Table } from './table.ts';

/** Absolute URL of a figure's page. */
export type LinkOf = (figureId: string) => string;

/** Figures as a table to take away, in the order of the rows: all that is known of each, value and bound apart. */
export function figuresTable(rows: readonly FigureRow[], locale: Locale, linkOf: LinkOf): Table {
  const t = takeawayMessages[locale];
  const { bounds, outcomes } = exhibitMessages[locale];
  const columns: Column<FigureRow>[] = [
    { header: t.columns.areaNumber, width: 9, cell: (row) => count(row.area) },
    { header: t.columns.area, width: 16, cell: (row) => row.areaName },
    { header: t.columns.measureNumber, width: 9, cell: (row) => count(row.measure) },
    { header: t.columns.measure, width: 32, cell: (row) => row.measureTitle },
    { header: t.columns.name, width: 32, cell: (row) => row.name },
    { header: t.columns.reading, width: 18, cell: (row) => row.reading },
    {
      header: t.columns.value,
      width: 16,
      cell: ({ value, decimals, percent }) => ({ value, decimals, percent }),
    },
    { header: t.columns.unit, width: 10, cell: (row) => row.unit },
    { header: t.columns.bound, width: 10, cell: (row) => row.bound && bounds[row.bound] },
    { header: t.columns.scope, width: 14, cell: (row) => row.scope },
    { header: t.columns.basis, width: 18, cell: basisOf },
    { header: t.columns.written, width: 18, cell: (row) => row.written },
    { header: t.columns.formula, width: 30, cell: (row) => row.formula },
    {
      header: t.columns.checks,
      width: 36,
      cell: ({ checks }) =>
        checks.map((check) => outcomes[check.outcome] + t.colon + check.title[locale]).join(t.semicolon) ||
        null,
    },
    { header: t.columns.address, width: 26, cell: (row) => row.address },
    { header: t.columns.phrase, width: 26, cell: (row) => row.phrase },
    { header: t.columns.meaning, width: 30, cell: (row) => row.meaning },
    { header: t.columns.note, width: 30, cell: (row) => row.note },
    { header: t.columns.id, width: 30, cell: (row) => row.id },
    { header: t.columns.link, width: 40, cell: (row) => linkOf(row.id) },
  ];
  return tableOf(columns, rows);

  function basisOf({ basis, step }: FigureRow): string {
    return step === 1 ? t.basis[basis] : `${t.basis[basis]} · ${figureMessages[locale].writtenTo(step)}`;
  }
}

function count(value: number) {
  return { value, decimals: 0, percent: false };
}
