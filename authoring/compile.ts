import { addresses } from '../src/api/address.ts';
import type { Fault } from './fault.ts';
import { readDataSet, type Files } from './read.ts';
import { recordsOf } from './records.ts';
import { reportListOf, resourcesOf } from './resources.ts';
import { validate } from './validate.ts';

export interface Compiled {
  /** JSON by address below `api/`; empty if there is any fault. */
  resources: Map<string, unknown>;
  faults: Fault[];
}

/**
 * Turns the authored reports into the resources of the API. `files` are parsed JSON by path below `data/`
 * (`<report>/areas/1.json`). All faults are found at once, and with any of them nothing is built.
 */
export function compile(files: Files): Compiled {
  const faults: Fault[] = [];
  const names = Object.keys(files);
  for (const file of names.filter((name) => !name.includes('/'))) {
    faults.push({ file, place: '', rule: 'file.unknown', message: 'belongs into the folder of a report' });
  }
  const ids = [...new Set(names.flatMap((name) => /^[^/]+(?=\/)/.exec(name) ?? []))].sort();
  if (ids.length === 0) {
    const message = 'there is no report: each is a folder with a report.json';
    faults.push({ file: '', place: '', rule: 'file.missing', message });
  }
  const sets = ids.map((id) => readDataSet(id, files, faults));
  for (const set of sets) validate(set);
  if (faults.length > 0) return { resources: new Map(), faults };

  const all = sets.map(recordsOf);
  const resources = new Map<string, unknown>([[addresses.reports(), reportListOf(all)]]);
  for (const records of all) {
    for (const [address, resource] of resourcesOf(records)) resources.set(address, resource);
  }
  return { resources, faults };
}
