import { chineseValue } from './numerals.ts';

export type BlockKind = 'part' | 'area' | 'item' | 'paragraph';

/** A heading, an item or a paragraph with the address it stands under; places are indices in the plain text. */
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
  /** Where the text after a heading's own number begins; `start` for a paragraph. */
  body: number;
  /** 0 before the first part. */
  part: number;
  area?: number;
  item?: number;
}

/** 一是 …, 二是 … within a paragraph. */
export interface Enumerated {
  number: number;
  start: number;
  end: number;
  part: number;
}

const numeral = '[一二三四五六七八九十]{1,3}';
/** 一、 or 第一部分; (一) or 第一节; 1、 1. or 1). A digit after the point makes it a decimal. */
const marker = new RegExp(
  `(?:(${numeral})[、.](?!\\d)|第(${numeral})(?:部分|章))|(?:\\((${numeral})\\)|第(${numeral})节)|(\\d{1,2})(?:[、)](?!\\d)|\\.(?!\\d))`,
  'g',
);

interface Marker {
  level: 1 | 2 | 3;
  number: number;
  index: number;
  end: number;
}

/**
 * Cuts the plain text at its headings. A heading is known by its form, by standing at the start of a paragraph, after a
 * full stop or right under the heading above it, and by its number, which goes on from the one before or starts at one;
 * so it is found even in a text that has lost its line breaks.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let address: Pick<Block, 'part' | 'area' | 'item'> = { part: 0 };
  let start = 0;
  for (const paragraph of text.split('\n')) {
    const end = start + paragraph.length;
    let current: Block = { kind: 'paragraph', start, end, body: start, ...address };
    let last: Marker | undefined;
    for (const found of markersIn(paragraph, start)) {
      if (!follows(found, address) || !mayStand(found, last, text, start)) continue;
      if (found.index > current.start) blocks.push({ ...current, end: found.index });
      address = below(found, address);
      const kind = found.level === 1 ? 'part' : found.level === 2 ? 'area' : 'item';
      current = { kind, start: found.index, end, body: found.end, ...address };
      last = found;
    }
    if (end > current.start) blocks.push(current);
    start = end + 1;
  }
  return blocks;
}

function* markersIn(paragraph: string, offset: number): Generator<Marker> {
  for (const match of paragraph.matchAll(marker)) {
    const [whole, part, chapter, area, section, item] = match;
    const level = (part ?? chapter) ? 1 : (area ?? section) ? 2 : 3;
    const number = item ? Number(item) : chineseValue(part ?? chapter ?? area ?? section ?? '');
    const index = offset + match.index;
    if (number !== null) yield { level, number, index, end: index + whole.length };
  }
}

function follows(
  { level, number }: Marker,
  { part, area, item }: Pick<Block, 'part' | 'area' | 'item'>,
): boolean {
  const before = level === 1 ? part : level === 2 ? (area ?? 0) : (item ?? 0);
  return number === before + 1 || number === 1;
}

function mayStand(found: Marker, last: Marker | undefined, text: string, start: number): boolean {
  if (found.index === start || /[。!?]/.test(text[found.index - 1] ?? '')) return true;
  const isUnder = last !== undefined && found.number === 1 && found.level === last.level + 1;
  return isUnder && !text.slice(last.end, found.index).includes('。');
}

function below({ level, number }: Marker, { part, area }: Pick<Block, 'part' | 'area'>) {
  if (level === 1) return { part: number };
  return level === 2 ? { part, area: number } : { part, area, item: number };
}

/** The points of every enumeration, each up to the next one or to the end of its paragraph. */
export function enumerationsOf(text: string, blocks: readonly Block[]): Enumerated[] {
  return blocks.flatMap(({ start, end, part }) => {
    const points: Enumerated[] = [];
    for (const match of text
      .slice(start, end)
      .matchAll(/(?<=^|[。;:,、)])([一二三四五六七八九十]{1,3})是/g)) {
      const number = chineseValue(match[1] ?? '');
      const before = points.at(-1);
      if (number !== (before?.number ?? 0) + 1) continue;
      if (before) before.end = start + match.index;
      points.push({ number, start: start + match.index, end, part });
    }
    return points;
  });
}
