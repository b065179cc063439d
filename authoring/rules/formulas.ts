import { termsOf } from '../../src/report/checks.ts';
import type { Expression } from '../../src/report/model/expression.ts';
import type { Unit } from '../../src/report/model/figure.ts';
import type { Key } from '../fault.ts';
import type { DataSet } from '../read.ts';
import { measuresOf, quantitiesOf, unitsOf, type Tell } from './places.ts';

interface Result {
  kind: Unit['kind'];
  /** What may be added up has the same: the family of its unit, or the unit itself. */
  family: string;
}
/** `undefined` where a formula does not say it: a plain number, something missing, an unknown unit. */
type ResultOf = (expression: Expression) => Result | undefined;

const percentage: Result = { kind: 'percent', family: 'percent' };

/** Formulas calculate like with like, and a check holds one thing against another. */
export function formulas(set: DataSet): void {
  const quantities = quantitiesOf(set);
  const units = unitsOf(set);
  const inUnit = (id: string): Result | undefined => {
    const unit = units.get(id);
    if (!unit) return undefined;
    return unit.kind === 'percent' ? percentage : { kind: unit.kind, family: unit.family ?? id };
  };
  const resultOf: ResultOf = (expression) => {
    if (typeof expression === 'string') return inUnit(quantities.get(expression)?.unit ?? '');
    if (typeof expression === 'number' || 'missing' in expression) return undefined;
    if ('percent' in expression) return percentage;
    const operands = 'sum' in expression ? expression.sum : expression.difference;
    return operands.map(resultOf).find((result) => result !== undefined);
  };

  for (const { measure, keys, tell } of measuresOf(set)) {
    measure.derived.forEach(({ formula, unit }, index) => {
      const at = [...keys, 'derived', index];
      inside(formula, [...at, 'formula'], resultOf, tell);
      if (isBare(formula)) tell([...at, 'formula'], 'derived.terms', 'is made of no figure of the report');
      const [own, result] = [inUnit(unit), resultOf(formula)];
      if (own && result && own.family !== result.family)
        tell([...at, 'unit'], 'derived.unit', `is ${unit}, but the formula gives ${result.family}`);
    });
  }
  const { data, tell } = set.checks;
  data.checks.forEach(({ stated, against }, index) => {
    const at = ['checks', index];
    inside(stated, [...at, 'stated'], resultOf, tell);
    inside(against, [...at, 'against'], resultOf, tell);
    const [left, right] = [resultOf(stated), resultOf(against)];
    // Counts of one thing may be held against those of another: applications against what was decided on them.
    if (left && right && left.kind !== right.kind)
      tell([...at, 'against'], 'check.unit', `is a ${right.kind}, but “stated” is a ${left.kind}`);
    if (JSON.stringify(stated) === JSON.stringify(against))
      tell([...at, 'against'], 'check.terms', 'is the same as “stated”');
    else if (termsOf(stated).length + termsOf(against).length === 0)
      tell([...at, 'stated'], 'check.terms', 'neither side names a figure of the report');
  });
}

/** Whether a formula has only numbers in it, and nothing that the report states or leaves out. */
function isBare(expression: Expression): boolean {
  return termsOf(expression).length === 0 && !JSON.stringify(expression).includes('"missing"');
}

/** What is added or subtracted is of one kind, and no term stands twice side by side. */
function inside(expression: Expression, keys: readonly Key[], resultOf: ResultOf, tell: Tell): void {
  if (typeof expression !== 'object' || 'missing' in expression) return;
  for (const [name, operands] of Object.entries(expression)) {
    const seen = new Set<string>();
    operands.forEach((operand: Expression, index: number) => {
      const at = [...keys, name, index];
      if (typeof operand === 'string') {
        if (seen.has(operand)) tell(at, 'list.repeated', `“${operand}” stands here already`);
        seen.add(operand);
      }
      inside(operand, at, resultOf, tell);
    });
    const families = new Set(operands.flatMap((operand: Expression) => resultOf(operand)?.family ?? []));
    if (name !== 'percent' && families.size > 1) {
      const message = `units that cannot be calculated together: ${[...families].join(', ')}`;
      tell([...keys, name], 'formula.unit', message);
    }
  }
}
