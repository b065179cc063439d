import { excuser, type RuleId } from './excuses.ts';
import { tokensIn, type Token } from './lexer.ts';
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
  return tokensIn(report.text, partsThousands(report)).map((token) => ({
    ...token,
    written: asWritten(report, token),
    excuse: excuse(token),
  }));
}

/** A comma between digits parts thousands unless it is the full-width comma of a sentence among ASCII digits. */
function partsThousands({ original, offsets }: ReportText): (commaAt: number) => boolean {
  return (commaAt) => {
    const comma = original[offsets[commaAt] ?? 0];
    const digit = original[offsets[commaAt - 1] ?? 0] ?? '';
    return comma === ',' || digit > '9';
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
