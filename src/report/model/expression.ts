import * as v from 'valibot';
import { Id, Text } from './text.ts';

/**
 * Arithmetic over quantities: an id, a number, a sum, a difference, a percentage (part, whole) → part ÷ whole × 100,
 * or something the calculation needs and the report does not state (`missing`, in words).
 */
export type Expression =
  | string
  | number
  | { sum: Expression[] }
  | { difference: [Expression, Expression] }
  | { percent: [Expression, Expression] }
  | { missing: Text };

export const Expression: v.GenericSchema<Expression> = v.lazy(() =>
  v.union([
    Id,
    v.pipe(v.number(), v.finite()),
    v.strictObject({ sum: v.pipe(v.array(Expression), v.minLength(2)) }),
    v.strictObject({ difference: v.strictTuple([Expression, Expression]) }),
    v.strictObject({ percent: v.strictTuple([Expression, Expression]) }),
    v.strictObject({ missing: Text }),
  ]),
);
