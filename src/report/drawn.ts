import type { Breakdown, Comparison, Progress, Rate } from './model/exhibit.ts';

/** What of an exhibit says what it draws, as its author writes it too. */
type Drawing =
  | Pick<Progress, 'kind' | 'done' | 'left' | 'total' | 'share'>
  | Pick<Rate, 'kind' | 'value'>
  | Pick<Breakdown, 'kind' | 'levels'>
  | Pick<Comparison, 'kind' | 'series'>;

/** Ids of the quantities that an exhibit draws, in its order, without repetition. */
export function drawnIn(exhibit: Drawing): string[] {
  return [...new Set(listed(exhibit))];
}

function listed(exhibit: Drawing): string[] {
  const present = (ids: (string | null | undefined)[]) => ids.filter((id) => typeof id === 'string');
  switch (exhibit.kind) {
    case 'progress':
      return [exhibit.done, exhibit.left, exhibit.total, exhibit.share];
    case 'rate':
      return [exhibit.value];
    case 'breakdown':
      return exhibit.levels.flatMap((level) =>
        present([level.whole, ...level.parts.map((part) => part.quantity)]),
      );
    case 'comparison':
      return exhibit.series.flatMap((series) => present([series.whole, ...series.points]));
  }
}
