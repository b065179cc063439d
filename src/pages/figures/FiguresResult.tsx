import { useTable } from '@tanstack/react-table';
import { memo, useMemo } from 'react';
import type { FiguresResource } from '../../api/resources.ts';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { figuresMessages } from '../../i18n/messages/figures.ts';
import { lookupOf } from '../../report/lookup.ts';
import { FiguresTakeaway } from '../../takeaway/FiguresTakeaway.tsx';
import type { FigureRow } from '../../takeaway/figureRows.ts';
import { columnsFor, features, filtersOf, sortingOf } from './columns.ts';
import styles from './FiguresPage.module.css';
import { FiguresTable } from './FiguresTable.tsx';
import { isFiltered, nextSort, type View } from './view.ts';

/** What the filters leave: how many, the table, and the same rows to take away. */
export const FiguresResult = memo(function FiguresResult({
  data,
  rows,
  view,
  change,
}: {
  data: FiguresResource;
  rows: FigureRow[];
  view: View;
  change: (change: Partial<View>) => void;
}) {
  const t = useMessages(figuresMessages);
  const { locale } = useLanguage();
  const columns = useMemo(() => columnsFor(rows, locale), [rows, locale]);
  const state = useMemo(() => ({ columnFilters: filtersOf(view), sorting: sortingOf(view) }), [view]);
  const table = useTable({ features, columns, data: rows, state, getRowId: (row) => row.id });
  const shown = table.getRowModel().rows;
  const lookup = useMemo(() => lookupOf(data.quantities), [data]);
  const total = view.derived ? rows.length : data.figures.length;

  return (
    <>
      <div className={styles.above}>
        <p role="status" className={styles.count}>
          {t.shown(shown.length, total)}
        </p>
        <FiguresTakeaway
          data={data}
          rows={rows}
          shown={shown.map((row) => row.original)}
          withDerived={view.derived}
          filtered={isFiltered(view)}
        />
      </div>
      {shown.length === 0 ? (
        <p className={styles.none}>{isFiltered(view) ? t.none : t.nothing}</p>
      ) : (
        <FiguresTable
          report={data.report}
          rows={shown}
          of={rows.length}
          quantities={lookup}
          view={view}
          onSort={(key) => change(nextSort(view, key))}
        />
      )}
    </>
  );
});
