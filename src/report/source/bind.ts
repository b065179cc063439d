import type { Figure } from '../model/figure.ts';
import { tokensIn, type Token } from './lexer.ts';
import { firstFrom, type FoundNumber } from './numbers.ts';
import { phraseForm } from './paragraphs.ts';
import { stretchesAt, type ReportText, type Stretch } from './parse.ts';

/**
 * `bound`: its number stands at its address · `foundElsewhere`: its words stand under another heading ·
 * `otherValue`: its words are there with another number, or the data give another value than the number written ·
 * `notFound`: neither.
 */
export type BindingStatus = 'bound' | 'foundElsewhere' | 'otherValue' | 'notFound';

export interface Binding {
  figureId: string;
  status: BindingStatus;
  /** The number in the text; none for `notFound`. */
  number?: FoundNumber;
}

export type BindableFigure = Pick<Figure, 'id' | 'value' | 'written' | 'source'>;

interface Wanted {
  figure: BindableFigure;
  phrase: string;
  /** Where in the phrase the number stands as written. */
  at: number;
  /** The number itself and what surrounds it in the phrase. */
  token: Token | undefined;
  before: string;
  after: string;
}

/**
 * Binds each figure to its number in the text, in the figures' order. Exact phrases at their address come first, so
 * that a figure whose phrase has changed never takes the number of another.
 */
export function bindFigures(
  report: ReportText,
  numbers: readonly FoundNumber[],
  figures: readonly BindableFigure[],
): Binding[] {
  const bindings = new Map<string, Binding>();
  const taken = new Set<FoundNumber>();
  const everywhere: Stretch[] = [{ start: 0, end: report.text.length }];
  const wanted = figures.map(wantedOf);
  const places = new Map(figures.map(({ id, source }) => [id, stretchesAt(report, source)]));

  const pass = (
    find: (want: Wanted, places: readonly Stretch[]) => Binding | undefined,
    inPlace: boolean,
  ) => {
    for (const want of wanted) {
      const { id } = want.figure;
      if (bindings.has(id)) continue;
      const binding = find(want, inPlace ? (places.get(id) ?? []) : everywhere);
      if (!binding?.number) continue;
      taken.add(binding.number);
      bindings.set(id, binding);
    }
  };
  const exact = (status: BindingStatus) => (want: Wanted, stretches: readonly Stretch[]) =>
    exactly(want, status, report.text, numbers, stretches);
  const reworded = (status: BindingStatus) => (want: Wanted, stretches: readonly Stretch[]) =>
    roughly(want, status, report.text, numbers, stretches, taken);

  pass(exact('bound'), true);
  pass(reworded('bound'), true);
  pass(exact('foundElsewhere'), false);
  pass(reworded('foundElsewhere'), false);
  return figures.map(({ id }) => bindings.get(id) ?? { figureId: id, status: 'notFound' });
}

function wantedOf(figure: BindableFigure): Wanted {
  const phrase = phraseForm(figure.source.phrase);
  const at = Math.max(0, phrase.indexOf(phraseForm(figure.written)));
  const token = tokensIn(phrase).find(({ end }) => end > at);
  return {
    figure,
    phrase,
    at,
    token,
    before: phrase.slice(0, token?.start ?? 0),
    after: phrase.slice(token?.end ?? phrase.length),
  };
}

/** The number where the phrase stands word for word. */
function exactly(
  { figure, phrase, at }: Wanted,
  status: BindingStatus,
  text: string,
  numbers: readonly FoundNumber[],
  stretches: readonly Stretch[],
): Binding | undefined {
  for (const { start, end } of stretches) {
    const stretch = text.slice(start, end);
    for (let found = stretch.indexOf(phrase); found >= 0; found = stretch.indexOf(phrase, found + 1)) {
      const number = numbers[firstFrom(numbers, start + found + at)];
      // 3件 is also the end of 13件, which is another number.
      if (!number || number.start < start + found || number.start >= start + found + phrase.length) continue;
      return {
        figureId: figure.id,
        status: states(number, figure.value, text) ? status : 'otherValue',
        number,
      };
    }
  }
  return undefined;
}

/**
 * A number that nobody has taken between the words of the phrase: the same in another writing, or another one.
 * Few words fit in many places; then only a number that is alone in fitting them at the figure's own address will do.
 */
function roughly(
  { figure, token, before, after }: Wanted,
  status: BindingStatus,
  text: string,
  numbers: readonly FoundNumber[],
  stretches: readonly Stretch[],
  taken: ReadonlySet<FoundNumber>,
): Binding | undefined {
  const context = before.length + after.length;
  if (context === 0 || (context < telling && status === 'foundElsewhere')) return undefined;
  const others: FoundNumber[] = [];
  for (const { start, end } of stretches) {
    for (let i = firstFrom(numbers, start); i < numbers.length; i++) {
      const number = numbers[i];
      if (!number || number.end > end) break;
      if (taken.has(number) || !text.endsWith(before, number.start)) continue;
      if (!text.startsWith(after, number.end)) continue;
      if (isSame(number.value, figure.value) && number.more === token?.more) {
        return { figureId: figure.id, status, number };
      }
      if (!number.excuse) others.push(number);
    }
  }
  const [other, another] = others;
  if (!other || (another && context < telling)) return undefined;
  return { figureId: figure.id, status: 'otherValue', number: other };
}

/**
 * A fraction also states what stands above and below its stroke, which may be figures of their own: 3/5. Of a hyphen
 * that the text leaves open (气温-5度) the data tell that it is a minus.
 */
function states({ value, form, start, end }: FoundNumber, wanted: number, text: string): boolean {
  if (isSame(value, wanted)) return true;
  if (text[start - 1] === '-' && value !== null && isSame(-value, wanted)) return true;
  const sides = form === 'fraction' ? text.slice(start, end).split('/') : [];
  return sides.length === 2 && sides.some((side) => isSame(Number(side), wanted));
}

/** As many signs around a number tell it from others of the same item. */
const telling = 3;

function isSame(found: number | null, value: number): boolean {
  return found !== null && Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value));
}
