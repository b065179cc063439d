const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Chinese numeral as headings use it: 9 → 九, 12 → 十二, 31 → 三十一; no heading goes beyond 99, which stays in digits. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`no heading numeral for ${value}`);
  if (value > 99) return String(value);
  const tens = Math.floor(value / 10);
  return (tens > 1 ? digits[tens] : '') + (tens > 0 ? '十' : '') + digits[value % 10];
}
