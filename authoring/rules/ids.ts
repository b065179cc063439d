import { areaNumberOf, type DataSet, type Parsed } from '../read.ts';
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
  for (const { data, file, tell } of areas) {
    if (!file.endsWith(`/areas/${data.number}.json`)) {
      tell(['number'], 'area.file', `area ${data.number} belongs into areas/${data.number}.json`);
    }
  }
  const numbers = areas.map(({ file }) => areaNumberOf(file) ?? 0);
  numbers.forEach((number, index) => {
    const before = numbers[index - 1] ?? 0;
    if (number === before + 1) return;
    const message = `areas/${before + 1}.json is missing: areas are numbered 1, 2, 3 … without gap`;
    areas[index]?.tell(['number'], 'number.gap', message);
  });
  for (const area of areas) inOrder(area, 'measures', area.data.measures);
  inOrder(problems, 'problems', problems.data.problems);
  inOrder(plans, 'plans', plans.data.plans);
}

/** A record that was left out keeps its number: the others are counted as they stand in the file. */
function inOrder(
  { placed, tell }: Pick<Parsed<unknown>, 'placed' | 'tell'>,
  list: string,
  items: readonly { number: number }[],
): void {
  items.forEach(({ number }, index) => {
    const expected = Number(placed([list, index]).at(-1)) + 1;
    if (number === expected) return;
    const message = `must be ${expected}: they stand in the report's order, numbered 1, 2, 3 … without gap or repetition`;
    tell([list, index, 'number'], 'number.gap', message);
  });
}
