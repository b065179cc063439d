import * as v from 'valibot';
import { CheckDefinition } from '../src/report/model/check.ts';
import { Breakdown, Comparison, Progress, Rate } from '../src/report/model/exhibit.ts';
import { Derived, Figure } from '../src/report/model/figure.ts';
import {
  Measure,
  Milestone,
  Plan,
  Problem,
  ReportHead,
  TalkNotes,
  WorkArea,
} from '../src/report/model/report.ts';
import { Id, Ordinal, Text, Words } from '../src/report/model/text.ts';

/**
 * What an author writes. It is the model without what follows from a record's place in the files:
 * area and measure of a figure, part, area and item of a source, the value of a derived number.
 */

const address = ['area', 'measure'] as const;
const phrase = { phrase: Words };

const AuthoredFigure = v.strictObject({
  ...v.omit(Figure, ['basis', 'source', ...address]).entries,
  ...phrase,
});
const AuthoredDerived = v.omit(Derived, ['basis', 'value', ...address]);
const AuthoredMilestone = v.strictObject({ ...v.omit(Milestone, ['source']).entries, ...phrase });
const AuthoredExhibit = v.variant('kind', [
  v.omit(Progress, address),
  v.omit(Rate, address),
  v.omit(Breakdown, address),
  v.omit(Comparison, address),
]);

export type AuthoredFigure = v.InferOutput<typeof AuthoredFigure>;
export type AuthoredDerived = v.InferOutput<typeof AuthoredDerived>;
export type AuthoredExhibit = v.InferOutput<typeof AuthoredExhibit>;

export const AuthoredMeasure = v.strictObject({
  ...v.omit(Measure, ['source', 'milestones', 'figures', 'exhibits']).entries,
  ...phrase,
  milestones: v.array(AuthoredMilestone),
  figures: v.array(AuthoredFigure),
  derived: v.optional(v.array(AuthoredDerived), []),
  exhibits: v.optional(v.array(AuthoredExhibit), []),
});

export type AuthoredMeasure = v.InferOutput<typeof AuthoredMeasure>;

const SchemaLink = { $schema: v.optional(v.string()) };

/** `areas/<number>.json` */
export const AuthoredArea = v.strictObject({
  ...SchemaLink,
  ...v.omit(WorkArea, ['measures']).entries,
  measures: v.pipe(v.array(AuthoredMeasure), v.minLength(1)),
});
export type AuthoredArea = v.InferOutput<typeof AuthoredArea>;

/** `report.json` */
export const AuthoredReport = v.strictObject({
  ...SchemaLink,
  ...v.omit(ReportHead, ['areas', 'version']).entries,
  parts: v.pipe(ReportHead.entries.parts, v.minLength(1)),
  headline: v.array(Id),
  /** What these show, as one sentence: the title of their slides. */
  message: v.optional(Text),
  /** The part of the report in which its work areas stand; the first of `parts` where it is not said. */
  areasPart: v.optional(Ordinal),
  notes: v.optional(TalkNotes, {}),
});
export type AuthoredReport = v.InferOutput<typeof AuthoredReport>;

const action = ['source'] as const;
/** `problems.json`; `part` says in which part of the report the problems stand. */
export const AuthoredProblems = v.strictObject({
  ...SchemaLink,
  part: v.number(),
  problems: v.array(v.strictObject({ ...v.omit(Problem, action).entries, ...phrase })),
});
export type AuthoredProblems = v.InferOutput<typeof AuthoredProblems>;
/** `plans.json` */
export const AuthoredPlans = v.strictObject({
  ...SchemaLink,
  part: v.number(),
  plans: v.array(v.strictObject({ ...v.omit(Plan, action).entries, ...phrase })),
});
export type AuthoredPlans = v.InferOutput<typeof AuthoredPlans>;
/** `checks.json` */
export const AuthoredChecks = v.strictObject({ ...SchemaLink, checks: v.array(CheckDefinition) });
export type AuthoredChecks = v.InferOutput<typeof AuthoredChecks>;

/** `names.json`: numbers in the report's text that are part of a name or an expression and so are no figures. */
export const AuthoredNames = v.strictObject({
  ...SchemaLink,
  names: v.array(v.strictObject({ phrase: Words, reason: Text })),
});
export type AuthoredNames = v.InferOutput<typeof AuthoredNames>;
