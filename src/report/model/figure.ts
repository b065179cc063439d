import * as v from 'valibot';
import { Expression } from './expression.ts';
import { Id, Ordinal, Source, Text, Words } from './text.ts';

/**
 * How the report bounds a number: 项 `exact`; 多 and 余 `moreThan`; 以上 `atLeast`; 约 `about`;
 * a value announced for later, such as 年底可达, `target`.
 */
export const Bound = v.picklist(['exact', 'moreThan', 'atLeast', 'about', 'target']);
export type Bound = v.InferOutput<typeof Bound>;

/**
 * What is counted. `family` names units that may stand on one axis because both count pieces of one kind
 * (份 and 册 of printed matter); units without a family share an axis only with themselves.
 */
export const Unit = v.strictObject({
  kind: v.picklist(['count', 'percent', 'money']),
  zh: Words,
  en: v.strictObject({ one: Words, other: Words }),
  family: v.optional(Id),
});
export type Unit = v.InferOutput<typeof Unit>;

/** 万 is 10 000, 亿 is 100 000 000, 万亿 both: the scale in which the report writes the number. */
export const Scale = v.picklist([1, 10_000, 100_000_000, 1_000_000_000_000]);

/** Digits after the point: browsers write at most 20 of them, and no report more than a few. */
const Decimals = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));

/** One number that the report states. */
export const Figure = v.strictObject({
  basis: v.literal('reported'),
  id: Id,
  area: Ordinal,
  measure: Ordinal,
  name: Text,
  /** The full value: 56000000 for 5600余万元; percentages as written (99.51). */
  value: v.pipe(v.number(), v.finite()),
  unit: Id,
  scale: Scale,
  /** Digits after the point as the report writes them, at its own scale: 2 for 2.09亿. */
  decimals: Decimals,
  bound: Bound,
  scope: Id,
  /** The number with its bound and unit as the report writes them: 5600余万元. */
  written: Words,
  meaning: v.optional(Text),
  note: v.optional(Text),
  source: Source,
});
export type Figure = v.InferOutput<typeof Figure>;

/** A number that the report does not state but that follows from its figures; never shown without its formula. */
export const Derived = v.strictObject({
  basis: v.literal('derived'),
  id: Id,
  area: Ordinal,
  measure: Ordinal,
  name: Text,
  /** Unrounded result of the formula. */
  value: v.pipe(v.number(), v.finite()),
  unit: Id,
  /** Digits after the point to which it is shown. */
  decimals: Decimals,
  scope: Id,
  formula: Expression,
});
export type Derived = v.InferOutput<typeof Derived>;

export const Quantity = v.variant('basis', [Figure, Derived]);
export type Quantity = v.InferOutput<typeof Quantity>;
