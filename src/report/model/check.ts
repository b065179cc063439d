import * as v from 'valibot';
import { Expression } from './expression.ts';
import { Id, Ordinal, Text } from './text.ts';

/** `sum`: parts against their whole; `part`: a part against what contains it; `rate`: a rate against its counts; `repeat`: one figure stated twice. */
export const Rule = v.picklist(['sum', 'part', 'rate', 'repeat']);
export type Rule = v.InferOutput<typeof Rule>;

export const Outcome = v.picklist(['holds', 'doesNotHold', 'cannotBeChecked']);
export type Outcome = v.InferOutput<typeof Outcome>;

const definition = {
  id: Id,
  area: Ordinal,
  measure: Ordinal,
  title: Text,
  rule: Rule,
  /** What the report states. */
  stated: Expression,
  relation: v.picklist(['equals', 'atMost']),
  /** What it is held against. */
  against: Expression,
  /** Neutral words on the outcome: what a reader should know, never whose fault it is. */
  note: v.optional(Text),
};
export const CheckDefinition = v.strictObject(definition);
export type CheckDefinition = v.InferOutput<typeof CheckDefinition>;

/** Lowest and highest value that a side can have, given bounds and rounding; `null` stands for no limit. */
export const Range = v.strictObject({
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  /** Where the width comes from rounding alone: what the numbers make as they are written. */
  value: v.optional(v.number()),
});
export type Range = v.InferOutput<typeof Range>;

/** A check with its computed outcome. `difference` is stated − against where both sides are single numbers. */
export const Check = v.strictObject({
  ...definition,
  outcome: Outcome,
  statedRange: v.nullable(Range),
  againstRange: v.nullable(Range),
  difference: v.nullable(v.number()),
  /** Every quantity in the formula, in its order. */
  terms: v.array(Id),
});
export type Check = v.InferOutput<typeof Check>;
