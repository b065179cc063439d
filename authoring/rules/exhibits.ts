import { drawnIn } from '../../src/report/drawn.ts';
import type { Key } from '../fault.ts';
import type { DataSet, Parsed } from '../read.ts';
import type { AuthoredExhibit } from '../schema.ts';
import { isObject } from '../tolerate.ts';
import { measuresOf, quantitiesOf, unitsOf, type Tell } from './places.ts';

type Comparison = Extract<AuthoredExhibit, { kind: 'comparison' }>;

interface Units {
  of: (id: string) => string | undefined;
  /** What may stand on one axis with others of the same name; `undefined` where the unit is not known. */
  familyOf: (id: string) => string | undefined;
  isPercent: (id: string) => boolean | undefined;
  /** Of a reported figure; `undefined` of what is derived or not known. */
  valueOf: (id: string) => number | undefined;
}

/** What is drawn together can be drawn together. References that do not resolve are told elsewhere. */
export function exhibits(set: DataSet): void {
  const units = unitsOf(set);
  const quantities = quantitiesOf(set);
  const of = (id: string) => quantities.get(id)?.unit;
  const unitOf = (id: string) => units.get(of(id) ?? '');
  const lookup: Units = {
    of,
    familyOf: (id) => unitOf(id) && (unitOf(id)?.family ?? of(id)),
    isPercent: (id) => unitOf(id) && unitOf(id)?.kind === 'percent',
    valueOf: (id) => {
      const quantity = quantities.get(id);
      return quantity && 'value' in quantity ? quantity.value : undefined;
    },
  };
  for (const { measure, keys, written, tell } of measuresOf(set)) {
    measure.exhibits.forEach((exhibit, index) => {
      const at = [...keys, 'exhibits', index];
      rules(exhibit, at, lookup, tell);
      if (exhibit.kind === 'comparison') points(exhibit, at, written, tell);
    });
  }
}

function rules(exhibit: AuthoredExhibit, at: readonly Key[], units: Units, tell: Tell): void {
  const percent = (id: string, keys: readonly Key[]) => {
    if (units.isPercent(id) === false)
      tell([...at, ...keys], 'exhibit.percent', `“${id}” is not a percentage`);
  };
  const alike = (id: string, other: string, keys: readonly Key[]) => {
    const [unit, expected] = [units.of(id), units.of(other)];
    if (unit === undefined || expected === undefined || unit === expected) return;
    tell([...at, ...keys], 'exhibit.unit', `“${id}” is in ${unit}, but “${other}” is in ${expected}`);
  };
  switch (exhibit.kind) {
    case 'progress':
      alike(exhibit.done, exhibit.total, ['done']);
      alike(exhibit.left, exhibit.total, ['left']);
      percent(exhibit.share, ['share']);
      return;
    case 'rate':
      percent(exhibit.value, ['value']);
      if (units.isPercent(exhibit.value) && (units.valueOf(exhibit.value) ?? 0) > 100)
        tell([...at, 'value'], 'exhibit.percent', `“${exhibit.value}” is more than 100: no share of a whole`);
      return;
    case 'breakdown':
      exhibit.levels.forEach(({ whole, parts, complete, rest }, level) => {
        if (complete && rest)
          tell([...at, 'levels', level, 'rest'], 'exhibit.rest', 'is shown nowhere: the parts are complete');
        parts.forEach(({ quantity }, index) => {
          const keys = ['levels', level, 'parts', index, 'quantity'];
          if (whole === undefined) percent(quantity, keys);
          else alike(quantity, whole, keys);
        });
      });
      return;
    case 'comparison':
      comparison(exhibit, at, units, tell);
  }
}

function comparison(exhibit: Comparison, at: readonly Key[], units: Units, tell: Tell): void {
  const ids = drawnIn(exhibit).filter((id) => units.familyOf(id) !== undefined);
  const families = new Set(ids.map(units.familyOf));
  const kinds = new Set(ids.map(units.of));
  if (families.size > 1) {
    tell([...at, 'series'], 'exhibit.unit', `units that cannot share an axis: ${[...kinds].join(', ')}`);
  } else if (kinds.size > 1 && !exhibit.axis) {
    tell([...at, 'axis'], 'exhibit.axis', `“axis” must say what ${[...kinds].join(', ')} have in common`);
  }
}

/** Something is compared, and a series has a point for each category: as they are written, also those of them that are off the schema. */
function points(
  { series }: Comparison,
  at: readonly Key[],
  written: Parsed<unknown>['written'],
  tell: Tell,
): void {
  const listAt = (keys: readonly Key[]): unknown[] | null => {
    const list = written([...at, ...keys]);
    return Array.isArray(list) ? list : null;
  };
  const categories = listAt(['categories'])?.length ?? 0;
  const lists = (listAt(['series']) ?? []).map((one) => (isObject(one) ? one.points : undefined));
  if (lists.every((list) => Array.isArray(list) && list.every((point) => point === null))) {
    tell([...at, 'series'], 'exhibit.points', 'nothing is compared: every point is null');
  }
  series.forEach((_, index) => {
    const keys = ['series', index, 'points'];
    const count = listAt(keys)?.length ?? 0;
    if (count === categories) return;
    tell([...at, ...keys], 'exhibit.points', `has ${count} points for ${categories} categories`);
  });
}

/** An area is stood for by three quantities at most. */
export function headlines({ areas }: DataSet): void {
  for (const { data, tell } of areas) {
    if (data.headline.length > 3)
      tell(['headline'], 'headline.length', 'at most three quantities stand for an area');
  }
}
