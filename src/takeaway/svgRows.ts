import { leastVisible } from '../charts/prepare/context.ts';
import type { Point, Tick } from '../charts/prepare/model.ts';
import { inkOf, inner, margin, paint, widest, type Canvas } from './svgCanvas.ts';
import { wrap } from './svgText.ts';

/** Label, value, share and bars on one track; `heading` stands above the first row of a group. */
export interface Row {
  label: string;
  value: string;
  share: string;
  bars: readonly Point[];
  strong: boolean;
  heading?: string | undefined;
}

interface Box {
  x: number;
  y: number;
  wide: number;
  high: number;
}

const size = 15;
const gap = 14;
const least = 3;
/** Room beyond the track's end for the arrow of an open bound. */
const beyond = 14;

/** How wide each column of rows is. */
interface Columns {
  label: number;
  value: number;
  share: number;
}

/** Columns wide enough for all of these rows, also where they are drawn in several steps. */
export function columnsOf(rows: readonly Row[]): Columns {
  const column = (textOf: (row: Row) => string, px: number, limit: number) =>
    widest(rows.map(textOf), px, limit);
  return {
    // A little more than estimated, so that no label breaks that just fits.
    label: column((row) => row.label, size, 270) + 2,
    value: column((row) => row.value, size + 0.5, 220),
    share: column((row) => row.share, 13, 90),
  };
}

/** Rows whose labels, values and bars line up; with `ticks` an axis is drawn below them. */
export function drawRows(
  canvas: Canvas,
  rows: readonly Row[],
  columns: Columns,
  ticks: readonly Tick[] = [],
): void {
  const valueEnd = margin + columns.label + gap + columns.value;
  const shareEnd = valueEnd + (columns.share > 0 ? gap + columns.share : 0);
  const x = shareEnd + gap;
  const wide = margin + inner - beyond - x;
  const top = canvas.y;
  const heights = rows.map((row) => Math.max(30, wrap(row.label, size, columns.label).length * 20 + 8));
  const bottom = rows.reduce((sum, row, index) => sum + (heights[index] ?? 0) + (row.heading ? 28 : 0), top);
  for (const tick of ticks) {
    const at = x + (wide * tick.at) / 100;
    canvas.line(at, top, at, bottom, `stroke="${paint('line')}"`);
  }
  rows.forEach((row, index) => {
    if (row.heading) {
      canvas.text(margin, canvas.y + 20, row.heading, { size, bold: true });
      canvas.y += 28;
    }
    const high = heights[index] ?? 30;
    const lines = wrap(row.label, size, columns.label);
    const first = canvas.y + high / 2 + 5 - (lines.length - 1) * 10;
    lines.forEach((line, at) => canvas.text(margin, first + at * 20, line, { size, bold: row.strong }));
    canvas.text(valueEnd, canvas.y + high / 2 + 5, row.value, { size, bold: true, anchor: 'end' });
    if (row.share) {
      canvas.text(shareEnd, canvas.y + high / 2 + 5, row.share, { size: 13, ink: 'ink-3', anchor: 'end' });
    }
    for (const point of row.bars) drawBar(canvas, point, { x, y: canvas.y + high / 2 - 10, wide, high: 20 });
    canvas.y += high;
  });
  ticks.forEach((tick, index) => {
    const anchor = index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle';
    canvas.text(x + (wide * tick.at) / 100, canvas.y + 16, tick.label, { size: 12, ink: 'ink-3', anchor });
  });
  if (ticks.length > 0) canvas.y += 22;
}

/** A point's bar on a track with the mark of its bound: arrow for more than and at least, dashes for about and target. */
export function drawBar(canvas: Canvas, point: Point, { x, y, wide, high }: Box): void {
  if (point.value === null || point.length === 0) return;
  const start = x + (wide * point.start) / 100;
  const long = point.length < leastVisible ? least : (wide * point.length) / 100;
  const ink = paint(inkOf(point.fill));
  if (point.fill === 'whole') {
    // What its parts are drawn in.
    canvas.rect(start, y, long, high, `fill="${paint('track')}" stroke="${paint('line-strong')}"`);
    return;
  }
  const outlined = point.fill === 'rest' || point.fill === 'left' || point.bound === 'target';
  canvas.rect(
    start,
    y,
    long,
    high,
    outlined
      ? `fill="none" stroke="${paint(point.bound === 'target' ? 'ink-2' : 'line-strong')}" stroke-width="1.5" stroke-dasharray="4 3"`
      : `fill="${ink}" stroke="${paint('paper')}"`,
  );
  const end = x + (wide * (point.start + point.length)) / 100;
  const middle = y + high / 2;
  if (point.bound === 'moreThan' || point.bound === 'atLeast') {
    // At the end of a framed track there is no room beyond it: the arrow then stands in the bar.
    const over = point.start + point.length > 97;
    const from = over ? end - 10 : end + 3;
    canvas.path(
      `M${from} ${middle - 6} l7 6 l-7 6`,
      `fill="none" stroke="${over ? paint('paper') : ink}" stroke-width="2"`,
    );
  }
  if (point.bound === 'about') {
    canvas.line(end, y, end, y + high, `stroke="${paint('ink')}" stroke-width="2" stroke-dasharray="3 2"`);
  }
}
