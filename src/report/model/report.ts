import * as v from 'valibot';
import { isDay } from './actionEntry.ts';
import { Exhibit } from './exhibit.ts';
import { Unit } from './figure.ts';
import { Id, Ordinal, Source, Text, Words } from './text.ts';

/** A reported fact without a number. */
export const MilestoneKind = v.picklist([
  'document',
  'platform',
  'mechanism',
  'pilot',
  'honour',
  'first',
  'activity',
  'result',
]);
export type MilestoneKind = v.InferOutput<typeof MilestoneKind>;
export const Milestone = v.strictObject({ id: Id, kind: MilestoneKind, text: Text, source: Source });
export type Milestone = v.InferOutput<typeof Milestone>;

/**
 * What a presenter shows of a measure beside its exhibits: figures or facts that belong together, under the one thing
 * that they say. `shows` are ids of figures or of milestones of the measure.
 */
export const Topic = v.strictObject({
  message: Text,
  notes: v.optional(Text),
  shows: v.pipe(v.array(Id), v.minLength(1)),
});
export type Topic = v.InferOutput<typeof Topic>;

export const Measure = v.strictObject({
  number: Ordinal,
  title: Text,
  summary: Text,
  notes: v.optional(Text),
  source: Source,
  milestones: v.array(Milestone),
  /** Ids of its figures in the report's order. */
  figures: v.array(Id),
  exhibits: v.array(Exhibit),
  /** Figures that no topic shows and no exhibit draws are shown all the same, under the measure's title. */
  topics: v.optional(v.array(Topic)),
});
export type Measure = v.InferOutput<typeof Measure>;

export const WorkArea = v.strictObject({
  number: Ordinal,
  /** The official heading. */
  title: Text,
  /** A few words for navigation. */
  short: Text,
  /** The one thing to remember. */
  standout: Text,
  notes: v.optional(Text),
  /** Ids of up to three quantities that stand for the area; empty where nothing is counted. */
  headline: v.array(Id),
  measures: v.array(Measure),
});
export type WorkArea = v.InferOutput<typeof WorkArea>;

export const Problem = v.strictObject({
  id: Id,
  number: Ordinal,
  title: Text,
  summary: Text,
  areas: v.array(Ordinal),
  plans: v.array(Id),
  figures: v.array(Id),
  source: Source,
});
export type Problem = v.InferOutput<typeof Problem>;

export const Plan = v.strictObject({
  id: Id,
  number: Ordinal,
  title: Text,
  summary: Text,
  areas: v.array(Ordinal),
  problems: v.array(Id),
  figures: v.array(Id),
  source: Source,
});
export type Plan = v.InferOutput<typeof Plan>;

/** What a presenter says on slides that are about the whole report and not about one of its areas. */
export const TalkNotes = v.strictObject({
  title: v.optional(Text),
  headline: v.optional(Text),
  overview: v.optional(Text),
  problems: v.optional(Text),
  plans: v.optional(Text),
  checks: v.optional(Text),
  end: v.optional(Text),
});
export type TalkNotes = v.InferOutput<typeof TalkNotes>;

/** Identity of a report and the words its records refer to; part of every resource, so that each can be read alone. */
export const ReportHead = v.strictObject({
  id: Id,
  title: Text,
  city: Text,
  year: v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999)),
  issuer: Text,
  indexNumber: Words,
  publishedOn: v.pipe(v.string(), v.isoDate(), v.check(isDay)),
  parts: v.array(v.strictObject({ number: Ordinal, title: Text })),
  scopes: v.record(Id, Text),
  units: v.record(Id, Unit),
  areas: v.array(v.strictObject({ number: Ordinal, title: Text, short: Text })),
  /** Changes whenever the data change. */
  version: Words,
});
export type ReportHead = v.InferOutput<typeof ReportHead>;
