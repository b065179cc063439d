import { compute, termsOf } from '../../src/report/checks.ts';
import { fold } from '../../src/report/source/fold.ts';
import type { Key } from '../fault.ts';
import type { DataSet } from '../read.ts';
import type { AuthoredFigure } from '../schema.ts';
import { boundIn, numbersIn } from '../written.ts';
import { measuresOf, quantitiesOf, unitsOf, valuesOf, type Tell } from './places.ts';

/** A figure says the same in its words and in its fields. */
export function figuresAsWritten(set: DataSet): void {
  const units = unitsOf(set);
  for (const { measure, keys, tell } of measuresOf(set)) {
    measure.figures.forEach((figure, index) => {
      const at = [...keys, 'figures', index];
      if (!figure.phrase.includes(figure.written)) {
        tell([...at, 'written'], 'figure.phrase', `“${figure.written}” does not stand in “${figure.phrase}”`);
      }
      number(figure, at, tell);
      bound(figure, at, tell);
      unit(figure, units.get(figure.unit)?.kind, at, tell);
    });
  }
}

function number(figure: AuthoredFigure, at: readonly Key[], tell: Tell): void {
  const found = numbersIn(figure.written);
  const same = found.filter(({ value }) => value === figure.value);
  if (same.length === 0) {
    const read = found.map(({ value }) => value).join(', ') || 'no number';
    tell([...at, 'value'], 'figure.value', `is ${figure.value}, but “${figure.written}” reads ${read}`);
    return;
  }
  if (!same.some(({ scale, inNumerals }) => scale === figure.scale || (inNumerals && figure.scale === 1))) {
    const scale = same[0]?.scale ?? 1;
    tell(
      [...at, 'scale'],
      'figure.scale',
      `is ${figure.scale}, but “${figure.written}” is written at ${scale}`,
    );
  }
  if (!same.some(({ decimals }) => decimals === figure.decimals)) {
    const decimals = same[0]?.decimals ?? 0;
    tell(
      [...at, 'decimals'],
      'figure.decimals',
      `is ${figure.decimals}, but “${figure.written}” has ${decimals}`,
    );
  }
}

/** A bound needs its word; a word of bound in `written` needs the bound. Aims are told by the sentence, not by a word. */
function bound(figure: AuthoredFigure, at: readonly Key[], tell: Tell): void {
  const written = boundIn(figure.written);
  const allowed = written ?? boundIn(figure.phrase);
  if (figure.bound === 'target') return;
  if (written !== null && figure.bound !== written) {
    tell([...at, 'bound'], 'figure.bound', `is ${figure.bound}, but “${figure.written}” says ${written}`);
  } else if (figure.bound !== 'exact' && figure.bound !== allowed) {
    tell([...at, 'bound'], 'figure.bound', `is ${figure.bound}, but no word in “${figure.phrase}” says so`);
  }
}

function unit(figure: AuthoredFigure, kind: string | undefined, at: readonly Key[], tell: Tell): void {
  const isPercent = /%|百分之|[一过近]半|半数/.test(fold(figure.written).text);
  if (kind === undefined || isPercent === (kind === 'percent')) return;
  const message = isPercent
    ? `“${figure.written}” is a percentage, but “${figure.unit}” is a unit of the kind ${kind}`
    : `“${figure.unit}” is a percentage, but “${figure.written}” is none`;
  tell([...at, 'unit'], 'figure.unit', message);
}

/** Formulas of derived numbers lead to exact figures, not in circles, and can be worked out. */
export function derivedNumbers(set: DataSet): void {
  const quantities = quantitiesOf(set);
  const leadsBack = (id: string, from: string, seen: Set<string>): boolean => {
    const quantity = quantities.get(from);
    if (!quantity || !('formula' in quantity) || seen.has(from)) return false;
    seen.add(from);
    return termsOf(quantity.formula).some((term) => term === id || leadsBack(id, term, seen));
  };
  const valueOf = valuesOf(set);
  const places = measuresOf(set).flatMap(({ measure, keys, tell }) =>
    measure.derived.map((derived, index) => ({ derived, at: [...keys, 'derived', index, 'formula'], tell })),
  );
  const circles = places.filter(({ derived: { id } }) => leadsBack(id, id, new Set()));
  for (const { derived, at, tell } of circles) {
    tell(at, 'derived.circle', `the formula of “${derived.id}” leads back to itself`);
  }
  for (const { derived, at, tell } of places) {
    const { formula } = derived;
    if (JSON.stringify(formula).includes('"missing"')) {
      tell(at, 'derived.missing', 'a derived number can only be made of what the report states');
    } else if (compute(formula, valueOf) === null) {
      tell(at, 'derived.value', 'cannot be worked out: a percentage of 0');
    }
    for (const term of termsOf(formula)) {
      const quantity = quantities.get(term);
      if (!quantity || !('bound' in quantity) || quantity.bound === 'exact') continue;
      tell(
        at,
        'derived.bound',
        `“${term}” is ${quantity.bound}: what follows from it would be no single number`,
      );
    }
  }
}
