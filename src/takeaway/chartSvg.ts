import type {
  BreakdownModel,
  ChartModel,
  Claim,
  ComparisonModel,
  LevelModel,
  Point,
  ProgressModel,
  RateModel,
} from '../charts/prepare/model.ts';
import { chartMessages, type ChartMessages } from '../i18n/messages/charts.ts';
import { takeawayMessages } from '../i18n/messages/takeaway.ts';
import type { Locale } from '../lib/paths.ts';
import type { Outcome } from '../report/model/check.ts';
import type { ReportHead } from '../report/model/report.ts';
import { Canvas, inner, margin, paint, widest, type Ink } from './svgCanvas.ts';
import { columnsOf, drawBar, drawRows, type Row } from './svgRows.ts';

/** What stands in a picture besides the chart. */
export interface PictureFrame {
  report: ReportHead;
  locale: Locale;
  /** Absolute URL of the chart. */
  url: string;
  /** Day on which the picture is made, `2026-11-23`. */
  day: string;
}

/**
 * A chart as a picture that can stand alone: title, subtitle, every value with its bound, how to read the marks, source,
 * dates and address. Drawn from the prepared model, so that every kind of chart comes out alike.
 */
export function chartSvg(model: ChartModel, { report, locale, url, day }: PictureFrame): string {
  const t = chartMessages[locale];
  const { image } = takeawayMessages[locale];
  const canvas = new Canvas(locale);
  canvas.paragraph(model.title, { size: 24, bold: true, serif: true });
  canvas.paragraph(model.subtitle, { size: 15, ink: 'ink-2' });
  if (model.total !== null) canvas.paragraph(model.total, { size: 15 });
  canvas.y += 16;
  draw(model, canvas, t);
  for (const { title, note } of model.failing) {
    drawClaim({ outcome: 'doesNotHold', text: note === null ? title : title + t.stop + note }, canvas, t);
  }
  canvas.y += 16;
  for (const note of model.notes) canvas.paragraph(note, { size: 13, ink: 'ink-2' });
  canvas.y += 8;
  canvas.line(margin, canvas.y, margin + inner, canvas.y, `stroke="${paint('line')}"`);
  canvas.y += 8;
  for (const line of [
    image.source(model.source),
    image.dates(report.publishedOn, report.version, day),
    url,
  ]) {
    canvas.paragraph(line, { size: 13, ink: 'ink-3' });
  }
  return canvas.finish(model.title, model.description);
}

function draw(model: ChartModel, canvas: Canvas, t: ChartMessages): void {
  switch (model.kind) {
    case 'progress':
      return drawProgress(model, canvas, t);
    case 'rate':
      return drawRate(model, canvas, t);
    case 'breakdown':
      return drawBreakdown(model, canvas, t);
    case 'comparison':
      return drawComparison(model, canvas, t);
  }
}

/** Numbers beside each other, in as many lines as they need, over one bar whose outline is all of it. */
function drawNumbers(
  points: readonly Point[],
  large: Point,
  bar: Point,
  canvas: Canvas,
  t: ChartMessages,
): void {
  let x = margin;
  for (const point of points) {
    const size = point === large ? 44 : 24;
    const label = labelOf(point, point.label, t);
    const wide = Math.max(widest([label], 14, inner), widest([point.text], size, inner));
    if (x > margin && x + wide > margin + inner) {
      x = margin;
      canvas.y += 76;
    }
    canvas.text(x, canvas.y + 14, label, { size: 14, ink: 'ink-2' });
    canvas.text(x, canvas.y + 62, point.text, { size });
    x += wide + 40;
  }
  canvas.y += 80;
  canvas.rect(margin, canvas.y, inner, 30, `fill="${paint('track')}" stroke="${paint('line-strong')}"`);
  drawBar(canvas, bar, { x: margin, y: canvas.y, wide: inner, high: 30 });
  canvas.y += 36;
}

function drawProgress(model: ProgressModel, canvas: Canvas, t: ChartMessages): void {
  drawNumbers(model.points, model.done, model.done, canvas, t);
}

function drawRate(model: RateModel, canvas: Canvas, t: ChartMessages): void {
  drawNumbers([model.rate], model.rate, model.rate, canvas, t);
  const scale = [
    ['0%', 0, 'start'],
    ['50%', 0.5, 'middle'],
    ['100%', 1, 'end'],
  ] as const;
  for (const [label, at, anchor] of scale) {
    canvas.text(margin + inner * at, canvas.y + 13, label, { size: 13, ink: 'ink-3', anchor });
  }
  canvas.y += 20;
}

const outcomes: Record<Outcome, { ink: Ink; sign: string }> = {
  holds: { ink: 'teal', sign: '✓' },
  doesNotHold: { ink: 'ochre', sign: '≠' },
  cannotBeChecked: { ink: 'ink-2', sign: '—' },
};

function drawBreakdown(model: BreakdownModel, canvas: Canvas, t: ChartMessages): void {
  const steps = model.levels.map((level) => ({ level, rows: rowsOf(level, t) }));
  const columns = columnsOf(steps.flatMap(({ rows }) => rows));
  for (const [index, { level, rows }] of steps.entries()) {
    if (index > 0) canvas.y += 18;
    if (steps.length > 1) {
      canvas.paragraph(level.title, { size: 15, bold: true, ink: 'ink-2' });
      canvas.y += 2;
    }
    drawRows(canvas, rows, columns);
    if (level.claim) drawClaim(level.claim, canvas, t);
  }
}

/** Whether parts make their whole; `of` names the series that it is said of where there are several. */
function drawClaim(claim: Claim, canvas: Canvas, t: ChartMessages, of?: string): void {
  const { ink, sign } = outcomes[claim.outcome];
  const text = of === undefined ? claim.text : of + t.colon + claim.text;
  canvas.y += 6;
  canvas.paragraph(`${sign} ${t[claim.outcome]}${t.dot}${text}`, { size: 14, ink });
}

/** The whole with its parts in it, then each part below its place in the whole. */
function rowsOf({ whole, parts }: LevelModel, t: ChartMessages): Row[] {
  const bars = whole ? [whole, ...parts] : parts;
  const head: Row = whole
    ? { ...rowOf(whole, whole.label, t), bars, strong: true }
    : { label: t.hundred, value: '100%', share: '', bars, strong: true };
  return [head, ...parts.map((point) => rowOf(point, point.label, t))];
}

function drawComparison(model: ComparisonModel, canvas: Canvas, t: ChartMessages): void {
  const rows = model.groups.flatMap((group) =>
    group.points.map<Row>((point, index) => ({
      ...rowOf(point, model.grouped ? (point.group ?? point.label) : point.label, t),
      heading: model.grouped && index === 0 ? group.name : undefined,
    })),
  );
  drawRows(canvas, rows, columnsOf(rows), model.ticks);
  for (const claim of model.claims) drawClaim(claim, canvas, t, model.grouped ? claim.name : undefined);
}

function rowOf(point: Point, label: string, t: ChartMessages): Row {
  return {
    label: labelOf(point, label, t),
    value: point.text,
    share: point.share ?? '',
    bars: [point],
    strong: false,
  };
}

function labelOf(point: Point, label: string, t: ChartMessages): string {
  return point.derived ? `${label} [${t.derived}]` : label;
}
