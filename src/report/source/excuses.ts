import { isNumbering, type Token } from './lexer.ts';
import type { Block, Enumerated } from './structure.ts';

/**
 * Rules by which a number is no figure because of its form:
 * `date`, `time`, `yearRange`: it says when; an hour with its minutes is one time · `ordinal`: it follows 第, or names a session (十九届…中全会) ·
 * `heading`: it numbers a heading, or stands alone in brackets or a circle · `documentNumber`: it belongs to digits
 * among Latin letters, a document, a standard or a telephone · `title`: it stands within 《 》 · `quotedName`: it stands within
 * “ ” around at most `longestName` signs without a stop, and has no 万, 亿, 多, 余, % or decimals ·
 * `enumeration`: 一是 … 二是 … · `word`: it belongs to a word that states no quantity (list in words.ts).
 */
export const ruleIds = [
  'date',
  'time',
  'yearRange',
  'ordinal',
  'heading',
  'documentNumber',
  'title',
  'quotedName',
  'enumeration',
  'word',
] as const;
export type RuleId = (typeof ruleIds)[number];

const longestName = 16;

interface Range {
  start: number;
  end: number;
}

/** What the rules need to know of a text besides its numbers. */
export interface Surroundings {
  text: string;
  blocks: readonly Block[];
  enumerations: readonly Enumerated[];
}

/** The first rule that excuses a number, for one number after the other in the order of the text. */
export function excuser({ text, blocks, enumerations }: Surroundings): (token: Token) => RuleId | undefined {
  const inHeading = within(
    blocks.filter(({ kind }) => kind !== 'paragraph').map(({ start, body }) => ({ start, end: body })),
  );
  const inMarker = within(
    enumerations.map(({ start, number }) => ({ start, end: start + String(number).length + 1 })),
  );
  const inTitle = within(enclosed(text, '《', '》'));
  const inQuotes = within(enclosed(text, '“', '”').filter((range) => isName(text, range)));
  return (token) => {
    const { start, end, form } = token;
    if (form === 'date' || form === 'time' || form === 'yearRange' || form === 'word') return form;
    if (form === 'code') return 'documentNumber';
    if (inHeading(token) || isBracketed(text, token)) return 'heading';
    if (inMarker(token)) return 'enumeration';
    if (text[start - 1] === '第' || isSession(text, end)) return 'ordinal';
    if (inTitle(token)) return 'title';
    if (inQuotes(token) && isPlain(token, text)) return 'quotedName';
    return undefined;
  };
}

/** Asks of ranges in the order of the text whether each lies within one of `ranges` (sorted, not overlapping). */
function within(ranges: readonly Range[]): (range: Range) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((ranges[next]?.end ?? Infinity) <= start) next++;
    const range = ranges[next];
    return range !== undefined && range.start <= start && end <= range.end;
  };
}

/** The outermost stretches between the two signs, none across paragraphs. */
function enclosed(text: string, opening: string, closing: string): Range[] {
  const ranges: Range[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '\n') depth = 0;
    else if (sign === opening) {
      if (depth === 0) start = i;
      depth++;
    } else if (sign === closing && depth > 0) {
      depth--;
      if (depth === 0) ranges.push({ start, end: i + 1 });
    }
  }
  return ranges;
}

function isName(text: string, { start, end }: Range): boolean {
  return end - start - 2 <= longestName && !/[。;!?]/.test(text.slice(start, end));
}

/** A number as names have them: 126模式, 三项制度; not 6.9万, 95% or 近百. */
function isPlain({ start, end, form, more }: Token, text: string): boolean {
  const written = text.slice(start, end);
  return !more && (form === 'numerals' || form === 'digits') && !/[-.点万亿近]/.test(written);
}

function isBracketed(text: string, { start, end }: Token): boolean {
  if (isNumbering(text[start] ?? '')) return true;
  return end - start <= 2 && text[start] !== '-' && text[start - 1] === '(' && text[end] === ')';
}

function isSession(text: string, end: number): boolean {
  return /^届?[〇零一二三四五六七八九十]{0,3}(?:中全会|次全会|届[一二三四五六七八九十]{1,2}次会议)/.test(
    text.slice(end, end + 12),
  );
}
