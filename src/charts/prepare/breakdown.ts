import type { Breakdown } from '../../report/model/exhibit.ts';
import { framing, sentences, spoken, type Context } from './context.ts';
import { extremes } from './extremes.ts';
import { prepareLevel, readLevel } from './levels.ts';
import type { BreakdownModel } from './model.ts';

/** Steps share one scale when they count the same and the smallest stays readable on it. */
const readable = 1 / 3;

/** A whole and its parts, step by step: each part's bar begins where the one before it ended. */
export function prepareBreakdown(exhibit: Breakdown, context: Context): BreakdownModel {
  const { messages } = context;
  const read = exhibit.levels.map((level) => readLevel(level, context));
  const extents = read.map((level) => level.extent);
  const widestExtent = Math.max(...extents);
  const oneUnit = new Set(read.flatMap((level) => level.parts.map((part) => part.unit))).size === 1;
  const shared = oneUnit && Math.min(...extents) >= widestExtent * readable;
  const levels = exhibit.levels.map((level, index) =>
    prepareLevel(
      level,
      index,
      read[index] ?? { whole: undefined, parts: [], extent: 0 },
      shared ? widestExtent : null,
      context,
    ),
  );
  const points = levels.flatMap((level) => [...(level.whole ? [level.whole] : []), ...level.parts]);
  const frame = framing(exhibit, points, context);
  return {
    ...frame,
    kind: 'breakdown',
    levels,
    notes: shared || levels.length === 1 ? frame.notes : [...frame.notes, messages.ownScale],
    total: null,
    description: sentences(
      [
        frame.title,
        ...levels.flatMap((level) => [
          level.whole && messages.totalIs(level.whole.label, spoken(level.whole, messages)),
          extremes(
            level.parts.filter((part) => part.fill !== 'rest'),
            messages,
          ),
          level.claim?.text,
        ]),
      ],
      messages,
    ),
  };
}
