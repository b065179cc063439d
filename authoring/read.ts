import * as v from 'valibot';
import { placeOf, type Fault, type Key } from './fault.ts';
import { completeLanguages } from './language.ts';
import {
  AuthoredArea,
  AuthoredChecks,
  AuthoredNames,
  AuthoredPlans,
  AuthoredProblems,
  AuthoredReport,
} from './schema.ts';
import { originalKeys, recordOf, without } from './tolerate.ts';

/** A file of the data set, as far as it follows the schema. `tell` takes paths inside `data`. */
export interface Parsed<T> {
  file: string;
  data: T;
  /** As written, for looking up ids of records that are off the schema. */
  raw: unknown;
  tell: (keys: readonly Key[], rule: string, message: string) => void;
}

export interface DataSet {
  id: string;
  report: Parsed<AuthoredReport>;
  /** In the order of their numbers. */
  areas: Parsed<AuthoredArea>[];
  problems: Parsed<AuthoredProblems>;
  plans: Parsed<AuthoredPlans>;
  checks: Parsed<AuthoredChecks>;
  names: Parsed<AuthoredNames> | undefined;
}

export type Files = Readonly<Record<string, unknown>>;

/** What cannot be read as JSON is passed on as this, so that it is told with the other faults. */
export class Unreadable {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

/**
 * Reads the files of one report (`<id>/report.json` …), telling every fault of form.
 * Returns `undefined` where a file that all else hangs on is missing or is not what it should be.
 */
export function readDataSet(id: string, files: Files, faults: Fault[]): DataSet | undefined {
  const read = <T>(name: string, schema: v.GenericSchema<unknown, T>) =>
    readFile(`${id}/${name}`, files, schema, faults);
  const known = ['report.json', 'problems.json', 'plans.json', 'checks.json', 'names.json'];
  const own = Object.keys(files).filter((file) => file.startsWith(`${id}/`));
  const isArea = (file: string) => /\/areas\/[^/]+\.json$/.test(file);
  for (const file of own) {
    if (isArea(file) || known.includes(file.slice(id.length + 1))) continue;
    faults.push({ file, place: '', rule: 'file.unknown', message: 'no such file belongs to a report' });
  }
  const areas = own.filter(isArea).flatMap((file) => read(file.slice(id.length + 1), AuthoredArea) ?? []);
  areas.sort((a, b) => a.data.number - b.data.number);
  if (!own.some(isArea)) {
    faults.push({
      file: `${id}/areas/1.json`,
      place: '',
      rule: 'file.missing',
      message: 'the report has no work area',
    });
  }
  const names = `${id}/names.json` in files ? read('names.json', AuthoredNames) : undefined;
  const [report, problems, plans, checks] = [
    read('report.json', AuthoredReport),
    read('problems.json', AuthoredProblems),
    read('plans.json', AuthoredPlans),
    read('checks.json', AuthoredChecks),
  ];
  return report && problems && plans && checks && { id, report, areas, problems, plans, checks, names };
}

function readFile<T>(
  file: string,
  files: Files,
  schema: v.GenericSchema<unknown, T>,
  faults: Fault[],
): Parsed<T> | undefined {
  const raw = files[file];
  const tellIn = (keys: readonly Key[], rule: string, message: string) =>
    void faults.push({ file, place: placeOf(keys), rule, message });
  if (raw === undefined) {
    tellIn([], 'file.missing', 'the file is missing');
    return undefined;
  }
  if (raw instanceof Unreadable) {
    tellIn([], 'file.json', raw.reason);
    return undefined;
  }
  const complete: unknown = structuredClone(raw);
  completeLanguages(complete, tellIn);
  const removed: (readonly Key[])[] = [];
  const tell: Parsed<T>['tell'] = (keys, rule, message) => tellIn(originalKeys(keys, removed), rule, message);
  for (;;) {
    const result = v.safeParse(schema, without(complete, removed));
    if (result.success) return { file, data: result.output, raw, tell };
    const places = result.issues.map((issue) => ({ issue, keys: originalKeys(keysOf(issue), removed) }));
    // A list that became too short by what was taken out is no fault of its own.
    if (removed.length === 0) for (const { issue, keys } of places) tellIn(keys, 'schema', sentence(issue));
    const records = places.map(({ keys }) => recordOf(keys)).filter((record) => record !== null);
    if (records.length < places.length) return undefined;
    removed.push(...records);
  }
}

function keysOf(issue: v.BaseIssue<unknown>): Key[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** Plain English for what the schema finds. */
function sentence(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.at(-1)?.key;
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `“${String(key)}” is not a field here`;
  if (issue.type === 'strict_object' && issue.received === 'undefined') return `“${String(key)}” is missing`;
  if (issue.type === 'regex')
    return `${issue.received} is not an id: lower case words with dots or hyphens between`;
  if (issue.type === 'union')
    return 'must be the id of a figure, a number, a sum, difference or percent, or “missing”';
  if (issue.type === 'min_length' && issue.received === '0') return 'must not be empty';
  if (issue.expected === null) return issue.message;
  return `must be ${issue.expected}, but is ${issue.received}`;
}
