import * as v from 'valibot';
import { Id, Ordinal, Text } from './text.ts';

/** One of the six series colours. It belongs to what is drawn (修改 is the same colour everywhere), not to its position. */
export const Tone = v.picklist([1, 2, 3, 4, 5, 6]);
export type Tone = v.InferOutput<typeof Tone>;

/** A quantity in an exhibit under the short label that it bears there. */
export const Part = v.strictObject({ quantity: Id, label: Text, tone: v.optional(Tone) });
export type Part = v.InferOutput<typeof Part>;

const common = {
  id: Id,
  area: Ordinal,
  measure: Ordinal,
  title: Text,
  /** What the exhibit shows, as one sentence: the headline of a slide. */
  message: Text,
  /** What a presenter says about it. */
  notes: v.optional(Text),
};

/** Done of total. `total` or `left` may be derived; both always exist. */
export const Progress = v.strictObject({
  ...common,
  kind: v.literal('progress'),
  done: Id,
  left: Id,
  total: Id,
  share: Id,
});
export type Progress = v.InferOutput<typeof Progress>;

/** A share of 100. A rate whose bound is `target` is a target, not a result. */
export const Rate = v.strictObject({ ...common, kind: v.literal('rate'), value: Id });
export type Rate = v.InferOutput<typeof Rate>;

/**
 * A whole and its parts, in one or more steps (applications → accepted → outcomes).
 * `whole` absent: parts of 100 %. `complete`: the parts claim to make up the whole; then a difference is said.
 * Otherwise `rest` names what the parts leave over.
 */
export const Level = v.strictObject({
  title: Text,
  whole: v.optional(Id),
  parts: v.pipe(v.array(Part), v.minLength(1)),
  complete: v.boolean(),
  rest: v.optional(Text),
  /** What this step alone shows, as one sentence: the headline of its slide where the steps do not fit on one. */
  message: v.optional(Text),
  /** What to say of this step, where it has a slide to itself. */
  notes: v.optional(Text),
});
export type Level = v.InferOutput<typeof Level>;
export const Breakdown = v.strictObject({
  ...common,
  kind: v.literal('breakdown'),
  levels: v.pipe(v.array(Level), v.minLength(1)),
});
export type Breakdown = v.InferOutput<typeof Breakdown>;

/** Like beside like: categories on one axis, one or more series. `null` is "not stated", never 0. */
export const Series = v.strictObject({
  id: Id,
  name: Text,
  tone: v.optional(Tone),
  /** The quantity of which the points are parts, if the report states it. */
  whole: v.optional(Id),
  /** One quantity for each category, in their order. */
  points: v.array(v.nullable(Id)),
});
export type Series = v.InferOutput<typeof Series>;
export const Comparison = v.strictObject({
  ...common,
  kind: v.literal('comparison'),
  categories: v.pipe(v.array(v.strictObject({ id: Id, name: Text })), v.minLength(1)),
  series: v.pipe(v.array(Series), v.minLength(1)),
  /** What the axis counts, when the points have different units of one family. */
  axis: v.optional(Text),
});
export type Comparison = v.InferOutput<typeof Comparison>;

export const Exhibit = v.variant('kind', [Progress, Rate, Breakdown, Comparison]);
export type Exhibit = v.InferOutput<typeof Exhibit>;
