import { leastVisible } from '../prepare/context.ts';
import type { Point } from '../prepare/model.ts';
import styles from './Bar.module.css';

/** Pixels: the least that can be seen, and how far the mark of an open end reaches. */
export const least = 3;
const arrow = 7;

/**
 * Bars on one track, as attributes of an SVG: lengths in percent are right at any width, need no style attribute
 * and are printed without asking. An arrow marks more than or at least, a dashed end about, a dashed outline a target.
 */
export function Bar({
  points,
  framed = false,
  size = 'track',
}: {
  points: Point[];
  framed?: boolean;
  size?: 'thin' | 'track' | 'tall';
}) {
  return (
    <svg className={styles[size]} aria-hidden="true" focusable="false" data-mark="">
      {framed && <rect className={styles.frame} width="100%" height="100%" />}
      {points.map((point) => (
        <Mark key={point.id} point={point} />
      ))}
    </svg>
  );
}

/** Which of the bars a label means. */
export function Swatch({ point }: { point: Point }) {
  return <span className={styles.swatch} data-fill={point.fill} />;
}

function Mark({ point }: { point: Point }) {
  if (point.value === null || point.length === 0) return null;
  const end = `${point.start + point.length}%`;
  return (
    <>
      <rect
        className={styles.bar}
        data-fill={point.fill}
        data-bound={point.bound}
        x={`${point.start}%`}
        width={point.length < leastVisible ? least : `${point.length}%`}
        height="100%"
      />
      <BarEnd point={point} x={end} />
    </>
  );
}

/** The mark of a bound at a bar's end: over the bar where the track ends there, beyond it otherwise, never cut off. */
export function BarEnd({
  point,
  x,
  y = 0,
  height,
}: {
  point: Point;
  x: string | number;
  y?: number;
  height?: number;
}) {
  const over = point.start + point.length > 97;
  if (point.bound === 'about') {
    return (
      <svg x={x} y={y} height={height} className={styles.end}>
        <line className={styles.about} y2="100%" />
      </svg>
    );
  }
  if (point.bound !== 'moreThan' && point.bound !== 'atLeast') return null;
  return (
    <svg x={x} y={height === undefined ? '50%' : y + height / 2} className={styles.end}>
      <path
        className={styles.arrow}
        data-fill={point.fill}
        data-over={over ? '' : undefined}
        d={`M${over ? -arrow - 3 : 3} -6 l${arrow} 6 l${-arrow} 6`}
      />
    </svg>
  );
}
