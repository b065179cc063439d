import type { BreakdownModel, ChartModel, LevelModel } from '../../charts/prepare/model.ts';
import type { Rows } from '../../report/deck/slide.ts';

/**
 * The rows of a prepared exhibit that a slide shows, on the scale of the whole. What parts leave over and whether they
 * add up stands with the last part of its step.
 */
export function withRows(model: ChartModel, { from, to }: Rows): ChartModel {
  switch (model.kind) {
    case 'progress':
    case 'rate':
      return model;
    case 'comparison':
      return { ...model, groups: model.groups.slice(from, to) };
    case 'breakdown':
      return { ...model, levels: levelsIn(model, from, to) };
  }
}

function levelsIn({ levels }: BreakdownModel, from: number, to: number): LevelModel[] {
  let start = 0;
  return levels.flatMap((level) => {
    const own = level.parts.filter((part) => part.fill !== 'rest');
    const [first, last] = [from - start, to - start];
    start += own.length;
    const parts = own.slice(Math.max(0, first), Math.max(0, last));
    if (parts.length === 0) return [];
    const isEnd = last >= own.length;
    const rest = isEnd ? level.parts.filter((part) => part.fill === 'rest') : [];
    return [{ ...level, parts: [...parts, ...rest], claim: isEnd ? level.claim : null }];
  });
}

/** How many rows of the common height a prepared exhibit takes: what decides how large it can be drawn. */
export function heightIn(model: ChartModel): number {
  switch (model.kind) {
    case 'progress':
    case 'rate':
      return 1;
    case 'comparison':
      return model.groups.reduce((rows, group) => rows + group.points.length, 1);
    case 'breakdown': {
      const several = model.levels.length > 1 ? 1 : 0;
      return model.levels.reduce(
        (rows, level) =>
          rows + several + level.parts.length + (level.whole ? 1 : 0) + (level.claim ? 1.25 : 0),
        0,
      );
    }
  }
}
