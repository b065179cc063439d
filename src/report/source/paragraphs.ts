import { fold, type Folded } from './fold.ts';

/** Starts a heading, an item or an indented paragraph, so that the line break before it is meant. */
const opensParagraph =
  /^(?: {2,}| *(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}(?:[、)]|\.(?!\d))|第[一二三四五六七八九十]{1,3}(?:部分|章|节)))/;
const alphanumeric = /[0-9A-Za-z]/;

/**
 * The text as paragraphs, one a line: line breaks that only wrap are taken out, so are blanks but between Latin words
 * and numbers, and straight quotation marks are paired. Offsets lead to the original.
 */
export function paragraphs(original: string): Folded {
  const folded = fold(original);
  const lines = folded.text.split('\n');
  const wraps = wrapsOf(lines);
  const signs: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  lines.forEach((line, index) => {
    const last = signs.at(-1);
    if (last !== undefined && last !== '\n' && !wraps[index]) {
      signs.push('\n');
      offsets.push(folded.offsets[at - 1] ?? 0);
    }
    squeeze(line, (sign, i) => {
      signs.push(sign);
      offsets.push(folded.offsets[at + i] ?? 0);
    });
    at += line.length + 1;
  });
  return { text: paired(signs.join('')), offsets };
}

/** A phrase in the form in which `paragraphs` has the text, for looking it up there. */
export function phraseForm(phrase: string): string {
  const signs: string[] = [];
  squeeze(fold(phrase).text.replaceAll('\n', ''), (sign) => signs.push(sign));
  return paired(signs.join(''));
}

function squeeze(line: string, take: (sign: string, index: number) => void): void {
  let last = '';
  for (let i = 0; i < line.length; i++) {
    const sign = line[i] ?? '';
    if (sign !== ' ') {
      take(sign, i);
      last = sign;
    } else if (line[i + 1] !== ' ' && alphanumeric.test(last) && alphanumeric.test(line[i + 1] ?? '')) {
      take(' ', i);
    }
  }
}

/** Whether each line goes on with the paragraph of the line before it. */
function wrapsOf(lines: readonly string[]): boolean[] {
  // Some programmes wrap by columns, some by signs.
  const isFull = [
    fullLines(lines.map(widthOf), 10),
    fullLines(
      lines.map(({ length }) => length),
      5,
    ),
  ];
  const title = titleIn(lines);
  return lines.map(
    (line, index) =>
      line.trim() !== '' &&
      !opensParagraph.test(line) &&
      index - 1 !== title &&
      isFull.some((full) => index > 0 && full[index - 1]),
  );
}

/** 报告 and the like, perhaps with a year in brackets. */
const endsTitle = /(?:报告|总结|情况|通报|公报|要点|意见|方案|规划|计划)(?:\([^()]{1,12}\))?\s*$/;

/**
 * The line with which the report's title ends, which may be as long as a line that wraps; -1 for none. It ends in a
 * word for a document, stands before all that has a sign of a sentence, and no sentence goes on after it (情况报告如下).
 */
function titleIn(lines: readonly string[]): number {
  const sentence = lines.findIndex((line) => /[,。;:、!?]/.test(line));
  return lines.findIndex(
    (line, index) =>
      (sentence < 0 || index < sentence) && endsTitle.test(line) && !/^\s*如下/.test(lines[index + 1] ?? ''),
  );
}

/**
 * Which lines are as long as lines get before they wrap; none in a text whose lines have no common length.
 * A full line is up to `slack` short where an unbreakable word or a sign that may not begin a line has moved on.
 */
function fullLines(lengths: readonly number[], slack: number): boolean[] {
  const filled = lengths.filter((length) => length > 0).sort((a, b) => a - b);
  const full = filled[Math.floor((filled.length - 1) * 0.95)] ?? 0;
  const isFull = lengths.map((length) => length >= full - slack);
  const count = isFull.filter(Boolean).length;
  const isWrapped = full > 2 * slack && count >= 3 && count >= filled.length * 0.3;
  return isWrapped ? isFull : isFull.map(() => false);
}

/** Columns of a line: a Chinese sign takes two. Blanks at its ends do not count. */
function widthOf(line: string): number {
  let width = 0;
  for (const sign of line.trim()) width += sign.charCodeAt(0) < 0x80 ? 1 : 2;
  return width;
}

/** Straight quotation marks as opening and closing ones, in turns within a paragraph. */
function paired(text: string): string {
  if (!text.includes('"')) return text;
  let open = false;
  return text.replace(/["\n]/g, (sign) => {
    open = sign === '"' && !open;
    return sign === '\n' ? sign : open ? '“' : '”';
  });
}
