import { compute } from '../../src/report/checks.ts';
import { drawnIn } from '../../src/report/drawn.ts';
import type { Key } from '../fault.ts';
import type { DataSet, Parsed } from '../read.ts';
import type { AuthoredExhibit } from '../schema.ts';
import { isObject } from '../tolerate.ts';
import { measuresOf, quantitiesOf, unitsOf, valuesOf, type Tell } from './places.ts';

type Comparison = Extract<AuthoredExhibit, { kind: 'comparison' }>;
type Progress = Extract<AuthoredExhibit, { kind: 'progress' }>;

interface Quantities {
  of: (id: string) => string | undefined;
  /** What may stand on one axis with others of the same name; `undefined` where the unit is not known. */
  familyOf: (id: string) => string | undefined;
  isPercent: (id: string) => boolean | undefined;
  isDerived: (id: string) => boolean;
  /** `null` or NaN where it cannot be worked out or is not known. */
  valueOf: (id: string) => number | null;
}

/** What is drawn together can be drawn together. References that do not resolve are told elsewhere. */
export function exhibits(set: DataSet): void {
  const units = unitsOf(set);
  const byId = quantitiesOf(set);
  const of = (id: string) => byId.get(id)?.unit;
  const unitOf = (id: string) => units.get(of(id) ?? '');
  const quantities: Quantities = {
    of,
    familyOf: (id) => unitOf(id) && (unitOf(id)?.family ?? of(id)),
    isPercent: (id) => unitOf(id) && unitOf(id)?.kind === 'percent',
    isDerived: (id) => 'formula' in (byId.get(id) ?? {}),
    valueOf: valuesOf(set),
  };
  for (const { measure, keys, written, tell } of measuresOf(set)) {
    measure.exhibits.forEach((exhibit, index) => {
      const at = [...keys, 'exhibits', index];
      rules(exhibit, at, quantities, tell);
      if (exhibit.kind === 'comparison') points(exhibit, at, written, tell);
    });
  }
}

function rules(exhibit: AuthoredExhibit, at: readonly Key[], quantities: Quantities, tell: Tell): void {
  const percent = (id: string, keys: readonly Key[]) => {
    if (quantities.isPercent(id) === false)
      tell([...at, ...keys], 'exhibit.percent', `“${id}” is not a percentage`);
  };
  const alike = (id: string, other: string, keys: readonly Key[]) => {
    const [unit, expected] = [quantities.of(id), quantities.of(other)];
    if (unit === undefined || expected === undefined || unit === expected) return;
    tell([...at, ...keys], 'exhibit.unit', `“${id}” is in ${unit}, but “${other}” is in ${expected}`);
  };
  switch (exhibit.kind) {
    case 'progress':
      alike(exhibit.done, exhibit.total, ['done']);
      alike(exhibit.left, exhibit.total, ['left']);
      percent(exhibit.share, ['share']);
      progress(exhibit, at, quantities, tell);
      return;
    case 'rate':
      percent(exhibit.value, ['value']);
      if (quantities.isPercent(exhibit.value) && (quantities.valueOf(exhibit.value) ?? 0) > 100)
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
      comparison(exhibit, at, quantities, tell);
  }
}

/**
 * What is worked out for a progress is what its bar draws: done and left are the total, share is done of total. Where
 * the report states all of it itself, that is for a check: nothing the report says is refused.
 */
function progress(exhibit: Progress, at: readonly Key[], quantities: Quantities, tell: Tell): void {
  const { done, left, total, share } = exhibit;
  const { isDerived, valueOf, of } = quantities;
  // Other units, or one quantity twice, have been told.
  if (new Set([done, left, total]).size < 3 || new Set([done, left, total].map(of)).size > 1) return;
  const say = (id: string) => `“${id}” (${valueOf(id)})`;
  const worked = (['left', 'total', 'done'] as const).find((field) => isDerived(exhibit[field]));
  if (worked && differ(valueOf(total), compute({ sum: [done, left] }, valueOf))) {
    const message = `${say(done)} and ${say(left)} do not make ${say(total)}`;
    tell([...at, worked], 'exhibit.progress', message);
  }
  if (isDerived(share) && differ(valueOf(share), compute({ percent: [done, total] }, valueOf))) {
    tell([...at, 'share'], 'exhibit.progress', `${say(share)} is not ${say(done)} of ${say(total)}`);
  }
}

/** Two values that are known are not the same, whatever noise a division leaves. */
function differ(value: number | null, other: number | null): boolean {
  return value !== null && other !== null && Math.abs(value - other) > 1e-6;
}

function comparison(exhibit: Comparison, at: readonly Key[], quantities: Quantities, tell: Tell): void {
  const ids = drawnIn(exhibit).filter((id) => quantities.familyOf(id) !== undefined);
  const families = new Set(ids.map(quantities.familyOf));
  const kinds = new Set(ids.map(quantities.of));
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
    tell(
      [...at, ...keys],
      'exhibit.points',
      `must be one for each of the categories (${categories}), but there are ${count}`,
    );
  });
}

/** An area is stood for by three quantities at most. */
export function headlines({ areas }: DataSet): void {
  for (const { data, tell } of areas) {
    if (data.headline.length > 3)
      tell(['headline'], 'headline.length', 'at most three quantities stand for an area');
  }
}
