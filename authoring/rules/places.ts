import * as v from 'valibot';
import { compute } from '../../src/report/checks.ts';
import type { Unit } from '../../src/report/model/figure.ts';
import { Id, Ordinal } from '../../src/report/model/text.ts';
import type { Key } from '../fault.ts';
import type { DataSet, Parsed } from '../read.ts';
import type { AuthoredFigure, AuthoredDerived, AuthoredMeasure } from '../schema.ts';
import { isObject } from '../tolerate.ts';

export type Tell = Parsed<unknown>['tell'];

/** Every measure with the file and the path at which it stands. */
export function measuresOf(set: DataSet) {
  return set.areas.flatMap(({ data, file, written, tell }) =>
    data.measures.map((measure: AuthoredMeasure, index) => {
      const keys: readonly Key[] = ['measures', index];
      return { measure, keys, file, written, tell };
    }),
  );
}

export type AuthoredQuantity = AuthoredFigure | AuthoredDerived;

/** Figures and derived numbers by id; of repeated ids the first. */
export function quantitiesOf(set: DataSet): Map<string, AuthoredQuantity> {
  const quantities = new Map<string, AuthoredQuantity>();
  for (const { measure } of measuresOf(set)) {
    for (const quantity of [...measure.figures, ...measure.derived]) {
      if (!quantities.has(quantity.id)) quantities.set(quantity.id, quantity);
    }
  }
  return quantities;
}

/**
 * Gives the value of a figure or derived number: `null` where its formula cannot be worked out, NaN where that has been
 * told already: there is no such quantity, or its formula leads back to itself.
 */
export function valuesOf(set: DataSet): (id: string) => number | null {
  const quantities = quantitiesOf(set);
  const values = new Map<string, number | null>();
  return function valueOf(id) {
    const known = values.get(id);
    if (known !== undefined) return known;
    values.set(id, NaN);
    const quantity = quantities.get(id);
    if (!quantity) return NaN;
    const value = 'formula' in quantity ? compute(quantity.formula, valueOf) : quantity.value;
    values.set(id, value);
    return value;
  };
}

/** Units by id; a map, so that what every object has is no unit. */
export function unitsOf({ report }: DataSet): ReadonlyMap<string, Unit> {
  return new Map(Object.entries(report.data.units));
}

const schemas = { id: Id, number: Ordinal };

/**
 * Whether lists, as they are written, hold a record of a name. A record that is off its schema is there all the same:
 * its only fault is the one already told. What cannot be made out may be any record, so that then every name is held.
 */
export function namesIn(lists: readonly unknown[], key: 'id' | 'number'): (name: string | number) => boolean {
  const names = lists.flatMap((list: unknown): unknown[] =>
    Array.isArray(list) ? list.map((record: unknown) => (isObject(record) ? record[key] : null)) : [null],
  );
  const known = new Set(names);
  const isOpen = names.some((name) => !v.is(schemas[key], name));
  return (name) => isOpen || known.has(name);
}

/**
 * Every list that may hold figures or derived numbers, as written; also one whose name is misspelt. What cannot be read,
 * or is not there, may hold any.
 */
export function listsOfQuantities(set: DataSet): unknown[] {
  const read = set.areas.flatMap(({ written }) => {
    const measures = written(['measures']);
    if (!Array.isArray(measures)) return [null];
    return measures.flatMap((measure: unknown) => {
      if (!isObject(measure)) return [null];
      const { figures, derived = [], milestones: _, exhibits: __, topics: ___, ...others } = measure;
      return [figures, derived, ...Object.values(others).filter(Array.isArray)];
    });
  });
  return [...read, ...set.lackingAreas.map(() => null)];
}
