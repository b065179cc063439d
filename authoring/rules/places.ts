import type { Key } from '../fault.ts';
import type { DataSet, Parsed } from '../read.ts';
import type { AuthoredFigure, AuthoredDerived, AuthoredMeasure } from '../schema.ts';
import { objectsIn } from '../tolerate.ts';

export type Tell = Parsed<unknown>['tell'];

/** Every measure with the file and the path at which it stands. */
export function measuresOf(set: DataSet) {
  return set.areas.flatMap(({ data, file, tell }) =>
    data.measures.map((measure: AuthoredMeasure, index) => {
      const keys: readonly Key[] = ['measures', index];
      return { measure, area: data.number, keys, file, tell };
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
 * Ids of records that are there but off the schema: a reference to one of them is right, and its only fault is the
 * one already told.
 */
export function idsAsWritten(files: readonly Parsed<unknown>[]): Set<string> {
  return new Set(
    files
      .flatMap(({ raw }) => objectsIn(raw))
      .flatMap(({ value }) => (typeof value.id === 'string' ? [value.id] : [])),
  );
}
