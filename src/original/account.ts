import type { FiguresResource } from '../api/resources.ts';
import type { Figure } from '../report/model/figure.ts';
import { audit, type Audit, type Name } from '../report/source/audit.ts';
import { asWritten, parseReportText, type ReportText } from '../report/source/parse.ts';

/** A report's text held against its figures. */
export interface Account extends Audit {
  text: ReportText;
  /** Figures whose number stands at their address. */
  inPlace: number;
}

/** `null` if the text cannot be read as a report's. */
export function readOriginal(original: string): ReportText | null {
  try {
    return parseReportText(original);
  } catch {
    return null;
  }
}

export function accountOf(
  text: ReportText,
  figures: readonly Figure[],
  names: readonly Name[],
  excuses: ReadonlyMap<string, string>,
): Account {
  const done = audit(text, figures, names, excuses);
  return { ...done, text, inPlace: done.bindings.filter(({ status }) => status === 'bound').length };
}

/** Fewer figures than this share, and the text is likely to be that of another report. */
const fewest = 0.3;
export function looksLikeAnother({ bindings }: Account): boolean {
  const found = bindings.filter(({ status }) => status === 'bound' || status === 'foundElsewhere').length;
  return bindings.length > 0 && found < bindings.length * fewest;
}

/** The figures that a text can be searched for: those that the report itself states, in its order. */
export function reportedFigures({ quantities }: FiguresResource): Figure[] {
  return quantities.filter((quantity) => quantity.basis === 'reported');
}

/** Some signs before and after a number, as the original has them. */
export function contextOf(text: ReportText, { start, end }: { start: number; end: number }) {
  const reach = 14;
  const block = text.blocks.find((one) => one.start <= start && end <= one.end) ?? { start, end };
  return {
    before: asWritten(text, { start: Math.max(block.start, start - reach), end: start }),
    after: asWritten(text, { start: end, end: Math.min(block.end, end + reach) }),
  };
}
