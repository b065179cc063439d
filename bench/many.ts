import type { FiguresResource, SearchResource } from '../src/api/resources.ts';

/** A report's figures, repeated under new ids until there are so many: nothing of it is written anywhere. */
export function manyFigures(resource: FiguresResource, count: number): FiguresResource {
  const known = new Map(resource.quantities.map((quantity) => [quantity.id, quantity]));
  const reported = resource.figures.flatMap((id) => known.get(id) ?? []);
  const more = repeated(reported, count);
  const derived = resource.quantities.filter(({ basis }) => basis === 'derived');
  return { ...resource, figures: more.map(({ id }) => id), quantities: [...more, ...derived] };
}

/** What can be found in a report, with as many figures. */
export function manyEntries(resource: SearchResource, count: number): SearchResource {
  const figures = resource.entries.filter((entry) => entry.kind === 'figure');
  const others = resource.entries.filter((entry) => entry.kind !== 'figure');
  return { ...resource, entries: [...others, ...repeated(figures, count)] };
}

/** The first time under their own ids, by which others refer to them. */
function repeated<T extends { id: string }>(items: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / items.length);
    const item = items[index % items.length];
    return item ? [round === 0 ? item : { ...item, id: `${item.id}.copy-${round}` }] : [];
  }).flat();
}
