import { PointValue } from '../frame/ChartTable.tsx';
import type { Point } from '../prepare/model.ts';
import { Bar } from './Bar.tsx';
import { DerivedMark } from './DerivedMark.tsx';
import styles from './Rows.module.css';

/** A point as a row: label, number, share, bar. `bars` are drawn in its place where a whole shows its parts. */
export function PointRow({ point, bars }: { point: Point; bars?: Point[] }) {
  return (
    <li className={`${styles.row} ${point.fill === 'whole' ? styles.whole : ''}`} data-point={point.id}>
      <span className={styles.label}>
        <span>
          {point.label}
          {point.derived && <DerivedMark />}
        </span>
      </span>{' '}
      <span className={styles.numbers}>
        <span className={styles.value}>
          <PointValue point={point} inDrawing />
        </span>{' '}
        <span className={styles.share}>{point.share}</span>
      </span>
      <span className={styles.bar}>
        <Bar points={bars ?? [point]} />
      </span>
    </li>
  );
}
