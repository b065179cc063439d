import * as v from 'valibot';
import { Check, Outcome } from '../report/model/check.ts';
import { Breakdown, Exhibit, Progress, Rate } from '../report/model/exhibit.ts';
import { Derived, Figure, Quantity } from '../report/model/figure.ts';
import { Plan, Problem, ReportHead, TalkNotes, WorkArea } from '../report/model/report.ts';
import { Id, Ordinal, Text, Words } from '../report/model/text.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const OutcomeCounts = v.strictObject({ holds: Count, doesNotHold: Count, cannotBeChecked: Count });
export type OutcomeCounts = v.InferOutput<typeof OutcomeCounts>;

/** `api/reports.json`: every report there is, the newest first. */
export const ReportsResource = v.strictObject({
  reports: v.array(v.pick(ReportHead, ['id', 'title', 'city', 'year', 'publishedOn'])),
});
export type ReportsResource = v.InferOutput<typeof ReportsResource>;

/**
 * `quantities` in every resource below holds each figure and derived number that the resource refers to by id,
 * so that none needs a second request.
 */
const quantities = v.array(Quantity);

/** The same without what only a figure's own page and the table of all figures say of it: its meaning and note. */
const listedQuantities = v.array(v.variant('basis', [v.omit(Figure, ['meaning', 'note']), Derived]));

export const AreaCard = v.strictObject({
  ...v.pick(WorkArea, ['number', 'title', 'short', 'standout', 'headline']).entries,
  counts: v.strictObject({ measures: Count, figures: Count, milestones: Count }),
  checks: OutcomeCounts,
});
export type AreaCard = v.InferOutput<typeof AreaCard>;

/** `api/reports/:reportId/overview.json` */
export const OverviewResource = v.strictObject({
  report: ReportHead,
  counts: v.strictObject({ measures: Count, figures: Count, milestones: Count, checks: OutcomeCounts }),
  /** Ids of the quantities that stand for the whole report. */
  headline: v.array(Id),
  areas: v.array(AreaCard),
  /** What has a total, the unfinished first, and then every rate. */
  progress: v.array(v.variant('kind', [Progress, Rate])),
  /** Parts of a whole, by the exhibit that draws them: breakdowns, and of comparisons the series with a whole. */
  wholes: v.array(v.pick(Breakdown, ['id', 'area', 'title', 'levels'])),
  problems: v.array(Problem),
  plans: v.array(Plan),
  /** Checks that do not hold. */
  failing: v.array(Check),
  quantities: listedQuantities,
});
export type OverviewResource = v.InferOutput<typeof OverviewResource>;

/**
 * `api/reports/:reportId/areas/:areaNumber.json`: checks that stand in the area or use one of its figures, problems
 * that name it, plans that name it or answer one of these problems (their `areas` tell which).
 */
export const AreaResource = v.strictObject({
  report: ReportHead,
  area: WorkArea,
  checks: v.array(Check),
  problems: v.array(Problem),
  plans: v.array(Plan),
  quantities: listedQuantities,
});
export type AreaResource = v.InferOutput<typeof AreaResource>;

export const MeasureAddress = v.strictObject({ area: Ordinal, number: Ordinal, title: Text });
export type MeasureAddress = v.InferOutput<typeof MeasureAddress>;

/**
 * `api/reports/:reportId/figures.json`: all figures in the report's order, and where each is drawn and checked.
 * `quantities` holds the derived numbers too, each after the figures of its measure.
 */
export const FiguresResource = v.strictObject({
  report: ReportHead,
  figures: v.array(Id),
  measures: v.array(MeasureAddress),
  exhibits: v.array(
    v.strictObject({ id: Id, area: Ordinal, measure: Ordinal, title: Text, quantities: v.array(Id) }),
  ),
  checks: v.array(v.pick(Check, ['id', 'title', 'outcome', 'terms'])),
  /** Phrases of the report with a number that is no figure, each with the reason: what a reviewer need not look for. */
  names: v.array(v.strictObject({ phrase: Words, reason: Text })),
  quantities,
});
export type FiguresResource = v.InferOutput<typeof FiguresResource>;

/** `api/reports/:reportId/figures/:figureId.json`: one figure (or derived number) with its surroundings. */
export const FigureResource = v.strictObject({
  report: ReportHead,
  id: Id,
  measure: MeasureAddress,
  /** Ids of the figures of the same measure, in the report's order, then its derived numbers; this one included. */
  neighbours: v.array(Id),
  exhibits: v.array(Exhibit),
  /** Every check that uses the figure. */
  checks: v.array(Check),
  /** Checks that do not use it and do not hold, on what its exhibits draw besides. */
  failingBeside: v.array(Check),
  quantities,
});
export type FigureResource = v.InferOutput<typeof FigureResource>;

/** `api/reports/:reportId/checks.json` */
export const ChecksResource = v.strictObject({
  report: ReportHead,
  checks: v.array(Check),
  quantities: listedQuantities,
});
export type ChecksResource = v.InferOutput<typeof ChecksResource>;

/** `api/reports/:reportId/present.json`: the whole report, of which a talk is made. */
export const PresentResource = v.strictObject({
  report: ReportHead,
  headline: v.array(Id),
  message: v.optional(Text),
  notes: TalkNotes,
  areas: v.array(WorkArea),
  problems: v.array(Problem),
  plans: v.array(Plan),
  checks: v.array(Check),
  quantities,
});
export type PresentResource = v.InferOutput<typeof PresentResource>;

const findable = {
  title: Text,
  detail: v.optional(Text),
  /** Further words under which it is looked for: a short name, the report's own phrase, scope. */
  also: v.optional(v.array(Words)),
  /** Values of the quantities in it. */
  numbers: v.optional(v.array(v.number())),
  /** Part and whole, wherever the report relates the two: 73 of 99. */
  ratios: v.optional(v.array(v.strictTuple([v.number(), v.number()]))),
};
const placed = { id: Id, area: Ordinal, measure: Ordinal };

/** As much of a quantity as its reading needs. */
const reading = v.variant('basis', [
  v.pick(Figure, ['basis', 'value', 'unit', 'scale', 'decimals', 'bound', 'written']),
  v.pick(Derived, ['basis', 'value', 'unit', 'decimals']),
]);

/** One thing that search can find, with all the words and numbers that lead to it. */
export const SearchEntry = v.variant('kind', [
  v.strictObject({ kind: v.literal('area'), area: Ordinal, ...findable }),
  v.strictObject({ kind: v.literal('measure'), area: Ordinal, measure: Ordinal, ...findable }),
  v.strictObject({ kind: v.literal('figure'), ...placed, quantity: reading, ...findable }),
  v.strictObject({ kind: v.literal('exhibit'), ...placed, ...findable }),
  v.strictObject({ kind: v.literal('milestone'), ...placed, ...findable }),
  v.strictObject({ kind: v.literal('problem'), id: Id, number: Ordinal, ...findable }),
  v.strictObject({ kind: v.literal('plan'), id: Id, number: Ordinal, ...findable }),
  v.strictObject({ kind: v.literal('check'), ...placed, outcome: Outcome, ...findable }),
]);
export type SearchEntry = v.InferOutput<typeof SearchEntry>;

/**
 * `api/reports/:reportId/search.json`: everything that can be found, in the report's order, and how its Chinese
 * characters are read. A character has every reading that it has somewhere in the report (行: xing, hang),
 * in letters without tones, ü as v; so no dictionary is needed where the search is done.
 */
export const SearchResource = v.strictObject({
  report: ReportHead,
  entries: v.array(SearchEntry),
  readings: v.record(Words, v.array(v.pipe(v.string(), v.regex(/^[a-z]{1,6}$/)))),
});
export type SearchResource = v.InferOutput<typeof SearchResource>;
