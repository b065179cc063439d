const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Chinese numeral of 1 to 99, as headings use it: 9 → 九, 12 → 十二, 31 → 三十一. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99)
    throw new RangeError(`no heading numeral for ${value}`);
  const tens = Math.floor(value / 10);
  return (tens > 1 ? digits[tens] : '') + (tens > 0 ? '十' : '') + digits[value % 10];
}
