import { drawnIn } from '../../src/report/drawn.ts';
import type { Key } from '../fault.ts';
import type { DataSet } from '../read.ts';
import type { AuthoredExhibit } from '../schema.ts';
import { measuresOf, quantitiesOf, type Tell } from './places.ts';

interface Units {
  of: (id: string) => string | undefined;
  /** What may stand on one axis with others of the same name. */
  familyOf: (id: string) => string | undefined;
  isPercent: (id: string) => boolean | undefined;
}

/** What is drawn together can be drawn together. References that do not resolve are told elsewhere. */
export function exhibits(set: DataSet): void {
  const { units } = set.report.data;
  const quantities = quantitiesOf(set);
  const of = (id: string) => quantities.get(id)?.unit;
  const unitOf = (id: string) => units[of(id) ?? ''];
  const lookup: Units = {
    of,
    familyOf: (id) => unitOf(id)?.family ?? of(id),
    isPercent: (id) => unitOf(id) && unitOf(id)?.kind === 'percent',
  };
  for (const { measure, keys, tell } of measuresOf(set)) {
    measure.exhibits.forEach((exhibit, index) => rules(exhibit, [...keys, 'exhibits', index], lookup, tell));
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
      return;
    case 'breakdown':
      exhibit.levels.forEach(({ whole, parts }, level) => {
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

function comparison(
  exhibit: Extract<AuthoredExhibit, { kind: 'comparison' }>,
  at: readonly Key[],
  units: Units,
  tell: Tell,
): void {
  exhibit.series.forEach(({ points }, index) => {
    if (points.length === exhibit.categories.length) return;
    const message = `has ${points.length} points for ${exhibit.categories.length} categories`;
    tell([...at, 'series', index, 'points'], 'exhibit.points', message);
  });
  const ids = drawnIn(exhibit).filter((id) => units.of(id) !== undefined);
  const families = new Set(ids.map(units.familyOf));
  const kinds = new Set(ids.map(units.of));
  if (families.size > 1) {
    tell([...at, 'series'], 'exhibit.unit', `units that cannot share an axis: ${[...kinds].join(', ')}`);
  } else if (kinds.size > 1 && !exhibit.axis) {
    tell([...at, 'axis'], 'exhibit.axis', `“axis” must say what ${[...kinds].join(', ')} have in common`);
  }
}

/** An area is stood for by three quantities at most. */
export function headlines({ areas }: DataSet): void {
  for (const { data, tell } of areas) {
    if (data.headline.length > 3)
      tell(['headline'], 'headline.length', 'at most three quantities stand for an area');
  }
}
