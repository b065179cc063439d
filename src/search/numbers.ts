import { decimalValue, scaleValue } from '../report/source/numerals.ts';

/** A number as a person or the report writes it. `value` is in full; `digits` are those typed, without separators. */
export interface WrittenNumber {
  value: number;
  percent: boolean;
  /** Whether 万, 亿, million, per cent or its sign says how large it is meant. */
  scaled: boolean;
  digits: string;
  start: number;
  end: number;
}

const scales: Readonly<Record<string, number>> = {
  ...{ 百: 100, 千: 1000, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 },
  ...{ hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, trillion: 1e12 },
};

/** Digits with or without separators, a word of bound (余, 多), a scale, a per cent sign or word; or 百分之 and digits. */
const pattern =
  /(百分之\s*)?(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(?:[余多]|\+)?(?:(万亿|[百千]?万|亿|千|百)[余多]?|\s*(hundred|thousand|million|billion|trillion)\b)?(\s*(?:%|(?:per\s?cent|pct)\b))?/g;

/** Every number in a folded text (see `fold`), in its order. */
export function numbersIn(text: string): WrittenNumber[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [found, percentWord, whole = '', fraction = '', scaleZh, scaleEn, sign] = match;
    const digits = whole.replaceAll(',', '') + fraction;
    const scale = scales[scaleZh ?? scaleEn ?? ''];
    const percent = percentWord !== undefined || sign !== undefined;
    return {
      value: exactly(Number(digits) * (scale ?? 1)),
      percent,
      scaled: percent || scale !== undefined,
      digits,
      start: match.index,
      end: match.index + found.length,
    };
  });
}

/** 2.09 × 100 000 000 is 209 000 000 and not a little less. */
export function exactly(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * Value of a Chinese numeral: 两 → 2, 三万 → 30000, 五千六百余万 → 56000000, 六点九万 → 69000; `null` for what is none
 * or states no single number (七八).
 */
export function numeralValue(text: string): number | null {
  const [, whole = '', decimals = '', scale = ''] =
    /^([^点]+)(?:点([〇零一二三四五六七八九]+)([万亿]*))?$/.exec(text.replace(/[余多]/g, '')) ?? [];
  const value = decimalValue(whole, decimals);
  return value === null ? null : exactly(value * scaleValue(scale));
}
