import type { Bound } from '../src/report/model/figure.ts';

/** A number found in the report's writing. `value` is in full: 56000000 for 5600余万. */
export interface WrittenNumber {
  value: number;
  scale: number;
  decimals: number;
  /** In Chinese numerals 万 may be read as scale or as part of the number. */
  inNumerals: boolean;
}

const scales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000, 万亿: 1e12 };
const numerals: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Full-width digits, points, commas and per cent signs as their ASCII twins. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９．，％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Value of Chinese numerals up to 亿: 三万 → 30000, 九十五 → 95, 二〇二一 → 2021. */
export function chineseNumber(text: string): number {
  const big = /^(.+?)(亿|万)(.*)$/.exec(text);
  if (big) {
    const [, head = '', scale = '', tail = ''] = big;
    return chineseNumber(head) * (scales[scale] ?? 1) + (tail ? chineseNumber(tail) : 0);
  }
  if (!/[十百千]/.test(text)) return Number([...text].map((sign) => numerals[sign] ?? 0).join(''));
  let total = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const power = powers[sign];
    if (power === undefined) digit = numerals[sign];
    else {
      total += (digit ?? 1) * power;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
}

/** Every number in a short piece of the report's writing: digits of either width with 万 or 亿, or Chinese numerals. */
export function numbersIn(written: string): WrittenNumber[] {
  const text = halfWidth(written);
  const digits = [
    ...text.matchAll(
      /(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d[\d,]*)(?:\.(\d+))?(?:多|余|几)?(万亿|亿|万)?/g,
    ),
  ].map((match) => {
    const [, whole = '', fraction = '', word = ''] = match;
    const scale = scales[word] ?? 1;
    const plain = Number(`${whole.replace(/[,\s]/g, '')}.${fraction || '0'}`);
    return { value: Number((plain * scale).toFixed(6)), scale, decimals: fraction.length, inNumerals: false };
  });
  const words = [...text.matchAll(/[〇零一二两三四五六七八九十百千]+(?:[多余几]?[万亿])?/g)]
    .filter((match) => !/\d[多余几]?$/.test(text.slice(0, match.index)))
    .map(([found]) => {
      const plain = found.replace(/[多余几]/g, '');
      const scale = scales[plain.at(-1) ?? ''] ?? 1;
      return { value: chineseNumber(plain), scale, decimals: 0, inNumerals: true };
    });
  return [...digits, ...words];
}

/** The bound that the report's words give to a number; `null` where they give none. */
export function boundIn(text: string): Bound | null {
  if (/以上|不少于|不低于|至少/.test(text)) return 'atLeast';
  if (/(?<![以网线])上[百千万亿]/.test(text)) return 'atLeast';
  if (/[数几][十百千万亿](?!分)|十几/.test(text)) return 'moreThan';
  if (/[\d〇零一二两三四五六七八九十百千万亿][多余]|超过|多于|大于|逾/.test(halfWidth(text)))
    return 'moreThan';
  const about = /(?<![节契条公合违履])约|左右|(?<![最附])近(?=[\d〇零一二两三四五六七八九十百千])|将近|接近/;
  return about.test(halfWidth(text)) ? 'about' : null;
}
