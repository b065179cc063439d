import { chineseValue, decimalValue, scaleValue } from './numerals.ts';
import { wordsIn } from './words.ts';

/**
 * How a number is written. `code`: digits among Latin letters, numbers of documents, standards and telephones; `word`: a numeral
 * that states no quantity (进一步).
 */
export type NumberForm =
  'digits' | 'numerals' | 'percent' | 'fraction' | 'date' | 'time' | 'yearRange' | 'code' | 'word';

/** A number in a text; `start` and `end` enclose 万, 亿, 多, 余, 数, 几, %, ‰ and 个百分点 but no unit. */
export interface Token {
  start: number;
  end: number;
  form: NumberForm;
  /**
   * In full (6.9万 → 69000); per cent, per mille and percentage points as written, 半数 as 50 per cent; of a vague amount
   * what it is counted by (数十 → 10); `null` where the form states no single number.
   */
  value: number | null;
  /** Written with 多, 余, 数, 几 or 上. */
  more: boolean;
}

const numerals = '〇零一二两三四五六七八九十廿卅卌百千万亿';
const formal = '壹贰叁肆伍陆柒捌玖拾佰仟萬億';
const vagueSigns = '数几上近';
/** ½, ⅓ and the like. */
const fractionSign = /[¼-¾⅐-⅞]/;
/** ①, ⑴, ⒈, ㈠ and the like, which number what follows them. */
const numberingSign = /[①-⒛㈠-㈩㉑-㉟㊀-㊉㊱-㊿]/;
const romans = 'Ⅰ-ⅿ';
const interesting = new RegExp(
  `[0-9A-Za-z${[fractionSign, numberingSign].map(({ source }) => source.slice(1, -1)).join('')}${romans}〔\\[${numerals}${formal}${vagueSigns}过半]`,
  'g',
);

/*
 * Each pattern reads a sign in one way only and looks a bounded way ahead of what it takes, so that no text, however
 * odd, makes reading it more than linear.
 */

/** Latin letters, digits and the signs between them. */
const run = /[0-9A-Za-z]+(?:[/._:\-?&=@+]{1,3}[0-9A-Za-z]+){0,40}/y;
const measures = /^[\d.,]+(?:km|kg|g|mg|m|cm|mm|t|h|kW|KW|MW|GW|kWh|ml|mL|L|hm|dB)\d?$/;
/** GB/T 19001-2016, DB61/T 1234-2020: a standard, which has its number and its year behind its letters. */
const standard = /[A-Z]{1,5}\d{0,4}(?:\/[A-Z]{1,4})? ?\d{1,6}(?:\.\d{1,3})?[-:](?:19|20)\d\d(?![\d年])/y;
const documentNumber = /[〔[](?:19|20)\d\d[〕\]]第?\d{1,5}号/y;
const telephone = /0\d{2,3}-\d{7,8}(?!\d)/y;
const yearRange = /(?:19|20)\d\d年?(?:-{1,2}|~|至|到)(?:19|20)\d\d(?!\d)年?/y;
const date = new RegExp(
  [
    String.raw`(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)`,
    String.raw`(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}[日号])?)?`,
    String.raw`\d{1,2}(?:[-~至到]\d{1,2})?月(?:\d{1,2}(?:[日号]?[-~至到]\d{1,2})?[日号])?`,
    '[一二][〇零一二三四五六七八九]{3}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十廿卅]{1,3}[日号])?)?',
    '(?:十[一二]?|[一二三四五六七八九])月(?:[一二三四五六七八九十廿卅]{1,3}[日号])?',
  ].join('|'),
  'y',
);
/** 14:27, 9时30分, 9点半, 九时三十分; an hour alone where what follows says that it is the clock's: 9时至11时30分. */
const minutes = '(?:[0-5]?\\d分(?![钟之])(?:[0-5]?\\d秒)?|整(?![改治体理合顿])|半|[一三]刻)';
const hourEnd = '[开召举起止前后至到,。;、~-]';
const time = new RegExp(
  [
    String.raw`(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?!\d)`,
    `(?:[01]?\\d|2[0-4])(?:[时点]${minutes}|时(?:[0-5]\\d)?(?=${hourEnd}))`,
    `(?<=[上下中]午|凌晨|[早晚]上|[日号])(?:[01]?\\d|2[0-4])[时点](?:${minutes}|[0-5]\\d(?!\\d))?`,
    '[一二三四五六七八九十]{1,3}时(?:[〇零一二三四五六七八九十]{1,3}分(?![钟之])|整(?![改治体理合顿])|半)',
    '(?<=[上下中]午|凌晨|[早晚]上|[日号])[一二三四五六七八九十]{1,3}[时点](?:半|整(?![改治体理合顿]))?',
  ].join('|'),
  'y',
);
const romanRun = new RegExp(`[${romans}]{1,9}`, 'y');
const chineseRun = `[${numerals}]{1,24}`;
const percent = new RegExp(
  `[百千万]分之(?:(\\d+(?:\\.\\d+)?)|(${chineseRun})(?:点([〇零一二三四五六七八九]{1,9}))?)`,
  'y',
);
const fraction = new RegExp(`([一二三四五六七八九十百千]{1,9})分之([一二三四五六七八九十百千]{1,9})`, 'y');
/** n/N as a simple fraction; a larger N counts something of its own (73/99), and its number is one by itself. */
const simpleFraction = /^([1-9])\/([2-9]|10)$/;
/** A blank that parts thousands has a number's continuation behind it; at the end of a line it parts a table's cells. */
const grouped = /\d{1,3}(?:(?:,\d{3}){1,6}(?!,?\d)|(?<!\d \d{1,3})(?: \d{3}){1,6}(?! ?\d)(?=.))(?:\.\d+)?/y;
const plain = /\d+(?:\.\d+)?/y;
const furtherDigits = /\d{1,4}(?:\.\d+)?(?=[多余几百千万十])/y;
const scaled = /(?:([多余几]?)(万亿|亿|千万|百万|十万|万|千|百))?((?:[多余](?!样|元化))?)/y;
/** 六点九万; a sign after it tells times (八点三十分, 八点一刻), points (两点一是) and set words (两点一线) from decimals. */
const decimalRun = new RegExp(
  `(${chineseRun})点([〇零一二三四五六七八九]{1,9})(?![〇零一二两三四五六七八九十分刻是滴线]|[百千](?!万))`,
  'y',
);
const numeralRun = new RegExp(`(${chineseRun})([多余]|(?<=十)几)?([万亿]?)([多余]?)`, 'y');
const points = /([多余]?)个?([多余]?)百分点/y;
/** 数, 几, 上 and 近 where they are no end of another word (次数, 以上, 最近) and 百 no beginning of one (百姓). */
const vague = new RegExp(
  [
    '数以[十百千万亿]{1,2}计',
    '(?:(?<![人件户份天项套宗例篇册总次多少个倍基分指系函参无岁票额级点])数|几|(?<![以网线身马早晚加之路世会础史面场地台车手街纸])上|(?<![最附临邻接亲靠])近(?![十百千]{1,3}[余多]?年))' +
      '([十百千万亿]{1,3})(?![姓货科花强色宁众物象阳]|分之|分点|分(?!钟)|方百计)(?:[余多](?!样|元化))?',
  ].join('|'),
  'y',
);
/** 过半年, 近半个月: with one of these it is half of that. */
const noUnit = '(?![年天月日个小夜百辈数径生世成学])';
/** Fifty per cent in a word. */
const half = new RegExp(
  `(?<!第)一半(?![径夜])|半数(?!据)|(?<![超通经])过半(?:数(?!据)|${noUnit})|(?<=(?<![最附临邻接亲靠])近)半${noUnit}`,
  'y',
);
const formalRun = new RegExp(`[${formal}零]{2,24}`, 'y');

/** What a text in its plain form no longer tells of its signs. */
export interface Signs {
  /** Whether a comma or a blank parts thousands. */
  partsThousands: (at: number) => boolean;
  /** Whether a dash is a minus: `perhaps` where only its surroundings tell. */
  isMinus: (at: number) => 'yes' | 'no' | 'perhaps';
}

const anySigns: Signs = { partsThousands: () => true, isMinus: () => 'perhaps' };

/** Every number of a text in its order. Linear in the length of the text. */
export function tokensIn(text: string, signs: Signs = anySigns): Token[] {
  const words = wordsIn(text);
  const tokens: Token[] = [];
  let word = 0;
  interesting.lastIndex = 0;
  for (let found = interesting.exec(text); found; found = interesting.exec(text)) {
    const at = found.index;
    while ((words[word]?.end ?? Infinity) <= at) word++;
    const token = numberAt(text, at, signs, words[word]);
    if (token && token.form !== 'nothing') tokens.push({ ...token, form: token.form });
    interesting.lastIndex = token ? token.end : at + 1;
  }
  return tokens;
}

type Found = Omit<Token, 'form'> & { form: NumberForm | 'nothing' };

function numberAt(
  text: string,
  at: number,
  signs: Signs,
  word: { start: number; end: number } | undefined,
): Found | null {
  const sign = text[at] ?? '';
  const whole = (pattern: RegExp, form: Found['form'], value: number | null = null): Found | null => {
    const match = stick(pattern, text, at);
    return match && { start: at, end: at + match[0].length, form, value, more: false };
  };
  if (sign === '〔' || sign === '[') return whole(documentNumber, 'code');
  if (isNumbering(sign)) {
    return { start: at, end: at + 1, form: 'digits', value: valueOfSign(sign), more: false };
  }
  const roman = stick(romanRun, text, at)?.[0];
  if (roman)
    return { start: at, end: at + roman.length, form: 'numerals', value: romanValue(roman), more: false };
  if (fractionSign.test(sign)) return amountAt(text, at, at + 1, valueOfSign(sign), 'fraction');
  const numbered = whole(standard, 'code');
  if (numbered) return numbered;
  const latin = stick(run, text, at)?.[0];
  if (latin && /[A-Za-z]/.test(latin) && !measures.test(latin)) {
    return {
      start: at,
      end: at + latin.length,
      form: /\d/.test(latin) ? 'code' : 'nothing',
      value: null,
      more: false,
    };
  }
  if (vagueSigns.includes(sign)) return word && word.start <= at ? null : vagueAt(text, at);
  const part = whole(half, 'percent', 50);
  if (part || sign === '过' || sign === '半') return part;
  const special =
    whole(yearRange, 'yearRange') ?? whole(telephone, 'code') ?? whole(date, 'date') ?? whole(time, 'time');
  if (special) return special;
  if (latin) {
    if (/\d\.\d+\.\d/.test(latin))
      return { start: at, end: at + latin.length, form: 'code', value: null, more: false };
    return slashAt(latin, at) ?? digitsAt(text, at, signs);
  }
  if (formal.includes(sign)) return formalAt(text, at);
  return percentAt(text, at) ?? fractionAt(text, at) ?? numeralsAt(text, at, word);
}

/** Whether a sign is a number in a circle, in brackets or with a point, as it stands before an item. */
export function isNumbering(sign: string): boolean {
  return numberingSign.test(sign);
}

/** ⑫ → 12, ㈢ → 3, ½ → 0.5. */
function valueOfSign(sign: string): number {
  const plainForm = sign.normalize('NFKC').replace(/[().]/g, '');
  const [above, below] = plainForm.split('\u2044').map(Number);
  return above && below ? above / below : (chineseValue(plainForm) ?? Number(plainForm));
}

/** Ⅳ → 4; `null` for several signs, which may be one number or several: ⅠⅤ, ⅡⅢ. */
function romanValue(run: string): number | null {
  const place = (run.charCodeAt(0) - 0x2160) % 16;
  return run.length === 1 && place < 12 ? place + 1 : null;
}

function stick(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function slashAt(latin: string, at: number): Found | null {
  const [above, below] = (simpleFraction.exec(latin) ?? []).slice(1).map(Number);
  if (!above || !below || above >= below) return null;
  return { start: at, end: at + latin.length, form: 'fraction', value: above / below, more: false };
}

function digitsAt(text: string, at: number, signs: Signs): Found {
  const group = stick(grouped, text, at)?.[0];
  const number =
    group && signs.partsThousands(at + group.search(/[, ]/)) ? group : (stick(plain, text, at)?.[0] ?? '');
  const isWhole = /^\d+$/.test(number);
  const sign = text[at + number.length] ?? '';
  const mixed = isWhole && fractionSign.test(sign) ? sign : ''; // 3½
  const end = at + number.length + mixed.length;
  const lead = leadOf(text, at, end, signs);
  const digits = (lead.endsWith('.') && isWhole && !mixed ? '0.' : '') + number.replace(/[, ]/g, '');
  const value = Number(digits) + (mixed ? valueOfSign(mixed) : 0);
  return amountAt(text, at - lead.length, end, /[-负]/.test(lead) ? -value : value, 'digits');
}

/** What announces an amount, so that a hyphen or a point after it belongs to the digits: 增长-5.2%, 约.5公里. */
const announcing = '为是达到至约近占比率幅速长高低降升增加减少于过(';
const rangeBefore = new RegExp(`[\\d%‰${numerals}][^,、;。:(]{0,3}$`);

/**
 * The minus and the point right before digits that belong to them. A hyphen or a point after other words may as well
 * join a range, open a line or end a sentence, and is left out.
 */
function leadOf(text: string, at: number, end: number, signs: Signs): string {
  const point = text[at - 1] === '.' ? '.' : '';
  const signAt = at - point.length - 1;
  const dash = text[signAt] === '-' ? signs.isMinus(signAt) : 'no';
  const before = text[dash === 'no' ? signAt : signAt - 1];
  const isAnnounced = before === undefined || announcing.includes(before);
  if (dash !== 'no') {
    const isShare =
      /^(?:[%‰]|个?百分点)/.test(text.slice(end, end + 4)) && /[\u4e00-\u9fff]/.test(before ?? '');
    const mayBe = dash === 'yes' || isAnnounced || isShare;
    return mayBe && !rangeBefore.test(text.slice(Math.max(0, signAt - 4), signAt)) ? `-${point}` : '';
  }
  if (!point && before === '负' && !/[担肩背胜抱自辜欺]/.test(text[signAt - 1] ?? '')) return '负';
  return isAnnounced ? point : '';
}

/** A number that ends at `end`, with what makes it a percentage or multiplies it. */
function amountAt(
  text: string,
  at: number,
  end: number,
  value: number,
  form: 'digits' | 'numerals' | 'fraction',
): Found {
  if (/[%‰]/.test(text[end] ?? '')) return { start: at, end: end + 1, form: 'percent', value, more: false };
  const inPoints = pointsAt(text, at, end, value);
  if (inPoints) return inPoints;
  let [suffix = '', before, scale = '', after] = stick(scaled, text, end) ?? [];
  let sum = value * scaleValue(scale);
  let more = Boolean(before || after);
  let reached = end + suffix.length;
  // 3亿5000万, 3万5千: one amount, whose powers of ten go down.
  while (scale && !more && Number.isInteger(value)) {
    const further = stick(furtherDigits, text, reached)?.[0] ?? '';
    const part = stick(scaled, text, reached + further.length);
    const power = scaleValue(part?.[2] ?? '');
    if (!further || power === 1 || Number(further) * power >= scaleValue(scale)) break;
    [suffix = '', before, scale = '', after] = part ?? [];
    sum += Number(further) * power;
    more = Boolean(before || after);
    reached += further.length + suffix.length;
  }
  return { start: at, end: reached, form, value: Number(sum.toPrecision(15)), more };
}

/** 0.5个百分点: the 百 in it is no number of its own. */
function pointsAt(text: string, at: number, end: number, value: number | null): Found | null {
  const match = stick(points, text, end);
  if (!match) return null;
  const [suffix, before, after] = match;
  return { start: at, end: end + suffix.length, form: 'percent', value, more: Boolean(before || after) };
}

function vagueAt(text: string, at: number): Found | null {
  const match = stick(vague, text, at);
  if (!match) return null;
  const [whole, scale] = match;
  const value = scale === undefined ? null : chineseValue(scale);
  const more = !whole.startsWith('近') || /[余多]$/.test(whole);
  return { start: at, end: at + whole.length, form: 'numerals', value, more };
}

function formalAt(text: string, at: number): Found | null {
  const found = stick(formalRun, text, at)?.[0];
  // 陆 and 伍 are mostly parts of words; a sum of money has a power of ten among its signs.
  if (!found || !/[拾佰仟萬億]/.test(found)) return null;
  return { start: at, end: at + found.length, form: 'numerals', value: chineseValue(found), more: false };
}

function percentAt(text: string, at: number): Found | null {
  const match = stick(percent, text, at);
  if (!match) return null;
  const [whole, digits, written = '', decimals = ''] = match;
  const value = digits ? Number(digits) : decimalValue(written, decimals);
  return { start: at, end: at + whole.length, form: 'percent', value, more: false };
}

function decimalAt(text: string, at: number): Found | null {
  const [whole, written = '', decimals = ''] = stick(decimalRun, text, at) ?? [];
  const value = whole === undefined ? null : decimalValue(written, decimals);
  return whole === undefined || value === null
    ? null
    : amountAt(text, at, at + whole.length, value, 'numerals');
}

function fractionAt(text: string, at: number): Found | null {
  const match = stick(fraction, text, at);
  if (!match) return null;
  const [below, above] = [chineseValue(match[1] ?? ''), chineseValue(match[2] ?? '')];
  const value = below && above !== null ? above / below : null;
  return { start: at, end: at + match[0].length, form: 'fraction', value, more: false };
}

function numeralsAt(
  text: string,
  at: number,
  word: { start: number; end: number } | undefined,
): Found | null {
  const match = stick(numeralRun, text, at);
  if (!match) return null;
  const [whole, written = '', before, scale = '', after] = match;
  if (word && word.start <= at) {
    const end = Math.min(at + written.length, word.end);
    return { start: at, end, form: 'word', value: null, more: false };
  }
  const last = at + written.length - 1;
  if (word?.start === last && word.end > last + 1 && /[百千万亿]$/.test(written.slice(0, -1))) {
    // 一百二级医院: the last digit belongs to the word after the number.
    return { start: at, end: last, form: 'numerals', value: chineseValue(written.slice(0, -1)), more: false };
  }
  const decimal = decimalAt(text, at);
  if (decimal) return decimal;
  const base = chineseValue(written);
  const inPoints = pointsAt(text, at, at + written.length, base);
  if (inPoints) return inPoints;
  return {
    start: at,
    end: at + whole.length,
    form: 'numerals',
    value: base === null ? null : base * scaleValue(scale),
    more: Boolean(before || after),
  };
}
