import type { Locale } from '../lib/paths.ts';
import { numbersIn } from './numbers.ts';
import { findPinyin, letterBit, share, type PinyinMatch } from './pinyin.ts';
import type { Term } from './query.ts';
import { numberKey, type Field, type Item, type SearchIndex } from './searchIndex.ts';

/** A stretch of a text, from `start` to before `end`. */
export interface Stretch {
  start: number;
  end: number;
}

/** A term made ready: how well it fits an item (0: not at all), and where it stands in a field. */
export interface Matcher {
  score: (item: Item) => number;
  places: (field: Field) => Stretch[];
}

/** What a match is worth by the field it is in: a name says more than an explanation. */
const worth: Record<Field['role'], number> = { title: 100, value: 90, label: 60, also: 45, detail: 40 };

/** Of two equal matches the one in the reader's language comes first, pinyin before a like word of the other. */
const otherLanguage = 0.6;

/** What a term is matched in: an index, for a reader of `locale`. */
export interface Matching extends Pick<SearchIndex, 'readings' | 'fields'> {
  locale: Locale;
}

export function matcherOf(term: Term, matching: Matching): Matcher {
  switch (term.kind) {
    case 'han':
      return hanMatcher(term, matching);
    case 'word':
      return wordMatcher(term.text, matching);
    case 'number':
      return numberMatcher(term);
    case 'ratio':
      return ratioMatcher(term.part, term.whole);
  }
}

/** The most that any place in a field is worth: the whole of it. */
const atMost = 1.3;

/** What the best field of an item is worth, where `quality` says what a field is worth, 0 to `atMost`; asked once a field. */
function bestOf(
  { fields, locale }: Matching,
  quality: (field: Field) => number,
): (item: Pick<Item, 'fields'>) => number {
  const known = new Float64Array(fields).fill(-1);
  return (item) => {
    let found = 0;
    for (const field of item.fields) {
      let one = known[field.id] ?? -1;
      if (one < 0) {
        one = worth[field.role] * (field.locale === locale ? 1 : otherLanguage) * quality(field);
        known[field.id] = one;
      }
      if (one > found) found = one;
    }
    return found;
  };
}

function occurrences(text: string, part: string): Stretch[] {
  const places: Stretch[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    places.push({ start: at, end: at + part.length });
  }
  return places;
}

/** Chinese is written without spaces: what does not stand together may stand apart (行政复议受理). */
function hanMatcher({ text, value, percent }: Extract<Term, { kind: 'han' }>, matching: Matching): Matcher {
  const number = value === null ? null : numberMatcher({ value, percent, scaled: true, digits: '' });
  const isLone = text.length === 1;
  const best = bestOf(matching, ({ folded }) => standing(folded, text, folded.indexOf(text)));
  return {
    score: (item) => {
      const together = best(item) || (standsInPieces(item.all, text) ? 30 : 0);
      // 三 alone is the number of many a check and sentence: it finds the figures that it is the number of.
      if (isLone && (item.own === null || item.own.percent)) return together;
      return Math.max(together, number?.score(item, isLone) ?? 0);
    },
    places: (field) => {
      const places = standingPieces(field.folded, text).flatMap((piece) => occurrences(field.folded, piece));
      return places.length > 0 ? places : (number?.places(field) ?? []);
    },
  };
}

/** More for the whole of a field and for its beginning than for a place inside. */
function standing(folded: string, text: string, at: number): number {
  if (at < 0) return 0;
  if (folded.length === text.length) return atMost;
  return at === 0 ? 1.15 : 1;
}

/** Whether all of `text` stands in `folded`, in pieces of two and more characters. */
function standsInPieces(folded: string, text: string): boolean {
  for (let from = 0; from < text.length;) {
    let to = from + 2;
    if (to > text.length || !folded.includes(text.slice(from, to))) return false;
    while (to < text.length && folded.includes(text.slice(from, to + 1))) to += 1;
    from = to;
  }
  return true;
}

/** The pieces of `text` that stand in `folded`, the longest first from its left; none of one character but where that is all. */
function standingPieces(folded: string, text: string): string[] {
  if (folded.includes(text)) return [text];
  const pieces: string[] = [];
  let from = 0;
  while (from < text.length - 1) {
    let to = text.length;
    while (to > from + 1 && !folded.includes(text.slice(from, to))) to -= 1;
    if (to > from + 1) pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

function wordMatcher(letters: string, matching: Matching): Matcher {
  const { readings } = matching;
  // A plural finds its singular too: the beginning of a word is enough.
  const stem = letters.length > 3 ? letters.replace(/s$/, '') : letters;
  // One letter begins too many words: it counts at the beginning of a name only.
  const isLone = stem.length === 1;
  const wordAt = ({ folded, role }: Field, from = 0): number => {
    if (!isLone) return beginningOf(folded, stem, from);
    return role === 'title' && from === 0 && folded.startsWith(stem) ? 0 : -1;
  };
  const bit = /^[a-z]{1,40}$/.test(letters) ? letterBit(letters) : 0;
  /** One or two letters stand for too much: they count in names, and one alone only at the beginning. */
  const read = ({ folded, role, initials }: Field): PinyinMatch | null => {
    if ((initials & bit) === 0 || (letters.length < 3 && role !== 'title')) return null;
    return findPinyin(letters.length === 1 ? folded.charAt(0) : folded, letters, readings);
  };
  const best = bestOf(matching, (field) => {
    const word = standing(field.folded, letters, wordAt(field));
    if (word > 0 || field.locale === 'en') return word;
    const found = read(field);
    return found ? 0.6 + 0.3 * share(found) + (found.start === 0 ? 0.05 : 0) : 0;
  });
  return {
    score: best,
    places: (field) => {
      const words: Stretch[] = [];
      for (let at = wordAt(field); at >= 0; at = wordAt(field, at + stem.length)) {
        words.push({ start: at, end: at + stem.length });
      }
      if (words.length > 0) return words;
      const found = read(field);
      return found ? [found] : [];
    },
  };
}

/** The first place from `from` on where `stem` begins a word; -1 for none. */
function beginningOf(text: string, stem: string, from: number): number {
  let at = text.indexOf(stem, from);
  while (at > 0 && isLetter(text, at - 1)) at = text.indexOf(stem, at + 1);
  return at;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

interface NumberMatcher extends Matcher {
  /** `ownOnly`: whether other numbers in the item, besides that of a figure, count for nothing. */
  score: (item: Item, ownOnly?: boolean) => number;
}

function numberMatcher({
  value,
  percent,
  scaled,
  digits,
}: Omit<Extract<Term, { kind: 'number' }>, 'kind'>): NumberMatcher {
  const key = numberKey(value, percent);
  const begins = (other: string) => digits.length > 1 && !scaled && other.startsWith(digits);
  return {
    score: ({ own, numbers }, ownOnly = false) => {
      if (own && (own.percent || !percent)) {
        if (own.value === value || own.shown === value) return percent || scaled ? 125 : 120;
        if (!scaled && own.digits.includes(digits)) return 105;
        if (own.digits.some(begins)) return 60;
      }
      return !ownOnly && numbers.has(key) ? 50 : 0;
    },
    places: ({ folded }) =>
      numbersIn(folded)
        .filter((found) => (found.value === value && (found.percent || !percent)) || begins(found.digits))
        .map(({ start, end }) => ({ start, end })),
  };
}

function ratioMatcher(part: number, whole: number): Matcher {
  const isOne = (value: number) => value === part || value === whole;
  const [partKey, wholeKey] = [numberKey(part), numberKey(whole)];
  return {
    score: ({ entry, own, numbers }) => {
      if (entry.ratios?.some(([a, b]) => a === part && b === whole)) return own ? 130 : 125;
      return numbers.has(partKey) && numbers.has(wholeKey) ? 50 : 0;
    },
    places: ({ folded }) =>
      numbersIn(folded)
        .filter(({ value }) => isOne(value))
        .map(({ start, end }) => ({ start, end })),
  };
}
