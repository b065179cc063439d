import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { figuresMessages } from '../../i18n/messages/figures.ts';
import type { Lookup } from '../../report/lookup.ts';
import type { ReportHead } from '../../report/model/report.ts';
import { useChunk } from '../../ui/useChunk.ts';
import { useHydrated } from '../../ui/useHydrated.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import { FigureRowView } from './FigureRowView.tsx';
import heard from '../../ui/heard.module.css';
import styles from './FiguresTable.module.css';
import { windowFrom, type TableRow } from './tableRow.ts';
import { sortKeys, type SortKey, type View } from './view.ts';
import { windowing } from './windowing.ts';

/**
 * A plain table. A report with very many figures has only the rows in sight drawn; all of them stand in the prerendered
 * page, which must do without script, on paper, and where the code that chooses them cannot be had.
 */
export function FiguresTable({
  report,
  rows,
  of,
  quantities,
  view,
  onSort,
}: {
  report: ReportHead;
  rows: readonly TableRow[];
  /** Rows that there are without any filter. */
  of: number;
  quantities: Lookup;
  view: View;
  onSort: (key: SortKey) => void;
}) {
  const t = useMessages(figuresMessages);
  const { text } = useLanguage();
  const printing = usePrinting();
  const long = of > windowFrom;
  const { piece: Windowed, failed } = useChunk(windowing, long);
  const hydrated = useHydrated();

  const row = ({ id, original }: TableRow) => (
    <FigureRowView key={id} row={original} quantities={quantities} />
  );
  const complete = !long || printing || failed || !hydrated;
  const rest = complete ? 0 : Math.max(0, rows.length - windowFrom);

  return (
    <div className={styles.room}>
      <table className={styles.table} aria-rowcount={long ? rows.length + 1 : undefined}>
        <caption className={heard.heard}>{t.caption(text(report.title))}</caption>
        <colgroup>
          {sortKeys.map((key) => (
            <col key={key} className={styles[key]} />
          ))}
        </colgroup>
        <thead>
          <tr data-label={t.sortBy}>
            {sortKeys.map((key) => (
              <th key={key} scope="col" data-column={key} aria-sort={ariaSort(view, key)}>
                <button type="button" title={t.sortedBy(t.columns[key])} onClick={() => onSort(key)}>
                  {t.columns[key]}
                  <SortShape direction={ariaSort(view, key)} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {!complete && Windowed ? (
          <Windowed rows={rows} quantities={quantities} />
        ) : (
          <tbody>
            {(complete ? rows : rows.slice(0, windowFrom)).map(row)}
            {rest > 0 && (
              <tr>
                <td colSpan={sortKeys.length}>{t.more(rest)}</td>
              </tr>
            )}
          </tbody>
        )}
      </table>
    </div>
  );
}

function ariaSort(view: View, key: SortKey): 'ascending' | 'descending' | 'none' {
  if (view.sort !== key) return 'none';
  return view.descending ? 'descending' : 'ascending';
}

function SortShape({ direction }: { direction: 'ascending' | 'descending' | 'none' }) {
  return (
    <svg
      className={styles.sort}
      data-direction={direction}
      viewBox="0 0 10 12"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1.5 4.5 5 1l3.5 3.5" />
      <path d="M1.5 7.5 5 11l3.5-3.5" />
    </svg>
  );
}
