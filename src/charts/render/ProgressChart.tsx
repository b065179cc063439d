import { PointValue } from '../frame/ChartTable.tsx';
import type { Point, ProgressModel, RateModel } from '../prepare/model.ts';
import { Bar } from './Bar.tsx';
import { DerivedMark } from './DerivedMark.tsx';
import heard from '../../ui/heard.module.css';
import styles from './ProgressChart.module.css';

/** Done of total in numbers, over one bar whose outline is the total. */
export function ProgressChart({ model }: { model: ProgressModel }) {
  return (
    <div className={styles.chart}>
      <ul className={styles.numbers}>
        {model.points.map((point) => (
          <Number key={point.id} point={point} large={point === model.done} />
        ))}
      </ul>
      <Bar points={[model.done]} framed size="tall" />
    </div>
  );
}

/** A rate in its number, over a bar of 100. */
export function RateChart({ model }: { model: RateModel }) {
  return (
    <div className={styles.chart}>
      <ul className={styles.numbers}>
        <Number point={model.rate} large named={false} />
      </ul>
      <Bar points={[model.rate]} framed size="tall" />
      <p className={styles.scale} aria-hidden="true">
        <span>{'0%'}</span>
        <span>{'50%'}</span>
        <span>{'100%'}</span>
      </p>
    </div>
  );
}

/** `named` false: the chart's title says already what it is. */
function Number({ point, large = false, named = true }: { point: Point; large?: boolean; named?: boolean }) {
  return (
    <li className={styles.number} data-point={point.id} data-large={large ? '' : undefined}>
      <span className={named ? styles.name : heard.heard}>
        {point.label}
        {point.derived && <DerivedMark />}
      </span>{' '}
      <span className={styles.value} data-mark="">
        <PointValue point={point} inDrawing />
      </span>
    </li>
  );
}
