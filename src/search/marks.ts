import type { Locale } from '../lib/paths.ts';
import type { Matcher, Stretch } from './match.ts';
import type { Field, Item } from './searchIndex.ts';

/** A piece of a shown text; marked where the query has found it. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** What is shown of something found, each text in pieces. */
export interface Shown {
  title: Piece[];
  value: Piece[] | null;
  /** Where the query is met by nothing in title and value: the text that meets it, in its own language. */
  because: { pieces: Piece[]; locale: Locale } | null;
}

/** How an item is shown to a reader of `locale`, and why it is there. */
export function shownOf({ fields }: Item, matchers: readonly Matcher[], locale: Locale): Shown {
  const title = fields.find((field) => field.role === 'title' && field.locale === locale);
  const value = fields.find((field) => field.role === 'value' && field.locale === locale);
  // What it is called stands beside it in the reader's language; in the other it says nothing more.
  const shown = fields.filter((field) => field === title || field === value || field.role === 'label');
  const open = matchers.filter((matcher) => shown.every((field) => matcher.places(field).length === 0));
  const because = open.length === 0 ? null : bestOf(fields, shown, open, locale);
  return {
    title: title ? piecesOf(title, matchers) : [],
    value: value ? piecesOf(value, matchers) : null,
    because: because && {
      pieces: excerpt(piecesOf(because, matchers), because.locale),
      locale: because.locale,
    },
  };
}

/** The text with most of the terms still open; the reader's own language first. */
function bestOf(fields: Field[], shown: Field[], open: Matcher[], locale: Locale): Field | null {
  let best: Field | null = null;
  let most = 0;
  const others = fields.filter((field) => !shown.includes(field));
  for (const field of [
    ...others.filter((one) => one.locale === locale),
    ...others.filter((one) => one.locale !== locale),
  ]) {
    const met = open.filter((matcher) => matcher.places(field).length > 0).length;
    if (met > most) [best, most] = [field, met];
  }
  return best;
}

function piecesOf(field: Field, matchers: readonly Matcher[]): Piece[] {
  const places = merge(matchers.flatMap((matcher) => matcher.places(field)));
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of places) {
    if (start > from) pieces.push({ text: field.text.slice(from, start), marked: false });
    pieces.push({ text: field.text.slice(start, end), marked: true });
    from = end;
  }
  if (from < field.text.length) pieces.push({ text: field.text.slice(from), marked: false });
  return pieces;
}

function merge(places: Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const place of places.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end);
    else merged.push({ ...place });
  }
  return merged;
}

/** Characters kept before the first mark, so that it stands in the line that there is room for. */
const lead = 16;

/** What stands inside a word or a number; between Chinese characters a text may be cut anywhere. */
const inWord = /^(?!\p{Script=Han})[\p{L}\p{N}’.,%-]$/u;

function excerpt(pieces: Piece[], locale: Locale): Piece[] {
  const [first, ...rest] = pieces;
  if (!first || first.marked || rest.length === 0 || first.text.length <= lead + 4) return pieces;
  const { text } = first;
  let start = text.length - lead;
  while (start > 0 && inWord.test(text.charAt(start - 1)) && inWord.test(text.charAt(start))) start -= 1;
  if (start === 0) return pieces;
  const omitted = locale === 'zh' ? '……' : '…';
  return [{ text: omitted + text.slice(start).trimStart(), marked: false }, ...rest];
}
