import * as v from 'valibot';
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
]);
export type MilestoneKind = v.InferOutput<typeof MilestoneKind>;
export const Milestone = v.strictObject({ id: Id, kind: MilestoneKind, text: Text, source: Source });
export type Milestone = v.InferOutput<typeof Milestone>;

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

/** Identity of a report and the words its records refer to; part of every resource, so that each can be read alone. */
export const ReportHead = v.strictObject({
  id: Id,
  title: Text,
  city: Text,
  year: v.pipe(v.number(), v.integer()),
  issuer: Text,
  indexNumber: Words,
  publishedOn: v.pipe(v.string(), v.isoDate()),
  parts: v.array(v.strictObject({ number: Ordinal, title: Text })),
  scopes: v.record(Id, Text),
  units: v.record(Id, Unit),
  areas: v.array(v.strictObject({ number: Ordinal, title: Text, short: Text })),
  /** Changes whenever the data change. */
  version: Words,
});
export type ReportHead = v.InferOutput<typeof ReportHead>;
