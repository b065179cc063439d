import type { Bound } from '../src/report/model/figure.ts';
import { fold } from '../src/report/source/fold.ts';
import { tokensIn } from '../src/report/source/lexer.ts';
import { chineseValue, scaleValue } from '../src/report/source/numerals.ts';
import { phraseForm } from '../src/report/source/paragraphs.ts';

/** A number found in the report's writing. `value` is in full: 56000000 for 5600余万; percentages as written. */
export interface WrittenNumber {
  value: number;
  /** 1, or what the last sign multiplies by: 10⁴ for 万, 10⁸ for 亿, 10¹² for 万亿. 千 and 百 are part of the number. */
  scale: number;
  /** Digits after the point, at that scale. */
  decimals: number;
  /** In Chinese numerals 万 may be read as scale or as part of the number. */
  inNumerals: boolean;
}

/**
 * Every number in a short piece of the report's writing that states one, in its order, as the report's text is read. A
 * numeral in a word that mostly states no quantity (两地) counts here, where an author says that it does; so do both
 * sides of a stroke (3/5), which are also a share together.
 */
export function numbersIn(written: string): WrittenNumber[] {
  const text = phraseForm(written);
  return tokensIn(text).flatMap(({ start, end, form, value }) => {
    const found = text.slice(start, end);
    const read = form === 'word' ? chineseValue(found) : value;
    const sides = form === 'fraction' ? found.split('/').filter((side) => /^\d+$/.test(side)) : [];
    const [, fraction = ''] = /[.点]([\d〇零一二三四五六七八九]+)/.exec(found) ?? [];
    const [scale = ''] = /(?:万亿|亿|万)(?=[多余]?$)/.exec(found) ?? [];
    const number = {
      scale: form === 'percent' ? 1 : scaleValue(scale),
      decimals: fraction.length,
      inNumerals: !/\d/.test(found),
    };
    return [...(read === null ? [] : [read]), ...sides.map(Number)].map((one) => ({ ...number, value: one }));
  });
}

/** The bound that the report's words give to a number; `null` where they give none. */
export function boundIn(text: string): Bound | null {
  if (/以上|不少于|不低于|至少/.test(text)) return 'atLeast';
  if (/(?<![以网线])上[百千万亿]/.test(text)) return 'atLeast';
  if (/[数几][十百千万亿](?!分)|十几/.test(text)) return 'moreThan';
  if (/[\d〇零一二两三四五六七八九十廿卅卌百千万亿][多余]|超过|过半|多于|大于|逾/.test(fold(text).text))
    return 'moreThan';
  const about =
    /(?<![节契条公合违履])约|左右|(?<![最附])近(?=[\d〇零一二两三四五六七八九十百千半])|将近|接近/;
  return about.test(fold(text).text) ? 'about' : null;
}
