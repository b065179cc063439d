import { useMessages } from '../../i18n/locale.tsx';
import { chartMessages } from '../../i18n/messages/charts.ts';
import type { BreakdownModel, Point } from '../prepare/model.ts';
import { Bar } from './Bar.tsx';
import styles from './BreakdownChart.module.css';
import { ClaimLine } from './ClaimLine.tsx';
import { PointRow } from './PointRow.tsx';
import rows from './Rows.module.css';

/**
 * Step by step: the whole with its parts in it, then each part in its own row under its place in the whole.
 * All steps stand in one grid, so that their bars begin at one line and can be compared.
 */
export function BreakdownChart({ model }: { model: BreakdownModel }) {
  const several = model.levels.length > 1;
  return (
    <div
      className={`${rows.rows} ${styles.steps}`}
      data-text={model.textWidth}
      data-shares={model.points.some(({ share }) => share !== null) ? '' : undefined}
    >
      {model.levels.map((level) => (
        <div key={level.title} className={styles.level}>
          {several && <p className={styles.title}>{level.title}</p>}
          <ul className={rows.list}>
            {level.whole ? (
              <PointRow point={level.whole} bars={[level.whole, ...level.parts]} />
            ) : (
              <HundredRow parts={level.parts} />
            )}
            {level.parts.map((part) => (
              <PointRow key={part.id} point={part} />
            ))}
          </ul>
          {level.claim && <ClaimLine claim={level.claim} />}
        </div>
      ))}
    </div>
  );
}

/** The parts of 100 % in one bar: not a number of the report, so no point to stop at. */
function HundredRow({ parts }: { parts: Point[] }) {
  const t = useMessages(chartMessages);
  return (
    <li className={`${rows.row} ${rows.whole}`} aria-hidden="true">
      <span className={rows.label}>{t.hundred}</span>
      <span className={rows.numbers}>
        <span className={rows.value}>{'100%'}</span>
      </span>
      <span className={rows.bar}>
        <Bar points={parts} />
      </span>
    </li>
  );
}
