import { paragraphs } from './paragraphs.ts';
import { assertReportText } from './refusal.ts';
import { blocksOf, enumerationsOf, type Block, type Enumerated } from './structure.ts';

/** A report's text, read: its plain form with the way back to the original, and its structure. */
export interface ReportText {
  original: string;
  /** One paragraph a line, each sign in one form, without blanks but between Latin words and numbers. */
  text: string;
  /** For each sign of `text` its index in `original`. */
  offsets: readonly number[];
  /** In the order of the text; together they are the whole of it. */
  blocks: readonly Block[];
  enumerations: readonly Enumerated[];
}

/** Indices of a stretch of text, `end` excluded. */
export interface Stretch {
  start: number;
  end: number;
}

export interface TextAddress {
  part: number;
  area?: number;
  item?: number;
}

/**
 * Reads a report's text in whatever form it comes: other line ends, wrapped lines, full-width signs, additional blanks.
 * Throws `ReportTextError` for what is no report's text at all.
 */
export function parseReportText(original: string): ReportText {
  assertReportText(original);
  const { text, offsets } = paragraphs(original);
  const blocks = blocksOf(text);
  return { original, text, offsets, blocks, enumerations: enumerationsOf(text, blocks) };
}

/** The place in the original of a stretch of the plain text. */
export function originalStretch({ offsets, original }: ReportText, { start, end }: Stretch): Stretch {
  const first = offsets[start] ?? original.length;
  return { start: first, end: end > start ? (offsets[end - 1] ?? original.length - 1) + 1 : first };
}

/** A stretch of the plain text in the signs of the original, without the line breaks that only wrap it. */
export function asWritten(report: ReportText, stretch: Stretch): string {
  const { start, end } = originalStretch(report, stretch);
  const lines = report.original.slice(start, end).split(/[\r\n\u2028\u2029]/);
  // Trimmed line by line: a pattern for blanks around a break would go through a long run of them again at each.
  return lines
    .map((line, index) => (index === 0 ? line : line.trimStart()))
    .map((line, index) => (index === lines.length - 1 ? line : line.trimEnd()))
    .join('');
}

/** Where an address stands: usually one stretch, more if the text has a table of contents; none if it has no such place. */
export function stretchesAt(
  { blocks, enumerations }: ReportText,
  { part, area, item }: TextAddress,
): Stretch[] {
  if (area === undefined && item !== undefined) {
    return enumerations.filter((point) => point.part === part && point.number === item);
  }
  const own = blocks.filter(
    (block) =>
      block.part === part &&
      (area === undefined || block.area === area) &&
      (item === undefined || block.item === item),
  );
  const stretches: Stretch[] = [];
  for (const { start, end } of own) {
    const last = stretches.at(-1);
    if (last && start - last.end <= 1) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}
