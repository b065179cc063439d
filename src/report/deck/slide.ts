import type { Check, Outcome } from '../model/check.ts';
import type { Exhibit } from '../model/exhibit.ts';
import type { Quantity } from '../model/figure.ts';
import type {
  Measure,
  Milestone,
  Plan,
  Problem,
  ReportHead,
  TalkNotes,
  Topic,
  WorkArea,
} from '../model/report.ts';
import type { Text } from '../model/text.ts';

/** A whole report, as the deck is made from it. */
export interface DeckSource {
  report: ReportHead;
  /** Ids of the quantities that stand for the whole report. */
  headline: readonly string[];
  /** What these show, as one sentence. */
  message?: Text | undefined;
  notes: TalkNotes;
  areas: readonly WorkArea[];
  problems: readonly Problem[];
  plans: readonly Plan[];
  checks: readonly Check[];
  quantities: readonly Quantity[];
}

/** Which of several slides that share one subject: 2 of 3. */
export interface Piece {
  number: number;
  of: number;
}

/** Rows of an exhibit that a slide shows, counted through all its levels or categories; `to` is not among them. */
export interface Rows {
  from: number;
  to: number;
}

/**
 * One slide. `name` is its place in a URL: it is made of ids, so that it still fits when slides are added before it,
 * and no two slides of a deck share one.
 */
export type Slide =
  | { kind: 'title'; name: string }
  | { kind: 'headline'; name: string; figures: readonly string[]; piece: Piece }
  | { kind: 'overview'; name: string; areas: readonly WorkArea[]; piece: Piece }
  | { kind: 'area'; name: string; area: WorkArea }
  | {
      kind: 'exhibit';
      name: string;
      area: WorkArea;
      measure: Measure;
      exhibit: Exhibit;
      rows: Rows;
      piece: Piece;
    }
  | {
      kind: 'figures';
      name: string;
      area: WorkArea;
      measure: Measure;
      figures: readonly string[];
      /** What the author says of them; `null` where they are shown because nothing else shows them. */
      topic: Topic | null;
      piece: Piece;
    }
  | {
      kind: 'facts';
      name: string;
      area: WorkArea;
      measure: Measure;
      milestones: readonly Milestone[];
      topic: Topic | null;
      piece: Piece;
    }
  | { kind: 'problems'; name: string; problems: readonly Problem[]; piece: Piece }
  | { kind: 'plans'; name: string; plans: readonly Plan[]; piece: Piece }
  | {
      kind: 'checks';
      name: string;
      failing: readonly Check[];
      counts: Readonly<Record<Outcome, number>>;
      piece: Piece;
    }
  | { kind: 'check'; name: string; check: Check; piece: Piece }
  | { kind: 'end'; name: string };
