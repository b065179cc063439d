import type { Text } from '../model/text.ts';
import { bindFigures, type BindableFigure, type Binding } from './bind.ts';
import type { RuleId } from './excuses.ts';
import { findNumbers, firstFrom, type FoundNumber } from './numbers.ts';
import { phraseForm } from './paragraphs.ts';
import type { ReportText } from './parse.ts';

/** A phrase of the report that has a number in it and states no figure. */
export interface Name {
  phrase: string;
  reason: Text;
}

/**
 * What a number of the text is: a figure, or another number where the data have a figure, or excused by rule, by name
 * or by a person, or open.
 */
export type Standing =
  | { state: 'bound' | 'otherValue'; figureIds: readonly string[] }
  | { state: 'excused'; by: 'rule'; rule: RuleId }
  | { state: 'excused'; by: 'name'; name: Name }
  | { state: 'excused'; by: 'person'; reason: string }
  | { state: 'open' };

export interface Entry {
  number: FoundNumber;
  /** Finds the same number again in the same text with other line breaks: its surroundings and its turn among equals. */
  key: string;
  standing: Standing;
}

export interface Counts {
  found: number;
  bound: number;
  otherValue: number;
  excused: number;
  open: number;
}

export interface Audit {
  entries: readonly Entry[];
  bindings: readonly Binding[];
  counts: Counts;
  /** Figures with different phrases that claim one number. */
  shared: readonly (readonly string[])[];
}

/**
 * Accounts for every number of the text. `excuses` are a person's, by the entry's key.
 * A number that a figure claims is never excused; found = bound + otherValue + excused + open.
 */
export function audit(
  report: ReportText,
  figures: readonly BindableFigure[],
  names: readonly Name[] = [],
  excuses: ReadonlyMap<string, string> = new Map(),
): Audit {
  const numbers = findNumbers(report);
  const bindings = bindFigures(report, numbers, figures);
  const claims = new Map<FoundNumber, string[]>();
  const agreeing = new Set<FoundNumber>();
  for (const { number, figureId, status } of bindings) {
    if (!number) continue;
    claims.set(number, [...(claims.get(number) ?? []), figureId]);
    if (status !== 'otherValue') agreeing.add(number);
  }
  const named = namesIn(report.text, numbers, names);
  const keyOf = keys(report.text);
  const entries = numbers.map((number): Entry => {
    const key = keyOf(number);
    const figureIds = claims.get(number);
    const standing: Standing = figureIds
      ? { state: agreeing.has(number) ? 'bound' : 'otherValue', figureIds }
      : unclaimed(number, named.get(number), excuses.get(key));
    return { number, key, standing };
  });
  return { entries, bindings, counts: countsOf(entries), shared: sharedOf(claims, figures) };
}

function unclaimed(number: FoundNumber, name: Name | undefined, reason: string | undefined): Standing {
  if (number.excuse) return { state: 'excused', by: 'rule', rule: number.excuse };
  if (name) return { state: 'excused', by: 'name', name };
  return reason === undefined ? { state: 'open' } : { state: 'excused', by: 'person', reason };
}

/** Counts by state. Throws if they do not add up to the numbers found, which would be a fault of this programme. */
export function countsOf(entries: readonly Entry[]): Counts {
  const count = (state: Standing['state']) =>
    entries.filter(({ standing }) => standing.state === state).length;
  const counts = {
    found: entries.length,
    bound: count('bound'),
    otherValue: count('otherValue'),
    excused: count('excused'),
    open: count('open'),
  };
  const { found, bound, otherValue, excused, open } = counts;
  if (found !== bound + otherValue + excused + open) throw new Error('numbers are lost');
  return counts;
}

/** The names that numbers stand in; a name given first wins. */
function namesIn(
  text: string,
  numbers: readonly FoundNumber[],
  names: readonly Name[],
): ReadonlyMap<FoundNumber, Name> {
  const named = new Map<FoundNumber, Name>();
  for (const name of names) {
    const phrase = phraseForm(name.phrase);
    if (phrase === '') continue;
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
      for (let i = firstFrom(numbers, at); i < numbers.length; i++) {
        const number = numbers[i];
        if (!number || number.end > at + phrase.length) break;
        if (number.start >= at && !named.has(number)) named.set(number, name);
      }
    }
  }
  return named;
}

/** Two figures may share a number only by the same words: one number that the data hold twice. */
function sharedOf(
  claims: ReadonlyMap<FoundNumber, string[]>,
  figures: readonly BindableFigure[],
): string[][] {
  const phrases = new Map(figures.map(({ id, source }) => [id, phraseForm(source.phrase)]));
  return [...claims.values()].filter((ids) => new Set(ids.map((id) => phrases.get(id))).size > 1);
}

/** Keys for numbers in the order of the text. */
function keys(text: string): (number: FoundNumber) => string {
  const turns = new Map<string, number>();
  return ({ start, end }) => {
    const before =
      text
        .slice(Math.max(0, start - 8), start)
        .split('\n')
        .at(-1) ?? '';
    const after = text.slice(end, end + 8).split('\n')[0] ?? '';
    const surroundings = `${before}[${text.slice(start, end)}]${after}`;
    const turn = (turns.get(surroundings) ?? 0) + 1;
    turns.set(surroundings, turn);
    return turn === 1 ? surroundings : `${surroundings}#${turn}`;
  };
}
