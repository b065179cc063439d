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

/** Some signs before and after a number, as the original has them; no other number is cut in two. */
export function contextOf(report: ReportText, { start, end }: { start: number; end: number }) {
  const block = report.blocks.find((one) => one.start <= start && end <= one.end) ?? { start, end };
  let from = Math.max(block.start, start - reach);
  let to = Math.min(block.end, end + reach);
  for (let i = 0; i < longestNumber && from > block.start && isInNumber(report.text, from); i++) from--;
  for (let i = 0; i < longestNumber && to < block.end && isInNumber(report.text, to); i++) to++;
  return {
    before: asWritten(report, { start: from, end: start }),
    after: asWritten(report, { start: end, end: to }),
  };
}

const reach = 14;
/** What goes on for longer is no number that anybody could read. */
const longestNumber = 30;

/** Whether a cut before the sign at a place would part a number. */
function isInNumber(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 2), at);
  const next = text.slice(at, at + 2);
  if (/[\d〇零一二两三四五六七八九十廿卅卌百千万亿]$/.test(around)) {
    return /^(?:[\d〇零一二两三四五六七八九十廿卅卌百千万亿¼-¾%‰]|[.,/ ]\d)/.test(next);
  }
  return /(?:[-.]|\d[,/ ])$/.test(around) && /^\d/.test(next);
}
