import type { DataSet } from '../read.ts';
import { measuresOf, type Tell } from './places.ts';
import type { Key } from '../fault.ts';

interface Place {
  id: string;
  keys: readonly Key[];
  file: string;
  tell: Tell;
}

/** Every record has an id of its own among its kind; figures and derived numbers are one kind. */
export function uniqueIds(set: DataSet): void {
  const measures = measuresOf(set);
  const placesIn = (list: 'figures' | 'derived' | 'exhibits' | 'milestones') =>
    measures.flatMap(({ measure, keys, file, tell }) =>
      measure[list].map(({ id }, index) => ({ id, keys: [...keys, list, index], file, tell })),
    );
  tellRepeated([...placesIn('figures'), ...placesIn('derived')], 'a figure or derived number');
  tellRepeated(placesIn('exhibits'), 'an exhibit');
  tellRepeated(placesIn('milestones'), 'a milestone');
  const inFile = (
    { file, tell }: { file: string; tell: Tell },
    name: string,
    items: readonly { id: string }[],
  ) => items.map(({ id }, index) => ({ id, keys: [name, index], file, tell }));
  tellRepeated(inFile(set.problems, 'problems', set.problems.data.problems), 'a problem');
  tellRepeated(inFile(set.plans, 'plans', set.plans.data.plans), 'a plan');
  tellRepeated(inFile(set.checks, 'checks', set.checks.data.checks), 'a check');
}

function tellRepeated(places: readonly Place[], kind: string): void {
  const files = new Map<string, string>();
  for (const { id, keys, file, tell } of places) {
    const first = files.get(id);
    if (first === undefined) files.set(id, file);
    else tell([...keys, 'id'], 'id.duplicate', `“${id}” is already the id of ${kind} in ${first}`);
  }
}

/** The report's own numbers are 1, 2, 3 …, a file of an area bears its number, and the folder is the report's id. */
export function numbering(set: DataSet): void {
  const { report, areas, problems, plans } = set;
  if (report.data.id !== set.id) {
    report.tell(
      ['id'],
      'report.id',
      `must be “${set.id}”, the name of its folder, but is “${report.data.id}”`,
    );
  }
  areas.forEach(({ data, file, tell }, index) => {
    if (!file.endsWith(`/areas/${data.number}.json`)) {
      tell(['number'], 'area.file', `area ${data.number} belongs into areas/${data.number}.json`);
    }
    if (data.number !== index + 1) {
      tell(
        ['number'],
        'number.gap',
        `must be ${index + 1}: areas are numbered 1, 2, 3 … without gap or repetition`,
      );
    }
    inOrder(data.measures, ['measures'], tell);
  });
  inOrder(problems.data.problems, ['problems'], problems.tell);
  inOrder(plans.data.plans, ['plans'], plans.tell);
}

function inOrder(items: readonly { number: number }[], keys: readonly Key[], tell: Tell): void {
  items.forEach(({ number }, index) => {
    if (number === index + 1) return;
    const message = `must be ${index + 1}: they stand in the report's order, numbered 1, 2, 3 … without gap or repetition`;
    tell([...keys, index, 'number'], 'number.gap', message);
  });
}
