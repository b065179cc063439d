import { memo, type Ref } from 'react';
import { Link } from '../../lib/Link.tsx';
import { CheckLink } from '../../exhibits/CheckLink.tsx';
import { FormulaView } from '../../exhibits/FormulaView.tsx';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { exhibitMessages } from '../../i18n/messages/exhibits.ts';
import { figureMessages } from '../../i18n/messages/figure.ts';
import { figuresMessages } from '../../i18n/messages/figures.ts';
import { pageMessages } from '../../i18n/messages/pages.ts';
import { useReport } from '../../i18n/report.tsx';
import type { Lookup } from '../../report/lookup.ts';
import type { FigureRow } from '../../takeaway/figureRows.ts';
import styles from './FiguresTable.module.css';

/** One figure as a row; `index` and `measure` are given where only the rows in sight are drawn. */
export const FigureRowView = memo(function FigureRowView({
  row,
  quantities,
  index,
  measure,
}: {
  row: FigureRow;
  quantities: Lookup;
  index?: number;
  measure?: Ref<HTMLTableRowElement>;
}) {
  const t = useMessages(figuresMessages);
  const { bounds } = useMessages(exhibitMessages);
  const { area } = useMessages(pageMessages);
  const { paths } = useLanguage();
  const { id } = useReport();
  const isPlain = row.basis === 'reported' && row.step === 1;
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index === undefined ? undefined : index + 2}>
      <td className={styles.areaCell}>{area(row.area, row.areaName)}</td>
      <td className={styles.measureCell}>{t.measureOf(row.measure, row.measureTitle)}</td>
      <th scope="row" data-column="name">
        <Link to={paths.figure(id, row.id)}>{row.name}</Link>
      </th>
      <td className={styles.readingCell}>
        <b>{row.reading}</b>
      </td>
      <td className={styles.moreCell} data-label={t.columns.full} data-silent={isPlain || undefined}>
        {row.full}
        {!isPlain && <Basis row={row} quantities={quantities} />}
      </td>
      <td className={styles.moreCell} data-silent="">
        {row.unit}
      </td>
      <td className={styles.moreCell} data-label={t.columns.bound}>
        {row.bound ? bounds[row.bound] : t.dash}
      </td>
      <td className={styles.moreCell} data-label={t.columns.scope}>
        {row.scope}
      </td>
      <td
        className={`${styles.moreCell} ${styles.checkCell}`}
        data-label={t.columns.checks}
        data-silent={row.checks.length === 0 || undefined}
      >
        {row.checks.length === 0 && t.dash}
        {row.checks.map((check) => (
          <CheckLink key={check.id} check={check} />
        ))}
      </td>
    </tr>
  );
});

/** To which place the report writes a figure, or the formula by which a number is worked out from its figures. */
function Basis({ row, quantities }: { row: FigureRow; quantities: Lookup }) {
  const t = useMessages(figuresMessages);
  const { writtenTo } = useMessages(figureMessages);
  const quantity = quantities(row.id);
  return (
    <small className={styles.basis}>
      {quantity.basis === 'derived' ? (
        <>
          {t.derived}
          {t.colon}
          <FormulaView expression={quantity.formula} quantities={quantities} />
        </>
      ) : (
        writtenTo(row.step)
      )}
    </small>
  );
}
