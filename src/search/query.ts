import { fold } from './fold.ts';
import { longestQuery } from './longestQuery.ts';
import { numbersIn, numeralValue, type WrittenNumber } from './numbers.ts';

/** One condition of a query. All of them must be met, each anywhere in what is found. */
export type Term =
  /** Chinese characters; `value` where they are a numeral, `percent` where it follows 百分之. */
  | { kind: 'han'; text: string; value: number | null; percent: boolean }
  /** Letters: the beginning of an English word, or pinyin. */
  | { kind: 'word'; text: string }
  | ({ kind: 'number' } & Pick<WrittenNumber, 'value' | 'percent' | 'scaled' | 'digits'>)
  /** 73/99, 73 of 99. */
  | { kind: 'ratio'; part: number; whole: number };

/** What a query asks for. Signs only part its terms; an empty list stands for an empty query. */
export function parseQuery(query: string): Term[] {
  const text = fold(query.slice(0, longestQuery));
  const terms: Term[] = [];
  let rest = 0;
  const numbers = numbersIn(text);
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index];
    const next = numbers[index + 1];
    if (!number) continue;
    terms.push(...wordsIn(text.slice(rest, number.start)));
    if (next && /^\s*(?:\/|÷|of|out of)\s*$/.test(text.slice(number.end, next.start))) {
      terms.push({ kind: 'ratio', part: number.value, whole: next.value });
      rest = next.end;
      index += 1;
    } else {
      const { value, percent, scaled, digits } = number;
      terms.push({ kind: 'number', value, percent, scaled, digits });
      rest = number.end;
    }
  }
  terms.push(...wordsIn(text.slice(rest)));
  return terms;
}

function wordsIn(text: string): Term[] {
  return [...text.matchAll(/(\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu)].flatMap(
    ([found, han]): Term[] => (han === undefined ? [{ kind: 'word', text: found }] : charactersIn(han)),
  );
}

/** A share in numerals is a term of its own, also before 以上. */
function charactersIn(han: string): Term[] {
  return han
    .split(/(百分之[〇零一二两三四五六七八九十百]+(?:点[〇零一二三四五六七八九]+)?)/)
    .filter((text) => text !== '')
    .map((text) => {
      const share = /^百分之(.+)$/.exec(text)?.[1];
      return { kind: 'han', text, value: numeralValue(share ?? text), percent: share !== undefined };
    });
}
