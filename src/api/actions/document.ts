import * as v from 'valibot';
import { actionFields } from '../../report/model/actionEntry.ts';
import { Id } from '../../report/model/text.ts';
import { ActionRecord, LogLine, Moment } from './checklist.ts';
import type { Checklist } from './snapshot.ts';

const format = 'rule-of-law-actions';
const version = 1;

/** A checklist as it is written down, in this browser and in an exported file alike. */
const Document = v.strictObject({
  format: v.literal(format),
  version: v.literal(version),
  reportId: Id,
  since: Moment,
  exportedAt: v.optional(v.pipe(v.string(), v.maxLength(40))),
  items: v.record(Id, ActionRecord),
  log: v.array(LogLine),
});

/** Why a text is not taken as the checklist of a report. `place` is the path to the first fault. */
export type Refusal =
  | { kind: 'tooLarge' }
  | { kind: 'notJson' }
  | { kind: 'notChecklist'; place: string }
  | { kind: 'version'; version: string }
  | { kind: 'otherReport'; reportId: string };

export type Reading =
  | { ok: true; checklist: Checklist }
  /** `rest`: what could still be made out, in a damaged checklist of this report. */
  | { ok: false; refusal: Refusal; rest?: Checklist };

/**
 * Largest text read, in UTF-16 units: twice as much as browsers keep for a whole site, since an exported file has its
 * lines indented.
 */
export const largest = 10_500_000;

/** The checklist that a text holds, or why it holds none. Never throws. */
export function readDocument(text: string, reportId: string): Reading {
  if (text.length > largest) return { ok: false, refusal: { kind: 'tooLarge' } };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, refusal: { kind: 'notJson' } };
  }
  const head = v.safeParse(
    v.object({ format: v.literal(format), version: v.number(), reportId: v.string() }),
    json,
  );
  if (!head.success) return { ok: false, refusal: { kind: 'notChecklist', place: placeOf(head.issues) } };
  if (head.output.version !== version) {
    return { ok: false, refusal: { kind: 'version', version: String(head.output.version).slice(0, 20) } };
  }
  if (head.output.reportId !== reportId) {
    return { ok: false, refusal: { kind: 'otherReport', reportId: head.output.reportId.slice(0, 100) } };
  }
  const whole = v.safeParse(Document, json);
  if (whole.success) return { ok: true, checklist: checklistOf(whole.output) };
  return { ok: false, refusal: { kind: 'notChecklist', place: placeOf(whole.issues) }, rest: restOf(json) };
}

/** One text for one checklist, whatever the order in which it came about. */
export function writeDocument(
  { since, items, log }: Checklist,
  reportId: string,
  exportedAt?: string,
): string {
  const written: Record<string, ActionRecord> = {};
  for (const [id, record] of [...items].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const ordered: ActionRecord = {};
    for (const field of actionFields) if (record[field]) ordered[field] = record[field];
    written[id] = ordered;
  }
  const document = { format, version, reportId, since, exportedAt, items: written, log };
  return JSON.stringify(document, null, exportedAt ? 2 : 0);
}

function checklistOf({ since, items, log }: v.InferOutput<typeof Document>): Checklist {
  return { since, items: new Map(Object.entries(items)), log };
}

/** Every record and every line of the log that is whole by itself. */
function restOf(json: unknown): Checklist {
  const outer = v.safeParse(v.object({ items: v.optional(v.unknown()), log: v.optional(v.unknown()) }), json);
  const { items, log } = outer.success ? outer.output : {};
  const records = typeof items === 'object' && items !== null ? Object.entries(items) : [];
  const kept = records.flatMap(([id, record]) => {
    const parsed = v.safeParse(ActionRecord, record);
    return parsed.success && v.is(Id, id) ? [[id, parsed.output] as const] : [];
  });
  const lines = Array.isArray(log) ? log.filter((line): line is LogLine => v.is(LogLine, line)) : [];
  return { since: 0, items: new Map(kept), log: lines };
}

function placeOf(issues: readonly v.BaseIssue<unknown>[]): string {
  return (
    issues[0]?.path
      ?.map(({ key }) => String(key))
      .join('.')
      .slice(0, 200) ?? ''
  );
}
