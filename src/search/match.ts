import type { Locale } from '../lib/paths.ts';
import { numbersIn } from './numbers.ts';
import { findPinyin, share, type PinyinMatch, type Readings } from './pinyin.ts';
import type { Term } from './query.ts';
import { mayRead, numberKey, type Field, type Item } from './searchIndex.ts';

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
const worth: Record<Field['role'], number> = { title: 100, value: 90, also: 45, detail: 40 };

/** Of two equal matches the one in the reader's language comes first, pinyin before a like word of the other. */
const otherLanguage = 0.6;

export function matcherOf(term: Term, readings: Readings, locale: Locale): Matcher {
  switch (term.kind) {
    case 'han':
      return hanMatcher(term.text, term.value, locale);
    case 'word':
      return wordMatcher(term.text, readings, locale);
    case 'number':
      return numberMatcher(term);
    case 'ratio':
      return ratioMatcher(term.part, term.whole);
  }
}

function best(item: Item, locale: Locale, quality: (field: Field) => number): number {
  let found = 0;
  for (const field of item.fields) {
    const weight = worth[field.role] * (field.locale === locale ? 1 : otherLanguage);
    found = Math.max(found, weight * quality(field));
  }
  return found;
}

function occurrences(text: string, part: string): Stretch[] {
  const places: Stretch[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    places.push({ start: at, end: at + part.length });
  }
  return places;
}

/** Chinese is written without spaces: what does not stand together may stand apart (行政复议受理). */
function hanMatcher(text: string, value: number | null, locale: Locale): Matcher {
  const number = value === null ? null : numberMatcher({ value, percent: false, scaled: true, digits: '' });
  return {
    score: (item) => {
      const together = item.all.includes(text)
        ? best(item, locale, ({ folded }) => standing(folded, text, folded.indexOf(text)))
        : standingPieces(item.all, text).join('') === text
          ? 30
          : 0;
      return Math.max(together, number?.score(item) ?? 0);
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
  if (folded.length === text.length) return 1.3;
  return at === 0 ? 1.15 : 1;
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

const never = /(?!)/g;

function wordMatcher(letters: string, readings: Readings, locale: Locale): Matcher {
  // A plural finds its singular too: the beginning of a word is enough.
  const stem = letters.length > 3 ? letters.replace(/s$/, '') : letters;
  const beginning = new RegExp(`(?<![\\p{L}\\p{N}])${stem}`, 'gu');
  const atStart = new RegExp(`^${stem}`, 'gu');
  // One letter begins too many words: it counts at the beginning of a name only.
  const firstOf = ({ role }: Field) => (stem.length > 1 ? beginning : role === 'title' ? atStart : never);
  const isPinyin = /^[a-z]{1,40}$/.test(letters);
  const read = (field: Field): PinyinMatch | null => {
    if (!isPinyin || !mayRead(field, letters)) return null;
    const found = findPinyin(field.folded, letters, readings);
    return found && tellsEnough(found, letters, field) ? found : null;
  };
  return {
    score: (item) => {
      const mayStand = item.all.includes(stem);
      return best(item, locale, (field) => {
        const at = mayStand ? field.folded.search(firstOf(field)) : -1;
        const word = standing(field.folded, letters, at);
        if (word > 0 || field.locale === 'en') return word;
        const found = read(field);
        return found ? 0.6 + 0.3 * share(found) + (found.start === 0 ? 0.05 : 0) : 0;
      });
    },
    places: (field) => {
      const words = [...field.folded.matchAll(firstOf(field))].map(({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
      }));
      if (words.length > 0) return words;
      const found = read(field);
      return found ? [found] : [];
    },
  };
}

/** One or two letters stand for too much: they count in names, and one alone only at the beginning. */
function tellsEnough(found: PinyinMatch, letters: string, { role }: Field): boolean {
  if (letters.length === 1) return role === 'title' && found.start === 0;
  return letters.length > 2 || role === 'title';
}

function numberMatcher({
  value,
  percent,
  scaled,
  digits,
}: Omit<Extract<Term, { kind: 'number' }>, 'kind'>): Matcher {
  const begins = (other: string) => digits.length > 1 && !scaled && other.startsWith(digits);
  return {
    score: ({ own, numbers }) => {
      if (own && (own.percent || !percent)) {
        if (own.value === value || own.shown === value) return percent || scaled ? 125 : 120;
        if (!scaled && own.digits.includes(digits)) return 105;
        if (own.digits.some(begins)) return 60;
      }
      return numbers.has(numberKey(value, percent)) ? 50 : 0;
    },
    places: ({ folded }) =>
      numbersIn(folded)
        .filter((found) => (found.value === value && (found.percent || !percent)) || begins(found.digits))
        .map(({ start, end }) => ({ start, end })),
  };
}

function ratioMatcher(part: number, whole: number): Matcher {
  const isOne = (value: number) => value === part || value === whole;
  return {
    score: ({ entry, own, numbers }) => {
      if (entry.ratios?.some(([a, b]) => a === part && b === whole)) return own ? 130 : 125;
      return numbers.has(numberKey(part)) && numbers.has(numberKey(whole)) ? 50 : 0;
    },
    places: ({ folded }) =>
      numbersIn(folded)
        .filter(({ value }) => isOne(value))
        .map(({ start, end }) => ({ start, end })),
  };
}
