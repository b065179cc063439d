import { useCallback, useState } from 'react';
import { PointValue } from '../frame/ChartTable.tsx';
import type { ComparisonModel, Point, Tick } from '../prepare/model.ts';
import { Bar } from './Bar.tsx';
import styles from './ComparisonChart.module.css';
import { DerivedMark } from './DerivedMark.tsx';
import { LivePlot } from './LivePlot.tsx';

/** Bars from 0 on one axis, each with its label and number: complete as it stands, without script. */
export function ComparisonChart({ model }: { model: ComparisonModel }) {
  const [live, setLive] = useState(false);
  const onDrawn = useCallback(() => setLive(true), []);
  return (
    <div
      className={styles.chart}
      data-text={model.textWidth}
      data-grouped={model.grouped ? '' : undefined}
      data-live={live ? '' : undefined}
    >
      <GridLines ticks={model.ticks} />
      <ul className={styles.plain}>
        {model.groups.map((group) =>
          model.grouped ? (
            <li key={group.id} className={styles.plain}>
              <span className={styles.name} data-rows={Math.min(group.points.length, 6)}>
                {group.name}
              </span>
              <ul className={styles.plain}>
                {group.points.map((point) => (
                  <Row key={point.id} point={point} label={point.group ?? point.label} />
                ))}
              </ul>
            </li>
          ) : (
            group.points.map((point) => <Row key={point.id} point={point} label={point.label} />)
          ),
        )}
      </ul>
      <TickLabels ticks={model.ticks} />
      <LivePlot model={model} onDrawn={onDrawn} />
    </div>
  );
}

function Row({ point, label }: { point: Point; label: string }) {
  return (
    <li className={styles.row} data-point={point.id}>
      <span className={styles.label}>
        <span>
          {label}
          {point.derived && <DerivedMark />}
        </span>
      </span>{' '}
      <span className={styles.value}>
        <PointValue point={point} inDrawing />
      </span>
      <span className={styles.bar}>
        <Bar points={[point]} />
      </span>
    </li>
  );
}

function GridLines({ ticks }: { ticks: Tick[] }) {
  return (
    <svg className={styles.lines} aria-hidden="true" focusable="false">
      {ticks.map((tick) => (
        <line key={tick.at} x1={`${tick.at}%`} x2={`${tick.at}%`} y1="0" y2="100%" />
      ))}
    </svg>
  );
}

function TickLabels({ ticks }: { ticks: Tick[] }) {
  return (
    <div className={styles.axis}>
      <svg className={styles.ticks} aria-hidden="true" focusable="false">
        {ticks.map((tick, index) => (
          <text
            key={tick.at}
            x={`${tick.at}%`}
            y="1.1em"
            textAnchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
          >
            {tick.label}
          </text>
        ))}
      </svg>
    </div>
  );
}
