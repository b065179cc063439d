import * as v from 'valibot';
import { ActionFieldName, fits } from '../../report/model/action.ts';
import { actionFields, closingFields, type ActionField } from '../../report/model/actionEntry.ts';
import { Id } from '../../report/model/text.ts';
import { entryOf, type Checklist } from './snapshot.ts';

/** Milliseconds since 1970, up to the year 9999. */
export const Moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(253_402_300_799_999));

/** The value of one field and when it was entered: of two, the later one stands. */
const Stamped = v.strictObject({ value: v.string(), at: Moment });
type Stamped = v.InferOutput<typeof Stamped>;

export const ActionRecord = v.pipe(
  v.record(ActionFieldName, Stamped),
  v.check(
    (record) => actionFields.every((field) => !record[field] || fits(field, record[field].value)),
    'a value that does not fit its field',
  ),
);
export type ActionRecord = Partial<Record<ActionField, Stamped>>;

/** One change: what stood there, what stands there now, who said so (as far as they gave a name). */
export const LogLine = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
    at: Moment,
    item: Id,
    field: ActionFieldName,
    from: v.string(),
    to: v.string(),
    who: v.pipe(v.string(), v.maxLength(200)),
  }),
  v.check(
    ({ field, from, to }) => fits(field, from) && fits(field, to),
    'a change of a value that does not fit its field',
  ),
);
export type LogLine = v.InferOutput<typeof LogLine>;

/** Of two stamps the later; of two of one moment always the same one, whichever side it comes from. */
function later(a: Stamped | undefined, b: Stamped | undefined): Stamped | undefined {
  if (!a || !b) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.value >= b.value ? a : b;
}

/**
 * Both checklists in one, field by field, so that neither tab loses what the other wrote. The order does not matter,
 * and merging twice changes nothing.
 */
export function merge(a: Checklist, b: Checklist): Checklist {
  if (a.since !== b.since) return a.since > b.since ? a : b;
  const items = new Map<string, ActionRecord>();
  for (const id of [...new Set([...a.items.keys(), ...b.items.keys()])].sort()) {
    const record: ActionRecord = {};
    for (const field of actionFields) {
      const stamped = later(a.items.get(id)?.[field], b.items.get(id)?.[field]);
      if (stamped) record[field] = stamped;
    }
    items.set(id, record);
  }
  return { since: a.since, items, log: mergeLogs(a.log, b.log) };
}

function mergeLogs(a: readonly LogLine[], b: readonly LogLine[]): LogLine[] {
  const lines = new Map<string, LogLine>();
  for (const line of [...a, ...b]) {
    const known = lines.get(line.id);
    if (!known || line.at > known.at || (line.at === known.at && line.to > known.to))
      lines.set(line.id, line);
  }
  return [...lines.values()].sort((x, y) => x.at - y.at || (x.id < y.id ? -1 : 1));
}

export interface Change {
  item: string;
  field: ActionField;
  value: string;
  who: string;
  /** Token of the tab that it is made in, lower case letters and digits. */
  tab: string;
}

/** Typing on in the same tab within this time after the last change continues its line of the log. */
const sameBreath = 120_000;

/**
 * The checklist after a change at `now`; the same checklist if nothing changes. What is already there may bear a later
 * time, from a machine whose clock is ahead: the change still comes after it.
 * Reopening an item empties what its closing had asked for.
 * @throws if the value does not fit the field
 */
export function withChange(checklist: Checklist, change: Change, now: number): Checklist {
  const { item, field, value, who, tab } = change;
  if (!fits(field, value)) throw new RangeError(`${field} does not take this value`);
  const before = entryOf(checklist, item);
  if (before[field] === value) return checklist;
  const record = checklist.items.get(item) ?? {};
  const at = Math.max(now, (record[field]?.at ?? 0) + 1);
  const items = new Map(checklist.items).set(item, { ...record, [field]: { value, at } });
  const changed = {
    ...checklist,
    items,
    log: withLine(checklist.log, { at, item, field, from: before[field], to: value, who }, tab),
  };
  if (field !== 'status' || before.status !== 'done') return changed;
  return closingFields.reduce<Checklist>(
    (sum, closing) => withChange(sum, { item, field: closing, value: '', who, tab }, now),
    changed,
  );
}

/** A token that tells this tab from a few others; plain http has no randomUUID. */
export function newTab(): string {
  return Math.floor(Math.random() * 0xffff_ffff_ffff).toString(36);
}

let linesMade = 0;
function lineId(tab: string, at: number): string {
  linesMade += 1;
  // Of one length, so that lines of one millisecond sort in the order in which they were made.
  return `${tab}-${at.toString(36)}-${linesMade.toString(36).padStart(5, '0')}`;
}

function withLine(log: readonly LogLine[], line: Omit<LogLine, 'id'>, tab: string): LogLine[] {
  const last = [...log].reverse().find((one) => one.item === line.item);
  const continues =
    last &&
    last.field === line.field &&
    last.id.startsWith(`${tab}-`) &&
    last.who === line.who &&
    last.to === line.from &&
    line.field !== 'status' &&
    line.at - last.at < sameBreath;
  if (!continues) return [...log, { ...line, id: lineId(tab, line.at) }];
  return [...log.filter((one) => one !== last), { ...line, id: last.id, from: last.from }];
}
