import type { Exhibit, Level } from '../model/exhibit.ts';
import type { Text } from '../model/text.ts';
import { linesOf, split } from './split.ts';
import type { Piece, Rows } from './slide.ts';

/** Rows of the common height that fit on a slide below its title. */
const capacity = 9;
/** Latin letters of a label that fit on one line beside its bar. */
const labelLetters = 30;

/**
 * Which rows of an exhibit go onto which slide: one piece for what can be read at once, more for more.
 * A step of a breakdown is kept together where it fits.
 */
export function rowsOf(exhibit: Exhibit): Rows[] {
  switch (exhibit.kind) {
    case 'progress':
    case 'rate':
      return [{ from: 0, to: 1 }];
    case 'comparison': {
      // A bar for each series, each with its series' name where there are several.
      const bars =
        exhibit.series.length > 1 ? exhibit.series.reduce((sum, { name }) => sum + linesIn(name, 40), 0) : 1;
      return ranges(split(exhibit.categories, capacity, ({ name }) => Math.max(bars, linesIn(name))));
    }
    case 'breakdown': {
      const steps = exhibit.levels.map((level) => ({
        level,
        height: heightOf(level, exhibit.levels.length > 1),
      }));
      if (steps.every(({ height }) => height <= capacity)) {
        const groups = split(steps, capacity, ({ height }) => height);
        return ranges(groups.map((group) => group.flatMap(({ level }) => level.parts)));
      }
      // A piece repeats the step's heading and its whole.
      return ranges(
        exhibit.levels.flatMap(({ parts }) => split(parts, capacity - 3, ({ label }) => linesIn(label))),
      );
    }
  }
}

/** What of an exhibit stands on a slide with these rows: a step of which no row is there is left out. */
export function partOf(exhibit: Exhibit, { from, to }: Rows): Exhibit {
  switch (exhibit.kind) {
    case 'progress':
    case 'rate':
      return exhibit;
    case 'comparison':
      return {
        ...exhibit,
        categories: exhibit.categories.slice(from, to),
        series: exhibit.series.map((series) => ({ ...series, points: series.points.slice(from, to) })),
      };
    case 'breakdown': {
      let before = 0;
      const levels = exhibit.levels.map((level) => {
        const start = before;
        before += level.parts.length;
        return { ...level, parts: level.parts.slice(Math.max(0, from - start), Math.max(0, to - start)) };
      });
      return { ...exhibit, levels: levels.filter(({ parts }) => parts.length > 0) };
    }
  }
}

/** The step of a breakdown that a slide of several shows alone and with all its parts. */
export function stepAlone({
  exhibit,
  rows,
  piece,
}: {
  exhibit: Exhibit;
  rows: Rows;
  piece: Piece;
}): Level | null {
  if (piece.of === 1) return null;
  const part = partOf(exhibit, rows);
  const [level, ...more] = part.kind === 'breakdown' ? part.levels : [];
  const isWhole =
    exhibit.kind === 'breakdown' &&
    exhibit.levels.some(({ title, parts }) => title === level?.title && parts.length === level.parts.length);
  return level && isWhole && more.length === 0 ? level : null;
}

/** Its heading, its whole, its parts, what they leave over, and the sum: in rows. */
function heightOf(level: Level, several: boolean): number {
  const around = (several ? 1 : 0) + (level.whole === undefined ? 0 : 1) + (level.complete ? 1 : 0);
  const rest = level.complete || level.rest ? 1 : 0;
  return level.parts.reduce((sum, { label }) => sum + linesIn(label), around + rest);
}

function linesIn(label: Text, letters = labelLetters): number {
  return Math.max(1, linesOf(label, letters));
}

function ranges(groups: readonly (readonly unknown[])[]): Rows[] {
  let from = 0;
  return groups.map((group) => {
    const rows = { from, to: from + group.length };
    from = rows.to;
    return rows;
  });
}
