import type { Outcome } from '../../report/model/check.ts';
import type { Tone } from '../../report/model/exhibit.ts';
import type { Bound } from '../../report/model/figure.ts';

/** What a mark stands for decides how it is filled: `rest` and `left` are outlines, never a series colour. */
export type Fill = Tone | 'whole' | 'rest' | 'left';

/** One thing to read in a chart: a row of the drawing, a row of the table, a stop of the arrow keys. */
export interface Point {
  /** Unique within the chart. */
  id: string;
  /** Id of the quantity whose page it opens; `null` for what only follows from the others. */
  quantity: string | null;
  label: string;
  /** What it belongs to, where a chart has several steps or series. */
  group: string | null;
  /** As the report words it, bound and unit included; a dash where nothing is stated. */
  text: string;
  /** What of `text` is the number; empty where nothing is stated. */
  number: string;
  /** The exact value with its unit. */
  full: string;
  /** `null`: not stated, which is not 0. */
  value: number | null;
  bound: Bound;
  derived: boolean;
  fill: Fill;
  /** Where its bar begins and how long it is, in percent of the track. */
  start: number;
  length: number;
  /** Share of its whole, worked out here; `null` where that would claim more than is known. */
  share: string | null;
  /** Shorter than can be seen: drawn longer than it is. `length` says so already for a part of a whole. */
  sliver: boolean;
}

/** Whether parts that should make up their whole do so, with the sum. */
export interface Claim {
  outcome: Outcome;
  text: string;
}

/** A check that does not hold on what is drawn. */
export interface Failing {
  id: string;
  title: string;
  /** What a reader should know of its outcome. */
  note: string | null;
}

/** A step of a breakdown: its whole, if stated, and the parts below it. */
export interface LevelModel {
  title: string;
  whole: Point | null;
  parts: Point[];
  claim: Claim | null;
}

export interface Tick {
  /** In percent of the track. */
  at: number;
  label: string;
}

export interface GroupModel {
  id: string;
  name: string;
  points: Point[];
}

interface Common {
  id: string;
  title: string;
  subtitle: string;
  /** Of what it is said: whole city, city government; empty where the report names none. */
  scope: string;
  /** The total or totals, ready to read; `null` where none is stated or a point of the drawing says it. */
  total: string | null;
  /** For those who do not see the drawing: total, largest and smallest, and what does not add up. */
  description: string;
  points: Point[];
  /** Checks that do not hold on what is drawn, without those that a claim of its own says. */
  failing: Failing[];
  /** How to read marks that occur in this chart. */
  notes: string[];
  /** Addresses in the report, without repetition. */
  source: string;
  /** How much text stands beside the bars: decides from which width on they fit beside each other. */
  textWidth: 'short' | 'medium' | 'long';
}

export interface ProgressModel extends Common {
  kind: 'progress';
  done: Point;
  left: Point;
  whole: Point;
  share: Point;
}
export interface RateModel extends Common {
  kind: 'rate';
  rate: Point;
}
export interface BreakdownModel extends Common {
  kind: 'breakdown';
  levels: LevelModel[];
}
export interface ComparisonModel extends Common {
  kind: 'comparison';
  groups: GroupModel[];
  /** More than one series: each bar bears the name of its own. */
  grouped: boolean;
  /** For each series with a stated whole and no point missing: whether its points make it up. */
  claims: (Claim & { name: string })[];
  ticks: Tick[];
  /** Value at the end of the track. */
  max: number;
}
export type ChartModel = ProgressModel | RateModel | BreakdownModel | ComparisonModel;
