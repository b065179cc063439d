import { useCallback } from 'react';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis, type BarShapeProps } from 'recharts';
import type { Point } from '../prepare/model.ts';
import { BarEnd, least } from './Bar.tsx';
import styles from './Bar.module.css';
import type { PlotProps } from './LivePlot.tsx';

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The bars and grid lines of a comparison by recharts; names, numbers and ticks are the page's own and stay.
 * One band a row, from the same model, so that it lies exactly over the static bars.
 */
export function ComparisonPlot({ model, width, height, thickness }: PlotProps) {
  const shape = useCallback(
    (place: BarShapeProps) => drawPoint(model.points[place.originalDataIndex], place),
    [model.points],
  );
  return (
    <BarChart
      layout="vertical"
      data={model.points}
      width={width}
      height={height}
      margin={noMargin}
      accessibilityLayer={false}
    >
      {/* Said, not left to the axis: it drops ticks whose labels, which it does not draw, would not fit. */}
      <CartesianGrid
        horizontal={false}
        stroke="var(--line)"
        verticalPoints={model.ticks.map(({ at }) => (at / 100) * width)}
      />
      <XAxis
        type="number"
        hide
        domain={[0, model.max]}
        ticks={model.ticks.map((tick) => (tick.at / 100) * model.max)}
        allowDataOverflow
      />
      <YAxis type="category" dataKey="id" hide />
      <Bar dataKey="value" barSize={thickness} minPointSize={least} isAnimationActive={false} shape={shape} />
    </BarChart>
  );
}

function drawPoint(point: Point | undefined, { x, y, width, height }: BarShapeProps) {
  if (!point || point.value === null || point.value === 0) return <g />;
  return (
    <g>
      <rect
        className={styles.bar}
        data-fill={point.fill}
        data-bound={point.bound}
        x={x}
        y={y}
        width={width}
        height={height}
      />
      <BarEnd point={point} x={x + width} y={y} height={height} />
    </g>
  );
}
