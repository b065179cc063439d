import * as v from 'valibot';
import { idForm, longestId } from '../../lib/idForm.ts';

/** A string with something in it besides white space, kept as it is: what is exported must be what was stated. */
export const Words = v.pipe(v.string(), v.regex(/\S/));

/** What a reader sees, in both languages. Nothing is shown that lacks one of them. */
export const Text = v.strictObject({ zh: Words, en: Words });
export type Text = v.InferOutput<typeof Text>;

/** Identifier made of words: `reconsideration.accepted.municipal`. Lower case, digits, hyphens, dots between words. */
export const Id = v.pipe(v.string(), v.maxLength(longestId), v.regex(idForm));

/** 1, 2, 3 …: the numbers under which the report lists its areas, measures, problems and plans. */
export const Ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * The place of a statement in the report.
 * `part` is its top-level section (0 = before the first), `area` and `item` the headings below it;
 * `phrase` are the report's own words, as few as find the place again.
 */
export const Source = v.strictObject({
  part: v.pipe(v.number(), v.integer(), v.minValue(0)),
  area: v.optional(Ordinal),
  item: v.optional(Ordinal),
  phrase: Words,
});
export type Source = v.InferOutput<typeof Source>;
