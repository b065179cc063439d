import * as v from 'valibot';
import { Id } from '../../src/report/model/text.ts';
import { areaNumberOf, type DataSet, type Parsed } from '../read.ts';
import { measuresOf, type Tell } from './places.ts';
import type { Key } from '../fault.ts';
import { isElementOfPage, isNoFileName } from './reserved.ts';

interface Place {
  id: string;
  keys: readonly Key[];
  file: string;
  tell: Tell;
  kind: string;
}

/** Every record has an id of its own among those that share a place: an address, a page, what is kept of them. */
export function uniqueIds(set: DataSet): void {
  const measures = measuresOf(set);
  const placesIn = (list: 'figures' | 'derived' | 'exhibits' | 'milestones', kind: string): Place[] =>
    measures.flatMap(({ measure, keys, file, tell }) =>
      measure[list].map(({ id }, index) => ({ id, keys: [...keys, list, index, 'id'], file, tell, kind })),
    );
  const inFile = (
    { file, tell }: { file: string; tell: Tell },
    name: string,
    items: readonly { id: string }[],
    kind: string,
  ): Place[] => items.map(({ id }, index) => ({ id, keys: [name, index, 'id'], file, tell, kind }));

  const quantities = [
    ...placesIn('figures', 'a figure or derived number'),
    ...placesIn('derived', 'a figure or derived number'),
  ];
  // Exhibits and milestones are marks on the page of their area, exhibits and checks on the page of a figure.
  const marks = [
    ...placesIn('exhibits', 'an exhibit'),
    ...placesIn('milestones', 'a milestone'),
    ...inFile(set.checks, 'checks', set.checks.data.checks, 'a check'),
  ];
  // Both are marks on one page, and what is recorded on them is kept under their id.
  const actions = [
    ...inFile(set.problems, 'problems', set.problems.data.problems, 'a problem'),
    ...inFile(set.plans, 'plans', set.plans.data.plans, 'a plan'),
  ];
  for (const kind of [quantities, marks, actions]) tellRepeated(kind);
  for (const { measure, keys, tell } of measures) {
    measure.exhibits.forEach((exhibit, index) => {
      if (exhibit.kind !== 'comparison') return;
      for (const [list, kind] of [
        ['categories', 'a category'],
        ['series', 'a series'],
      ] as const) {
        const at = [...keys, 'exhibits', index, list];
        tellRepeated(
          exhibit[list].map(({ id }, position) => ({
            ...{ id, keys: [...at, position, 'id'], tell, kind },
            file: 'this exhibit',
          })),
        );
      }
    });
  }
  for (const { id, keys, tell } of [...marks, ...actions]) {
    if (isElementOfPage(id)) tell(keys, 'id.reserved', `“${id}” is a mark that the pages set themselves`);
  }
  for (const { id, keys, tell } of [...quantities, { ...set.report, id: set.id, keys: ['id'] }]) {
    if (isNoFileName(id)) tell(keys, 'id.reserved', `no file can be called “${id}”`);
  }
}

function tellRepeated(places: readonly Place[]): void {
  const first = new Map<string, Place>();
  for (const place of places) {
    const { id, keys, tell } = place;
    const other = first.get(id);
    if (other) tell(keys, 'id.duplicate', `“${id}” is already the id of ${other.kind} in ${other.file}`);
    else first.set(id, place);
  }
}

/** The report's own numbers are 1, 2, 3 …, a file of an area bears its number, and the folder is the report's id. */
export function numbering(set: DataSet): void {
  const { report, areas, problems, plans } = set;
  if (report.data.id !== set.id && v.is(Id, set.id)) {
    report.tell(
      ['id'],
      'report.id',
      `must be “${set.id}”, the name of its folder, but is “${report.data.id}”`,
    );
  }
  if (Number(report.data.publishedOn.slice(0, 4)) < report.data.year) {
    const message = `lies before ${report.data.year}, the year that the report is about`;
    report.tell(['publishedOn'], 'report.date', message);
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
