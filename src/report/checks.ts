import {
  above,
  add,
  equality,
  intervalOf,
  isPoint,
  percentage,
  point,
  subtract,
  tidy,
  type Interval,
} from './interval.ts';
import type { Check, CheckDefinition, Outcome, Range } from './model/check.ts';
import type { Expression } from './model/expression.ts';
import type { Quantity } from './model/figure.ts';
import type { ReportHead } from './model/report.ts';

/** Gives the quantity of an id, and whether a unit is a percentage. */
export interface Ledger {
  quantity: (id: string) => Quantity | undefined;
  isPercent: (unitId: string) => boolean;
}

export function ledgerOf(quantities: readonly Quantity[], units: ReportHead['units']): Ledger {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  return { quantity: (id) => byId.get(id), isPercent: (unitId) => units[unitId]?.kind === 'percent' };
}

/** Every quantity that an expression names, each once, in the order of the formula. */
export function termsOf(expression: Expression): string[] {
  return [...new Set(idsIn(expression))];
}

function idsIn(expression: Expression): string[] {
  if (typeof expression === 'string') return [expression];
  if (typeof expression === 'number' || 'missing' in expression) return [];
  return operands(expression).flatMap(idsIn);
}

/** Whether an expression amounts to a percentage: of percentages alone or by dividing counts. */
export function isPercentage(expression: Expression, ledger: Ledger): boolean {
  if (typeof expression === 'string') return ledger.isPercent(ledger.quantity(expression)?.unit ?? '');
  if (typeof expression === 'number' || 'missing' in expression) return false;
  return 'percent' in expression || operands(expression).some((operand) => isPercentage(operand, ledger));
}

function operands(
  expression: Exclude<Expression, string | number | { missing: unknown }>,
): readonly Expression[] {
  if ('sum' in expression) return expression.sum;
  return 'difference' in expression ? expression.difference : expression.percent;
}

/**
 * What an expression can amount to, given the bounds and the rounding of its figures;
 * `null` where a term is missing, is only approximate or a target, or the whole of a percentage may be 0.
 */
export function evaluate(expression: Expression, ledger: Ledger): Interval | null {
  if (typeof expression === 'number') return point(expression);
  if (typeof expression === 'string') {
    const quantity = ledger.quantity(expression);
    if (!quantity) return null;
    return quantity.basis === 'derived'
      ? evaluate(quantity.formula, ledger)
      : intervalOf(quantity, ledger.isPercent(quantity.unit));
  }
  if ('missing' in expression) return null;
  const sides = operands(expression).map((operand) => evaluate(operand, ledger));
  const known = sides.filter((side) => side !== null);
  const [first, ...others] = known;
  if (!first || known.length < sides.length) return null;
  if ('sum' in expression) return others.reduce(add, first);
  const [second] = others;
  if (!second) return null;
  return 'difference' in expression ? subtract(first, second) : percentage(first, second);
}

/**
 * The result of an expression when every figure is taken at its stated value, as derived numbers are:
 * 73 ÷ 99 × 100. `null` where a term is missing or a whole is 0.
 */
export function calculate(expression: Expression, ledger: Ledger): number | null {
  return compute(expression, (id) => {
    const quantity = ledger.quantity(id);
    if (!quantity) return null;
    return quantity.basis === 'derived' ? calculate(quantity.formula, ledger) : quantity.value;
  });
}

/** An expression over the values that `valueOf` knows; `null` where one is not known or a whole is 0. */
export function compute(expression: Expression, valueOf: (id: string) => number | null): number | null {
  if (typeof expression === 'number') return expression;
  if (typeof expression === 'string') return valueOf(expression);
  if ('missing' in expression) return null;
  const sides = operands(expression).map((operand) => compute(operand, valueOf));
  const known = sides.filter((side) => side !== null);
  const [first, ...others] = known;
  if (first === undefined || known.length < sides.length) return null;
  if ('sum' in expression) return tidy(others.reduce((total, value) => total + value, first));
  const [second] = others;
  if (second === undefined) return null;
  if ('difference' in expression) return tidy(first - second);
  return second === 0 ? null : tidy((first / second) * 100);
}

/** One figure given twice in the same words of value and bound agrees with itself, also where a bound leaves it open. */
function isRepeated(definition: CheckDefinition, ledger: Ledger): boolean {
  const { rule, stated, against } = definition;
  if (rule !== 'repeat' || typeof stated !== 'string' || typeof against !== 'string') return false;
  const [a, b] = [ledger.quantity(stated), ledger.quantity(against)];
  return a?.basis === 'reported' && b?.basis === 'reported' && a.value === b.value && a.bound === b.bound;
}

function compare(
  stated: Interval | null,
  against: Interval | null,
  relation: CheckDefinition['relation'],
): Outcome {
  if (!stated || !against) return 'cannotBeChecked';
  if (relation === 'equals') return equality(stated, against);
  if (above(stated, against)) return 'doesNotHold';
  const bounded = stated.bounded || against.bounded;
  const surely = stated.high !== null && against.low !== null && stated.high <= against.low;
  return surely || !bounded ? 'holds' : 'cannotBeChecked';
}

function rangeOf(expression: Expression, interval: Interval | null, ledger: Ledger): Range | null {
  if (!interval) return null;
  const { low, high, bounded } = interval;
  const value = bounded || isPoint(interval) ? null : calculate(expression, ledger);
  return { low, high, ...(value !== null && { value }) };
}

/**
 * Which of some checks do not hold and put one of some quantities in question, in their order. Of a rate that disagrees
 * with its counts it is the rate: the counts from which it was worked out are not in question.
 */
export function failingOn(ids: readonly string[], checks: readonly Check[]): Check[] {
  return checks.filter(({ outcome, rule, stated, terms }) => {
    const inQuestion = rule === 'rate' ? termsOf(stated) : terms;
    return outcome === 'doesNotHold' && inQuestion.some((id) => ids.includes(id));
  });
}

/** Works out a check. It never throws: what cannot be worked out is `cannotBeChecked`. */
export function runCheck(definition: CheckDefinition, ledger: Ledger): Check {
  const stated = evaluate(definition.stated, ledger);
  const against = evaluate(definition.against, ledger);
  const known = stated !== null && against !== null;
  const comparable = known && isPoint(stated) && isPoint(against);
  return {
    ...definition,
    outcome: isRepeated(definition, ledger) ? 'holds' : compare(stated, against, definition.relation),
    statedRange: rangeOf(definition.stated, stated, ledger),
    againstRange: rangeOf(definition.against, against, ledger),
    difference: comparable ? tidy((stated.low ?? 0) - (against.low ?? 0)) : null,
    terms: [...new Set([...termsOf(definition.stated), ...termsOf(definition.against)])],
  };
}
