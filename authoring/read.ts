import * as v from 'valibot';
import { longestId } from '../src/lib/idForm.ts';
import { Id } from '../src/report/model/text.ts';
import { blankArea, blankChecks, blankNames, blankPlans, blankProblems, blankReport } from './blank.ts';
import { placeOf, type Fault, type Key } from './fault.ts';
import { completeLanguages, tellDamaged } from './language.ts';
import {
  AuthoredArea,
  AuthoredChecks,
  AuthoredNames,
  AuthoredPlans,
  AuthoredProblems,
  AuthoredReport,
} from './schema.ts';
import { isObject, objectsIn, originalKeys, recordOf, same, valueAt, without } from './tolerate.ts';

/**
 * A file of the data set, as far as it follows the schema: records that do not are left out, fields of the file itself
 * are blank. All functions take paths inside `data`.
 */
export interface Parsed<T> {
  file: string;
  data: T;
  /** The path in the file. */
  placed: (keys: readonly Key[]) => Key[];
  /** What stands there in the file, on the schema or off it; `undefined` if nothing does or it cannot be read. */
  written: (keys: readonly Key[]) => unknown;
  tell: (keys: readonly Key[], rule: string, message: string) => void;
}

export interface DataSet {
  id: string;
  report: Parsed<AuthoredReport>;
  /** In the order of the numbers in their files' names. */
  areas: Parsed<AuthoredArea>[];
  /** Numbers of areas whose files are not there, or have not quite their names, which has been told. */
  lackingAreas: readonly number[];
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

/** The number in the name of an area's file; `null` for any other file. */
export function areaNumberOf(file: string): number | null {
  const [, number] = /^[^/]+\/areas\/([1-9]\d{0,2})\.json$/.exec(file) ?? [];
  return number === undefined ? null : Number(number);
}

/** The JSON of a file in which fields stand twice in one object, so that all but the last of them are lost. */
export class Doubled {
  readonly json: unknown;
  readonly places: readonly (readonly Key[])[];
  constructor(json: unknown, places: readonly (readonly Key[])[]) {
    this.json = json;
    this.places = places;
  }
}

/** Reads the files of one report (`<id>/report.json` …), telling every fault of form. */
export function readDataSet(id: string, files: Files, faults: Fault[]): DataSet {
  const read = <T extends object>(name: string, schema: v.GenericSchema<unknown, T>, blank: T) =>
    readFile(`${id}/${name}`, files, { schema, blank, faults });
  const known = ['report.json', 'problems.json', 'plans.json', 'checks.json', 'names.json'];
  const own = Object.keys(files).filter((file) => file.startsWith(`${id}/`));
  for (const file of own) {
    if (areaNumberOf(file) !== null || known.includes(file.slice(id.length + 1))) continue;
    faults.push({ file, place: '', rule: 'file.unknown', message: unknownFile(file) });
  }
  if (!v.safeParse(Id, id).success) {
    const message = `the folder is called “${id}”, but a report's id is lower case words, digits and hyphens`;
    faults.push({ file: `${id}/report.json`, place: '', rule: 'report.id', message });
  }
  const numbers = own.flatMap((file) => areaNumberOf(file) ?? []).sort((a, b) => a - b);
  if (numbers.length === 0) {
    faults.push({
      file: `${id}/areas/1.json`,
      place: '',
      rule: 'file.missing',
      message: 'the report has no work area',
    });
  }
  return {
    id,
    lackingAreas: lacking(own, numbers),
    areas: numbers.map((number) => read(`areas/${number}.json`, AuthoredArea, blankArea(number))),
    names: `${id}/names.json` in files ? read('names.json', AuthoredNames, blankNames) : undefined,
    report: read('report.json', AuthoredReport, blankReport(id)),
    problems: read('problems.json', AuthoredProblems, blankProblems),
    plans: read('plans.json', AuthoredPlans, blankPlans),
    checks: read('checks.json', AuthoredChecks, blankChecks),
  };
}

/** Those that a gap in the numbers shows, the first where there is none at all, and what a file is nearly called. */
function lacking(files: readonly string[], numbers: readonly number[]): number[] {
  const nearly = files.flatMap((file) => /\/areas\/0*([1-9]\d*)\D/.exec(file)?.[1] ?? []).map(Number);
  const before = Array.from({ length: Math.max(1, ...numbers) }, (_, index) => index + 1);
  return [...before, ...nearly].filter((number) => !numbers.includes(number));
}

function unknownFile(file: string): string {
  if (!file.endsWith('.json'))
    return 'the name must end in .json, in small letters (a computer may not show that it goes on with .txt)';
  const isArea = /\/areas\//.test(file);
  return `no such file belongs to a report; ${isArea ? 'areas are called 1.json, 2.json …' : 'those that do are named in docs/data.md'}`;
}

interface Reading<T> {
  schema: v.GenericSchema<unknown, T>;
  blank: T;
  faults: Fault[];
}

function readFile<T extends object>(
  file: string,
  files: Files,
  { schema, blank, faults }: Reading<T>,
): Parsed<T> {
  const found = files[file];
  const raw = found instanceof Doubled ? found.json : found;
  const tellIn = (keys: readonly Key[], rule: string, message: string) =>
    void faults.push({ file, place: placeOf(keys), rule, message });
  if (found instanceof Doubled) {
    for (const keys of found.places) tellIn(keys, 'file.json', 'the field stands twice in one object');
  }
  const removed: (readonly Key[])[] = [];
  /** Each path once: several faults may lie in one record. */
  const remove = (paths: readonly (readonly Key[])[]) => {
    for (const path of paths) if (!removed.some((other) => same(other, path))) removed.push(path);
  };
  const placed = (keys: readonly Key[]) => originalKeys(keys, removed);
  const parsed = (data: T): Parsed<T> => ({
    file,
    data,
    placed,
    written: (keys) => valueAt(raw, placed(keys)),
    tell: (keys, rule, message) => tellIn(placed(keys), rule, message),
  });
  if (raw === undefined) tellIn([], 'file.missing', 'the file is missing');
  else if (raw instanceof Unreadable) tellIn([], 'file.json', raw.reason);
  else if (!isObject(raw)) tellIn([], 'schema', 'the file must be an object { … }');
  if (!isObject(raw) || raw instanceof Unreadable) return parsed(blank);

  const complete: unknown = structuredClone(raw);
  completeLanguages(complete, tellIn);
  tellDamaged(raw, tellIn);
  const parse = (value: unknown) => v.safeParse(schema, value, { abortPipeEarly: true });
  let issues: readonly v.BaseIssue<unknown>[];
  let unknown: readonly v.BaseIssue<unknown>[];
  do {
    // Of fields that do not belong into a record only one is told at a time.
    issues = parse(without(complete, removed)).issues ?? [];
    unknown = issues.filter(isUnknownField);
    for (const issue of unknown) tellIn(keysOf(issue), 'schema', sentence(issue));
    remove(unknown.map(keysOf));
  } while (unknown.length > 0);
  for (const issue of issues) tellIn(keysOf(issue), 'schema', sentence(issue));
  remove(issues.map((issue) => recordOf(keysOf(issue))));

  for (;;) {
    const rest = without(complete, removed);
    const result = parse(isObject(rest) ? { ...blank, ...rest } : blank);
    // A list that became too short by what was taken out is no fault of its own.
    if (result.typed && (result.issues ?? []).every(({ type }) => type === 'min_length')) {
      for (const keys of objectsIn(result.output).map((visit) => placed(visit.keys))) {
        // The schema takes a list for an object where no field has to be there.
        if (Array.isArray(valueAt(raw, keys)) && !removed.some((path) => same(path, keys)))
          tellIn(keys, 'schema', mustBe('Object', 'Array'));
      }
      return parsed(result.output);
    }
    remove((result.issues ?? []).map((issue) => recordOf(placed(keysOf(issue)))));
  }
}

function isUnknownField(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function keysOf(issue: v.BaseIssue<unknown>): Key[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** Plain English for what the schema finds. */
function sentence(issue: v.BaseIssue<unknown>): string {
  const key = String(issue.path?.at(-1)?.key);
  const count = issue.received;
  switch (issue.type) {
    case 'strict_object':
      if (isUnknownField(issue)) return `“${key}” is not a field here`;
      if (issue.received === 'undefined') return `“${key}” is missing`;
      break;
    case 'regex':
      if (typeof issue.input === 'string' && issue.input.trim() === '') return 'must not be empty';
      return `“${String(issue.input)}” is not an id: lower case words with dots or hyphens between, not “constructor” or “prototype”`;
    case 'max_length':
      return `has ${count} characters; an id has at most ${longestId}`;
    case 'min_length':
      return count === '0'
        ? 'must not be empty'
        : `must have ${issue.expected?.slice(2)} items or more, but has ${count}`;
    case 'integer':
      return `must be a whole number, but is ${issue.received}`;
    case 'min_value':
      return `must be ${issue.expected?.slice(2)} or more, but is ${issue.received}`;
    case 'max_value':
      return `must be ${issue.expected?.slice(2)} or less, but is ${issue.received}`;
    case 'iso_date':
    case 'check':
      return `must be a day of the calendar, as 2025-02-01, but is “${String(issue.input)}”`;
    case 'finite':
      return 'is too large';
    case 'union':
      return formula(issue.input);
  }
  if (issue.received === 'undefined') return `“${key}” is missing`;
  if (issue.expected === null) return issue.message;
  return mustBe(issue.expected, issue.received);
}

/** What a formula may be; for one that is nearly so, what it lacks. */
function formula(value: unknown): string {
  const [name = '', operands] = isObject(value) ? (Object.entries(value)[0] ?? []) : [];
  if (name === 'difference' || name === 'percent') {
    if (!Array.isArray(operands)) return `“${name}” takes a list [ … ] of two`;
    if (operands.length !== 2) return `“${name}” takes two, not ${operands.length}`;
  }
  const isKnown = ['', 'sum', 'difference', 'percent', 'missing'].includes(name);
  const allowed = 'must be the id of a figure, a number, a sum, difference or percent, or “missing”';
  return isKnown ? allowed : `${allowed}; there is no “${name}”`;
}

/** What the schema calls kinds of JSON, as an author sees them. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['boolean', 'true or false, without quotation marks'],
  ['Object', 'an object { … }'],
  ['Array', 'a list [ … ]'],
  ['string', 'a text "…"'],
  ['number', 'a number'],
]);

function mustBe(expected: string, received: string): string {
  const choice = expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ');
  return `must be ${kinds.get(expected) ?? choice}, but is ${kinds.get(received) ?? received}`;
}
