import { excuser, type RuleId } from './excuses.ts';
import { tokensIn, type Signs, type Token } from './lexer.ts';
import { asWritten, type ReportText } from './parse.ts';

/** A number in a report's text; `start` and `end` are indices in its plain form. */
export interface FoundNumber extends Token {
  /** As the original writes it. */
  written: string;
  /** The rule by which its form alone tells that it is no figure. */
  excuse?: RuleId;
}

/** Every number of the text in its order. */
export function findNumbers(report: ReportText): FoundNumber[] {
  const excuse = excuser(report);
  return tokensIn(report.text, { partsThousands: partsThousands(report), isMinus: isMinus(report) }).map(
    (token) => ({
      ...token,
      written: asWritten(report, token),
      excuse: excuse(token),
    }),
  );
}

/**
 * A comma or a blank between digits parts thousands. The full-width comma of a sentence does so among ASCII digits
 * only where it is the one before exactly three digits: not in a list (分别为12，345，678), not after an ordinal.
 */
function partsThousands({ original, offsets, text }: ReportText): Signs['partsThousands'] {
  return (at) => {
    const digit = original[offsets[at - 1] ?? 0] ?? '';
    if (original[offsets[at] ?? 0] !== '，' || digit > '9') return true;
    const before = text.slice(Math.max(0, at - 5), at).replace(/\d{1,3}$/, '');
    return !/第$|\d,$/.test(before) && !/^\d{3},\d/.test(text.slice(at + 1, at + 6));
  };
}

/** The plain form has one sign for every dash: a minus is one, a dash between words is none, a hyphen may be either. */
function isMinus({ original, offsets }: ReportText): Signs['isMinus'] {
  return (at) => {
    const sign = original[offsets[at] ?? 0] ?? '';
    if (sign === '\u2212') return 'yes';
    return '-－\u2010\u2011\u2013'.includes(sign) ? 'perhaps' : 'no';
  };
}

/** Index of the first of the numbers that ends after `at`; their count if there is none. */
export function firstFrom(numbers: readonly FoundNumber[], at: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
