import type { Breakdown, Comparison, Exhibit, Level, Series } from './model/exhibit.ts';

/** An exhibit as far as it says of parts that they belong to a whole. */
export type Divided = Pick<Breakdown, 'id' | 'area' | 'title' | 'levels'>;

/** Every exhibit with parts of a whole, in the given order. What is done of a total is progress, not a part. */
export function wholesIn(exhibits: readonly Exhibit[]): Divided[] {
  return exhibits.flatMap((exhibit) => {
    const levels = levelsIn(exhibit);
    const { id, area, title } = exhibit;
    return levels.length > 0 ? [{ id, area, title, levels }] : [];
  });
}

function levelsIn(exhibit: Exhibit): Level[] {
  switch (exhibit.kind) {
    case 'breakdown':
      return exhibit.levels;
    case 'comparison':
      return exhibit.series.flatMap((series) => levelOf(series, exhibit.categories));
    case 'progress':
    case 'rate':
      return [];
  }
}

/** A series that is given its whole. With a point missing the others do not claim to make it up. */
function levelOf({ name, whole, points }: Series, categories: Comparison['categories']): Level[] {
  if (whole === undefined) return [];
  const parts = categories.flatMap((category, index) => {
    const quantity = points[index] ?? null;
    return quantity === null ? [] : [{ quantity, label: category.name }];
  });
  return parts.length > 0
    ? [{ title: name, whole, parts, complete: parts.length === categories.length }]
    : [];
}

/** Ids of the quantities that stand in these wholes. */
export function quantitiesOfWholes(wholes: readonly Divided[]): string[] {
  return wholes.flatMap(({ levels }) =>
    levels.flatMap(({ whole, parts }) => [
      ...(whole === undefined ? [] : [whole]),
      ...parts.map(({ quantity }) => quantity),
    ]),
  );
}
