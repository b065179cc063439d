const digits = '〇零一二三四五六七八九';
/** 壹 … 玖 and 拾 佰 仟 as banks write them. */
const formal: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
};
/** One sign for so many tens. */
const tens: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十', 卌: '四十' };
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Value of 万, 亿, 万亿, 千 … after a number; 1 for none. */
export function scaleValue(scale: string): number {
  let value = 1;
  for (const sign of scale) value *= powers[sign] ?? (sign === '万' ? 1e4 : sign === '亿' ? 1e8 : 1);
  return value;
}

/**
 * Value of Chinese numerals: 三万 → 30000, 九十五 → 95, 廿三 → 23, 二〇二一 → 2021, 两 → 2, 百 → 100. A last digit right
 * after 百, 千, 万 or 亿 counts the next lower power of ten: 三千五 → 3500, 一万二 → 12000, but 三千零五 → 3005.
 * `null` where they state no single number, such as 七八, 三五 or 百二.
 */
export function chineseValue(written: string): number | null {
  const numerals = [...written].map((sign) => formal[sign] ?? tens[sign] ?? sign).join('');
  if (!/^[〇零一二两三四五六七八九十百千万亿]+$/.test(numerals)) return null;
  if (!/[十百千万亿]/.test(numerals)) return byPlace(numerals);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  /** What a digit here counts if nothing follows it: 100 after 千, 1 after 十 or 零; `NaN` after a 百 without a digit. */
  let next = 1;
  for (const sign of numerals) {
    const power = powers[sign];
    if (power !== undefined) {
      next = power === 10 ? 1 : digit === null ? Number.NaN : power / 10;
      section += (digit ?? 1) * power;
      digit = null;
    } else if (sign === '万' || sign === '亿') {
      if (digit !== null && next !== 1) return null; // 三千五万
      const value = section + (digit ?? 0);
      // 亿 takes in what 万 has made so far (三万亿), 万 only what stands right before it (三亿二千万).
      if (sign === '亿') total = (total + value || 1) * 1e8;
      else total += (value || 1) * 1e4;
      next = value === 0 ? Number.NaN : sign === '亿' ? 1e7 : 1e3;
      section = 0;
      digit = null;
    } else {
      if (digit !== null && digit !== 0) return null;
      digit = digitValue(sign);
      if (digit === 0) next = 1;
    }
  }
  const value = total + section + (digit === null ? 0 : digit * next);
  return Number.isNaN(value) ? null : value;
}

/** Value of 九十九 with 五一 after its 点: 99.51; `null` where the numerals before it state no single number. */
export function decimalValue(written: string, decimals: string): number | null {
  const base = chineseValue(written);
  const tail = [...decimals].map(digitValue).join('');
  return base === null ? null : Number((base + Number(`0.${tail || '0'}`)).toPrecision(15));
}

function digitValue(sign: string): number {
  return sign === '两' ? 2 : Math.max(0, digits.indexOf(sign) - 1);
}

/** 二〇二一 is read digit by digit; two digits side by side are a guess (七八个) and have no value. */
function byPlace(numerals: string): number | null {
  if (numerals.length === 2 && !/[〇零]/.test(numerals)) return null;
  return Number([...numerals].map(digitValue).join(''));
}
