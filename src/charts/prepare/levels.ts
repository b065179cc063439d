import { formatNumber } from '../../i18n/quantity.ts';
import { tidy } from '../../report/interval.ts';
import type { Level, Tone } from '../../report/model/exhibit.ts';
import type { Quantity } from '../../report/model/figure.ts';
import { claimOf, counted, outcomeOf, remainder } from './claim.ts';
import { percentOf, pointOf, shareOf, type Context } from './context.ts';
import type { LevelModel, Point } from './model.ts';

/** The colour of a part whose author named none. */
export function toneAt(index: number): Tone {
  const tones: Tone[] = [1, 2, 3, 4, 5, 6];
  return tones[index % tones.length] ?? 1;
}

/** A level with what its quantities say. */
export interface Read {
  whole: Quantity | undefined;
  parts: Quantity[];
  /** What the track is long: the whole, or the sum of the parts where that is more. */
  extent: number;
}

/** Each level by itself: a track is as long as its own whole. */
export function prepareLevels(levels: readonly Level[], context: Context): LevelModel[] {
  return levels.map((level, index) => prepareLevel(level, index, readLevel(level, context), null, context));
}

/** A level with its quantities looked up. */
export function readLevel(level: Level, { lookup }: Context): Read {
  const whole = level.whole === undefined ? undefined : lookup(level.whole);
  const parts = level.parts.map((part) => lookup(part.quantity));
  const sum = tidy(parts.reduce((total, part) => total + part.value, 0));
  return { whole, parts, extent: Math.max(whole?.value ?? 100, sum) };
}

/** `scale` is what the track is long, where steps share one. */
export function prepareLevel(
  level: Level,
  index: number,
  read: Read,
  scale: number | null,
  context: Context,
): LevelModel {
  const { locale } = context;
  const { whole, parts, extent } = read;
  const max = scale ?? extent;
  const group = level.title[locale];
  const points = level.parts.map((part, at) => {
    const quantity = context.lookup(part.quantity);
    return pointOf(
      quantity,
      part.label[locale],
      {
        id: `${index}.${part.quantity}`,
        fill: part.tone ?? toneAt(at),
        start: 0,
        length: percentOf(quantity.value, max),
        group,
        share: whole ? shareOf(quantity, whole) : null,
      },
      context,
    );
  });
  const over = restOf(level, index, read, max, context);
  return {
    title: group,
    whole:
      whole === undefined
        ? null
        : pointOf(
            whole,
            whole.name[locale],
            {
              id: `${index}.${whole.id}`,
              fill: 'whole',
              start: 0,
              length: percentOf(whole.value, max),
              group,
            },
            context,
          ),
    parts: inTurn(over ? [...points, over] : points),
    claim: level.complete ? claimOf(whole, parts, context) : null,
  };
}

/** In percent of the track. Of the two pixels that are left on the narrowest, a slide's, the lines beside it take one. */
const leastPart = 1.5;

/**
 * Parts where they lie: each begins where the one before it ended. One too short to be seen gets the least length,
 * which the others give up, each by as much as it is longer than that: together they stay as long as they were, and
 * none becomes longer than one that is more.
 */
function inTurn(parts: Point[]): Point[] {
  const isShort = ({ length }: Point) => length > 0 && length < leastPart;
  const missing = total(parts.map((part) => (isShort(part) ? leastPart - part.length : 0)));
  const spare = total(parts.map(({ length }) => Math.max(0, length - leastPart)));
  const taken = spare > 0 ? Math.min(1, missing / spare) : 0;
  let start = 0;
  return parts.map((part) => {
    const sliver = isShort(part);
    const length = sliver ? leastPart : part.length - Math.max(0, part.length - leastPart) * taken;
    const placed = { ...part, start, length, sliver };
    start = Math.min(100, start + length);
    return placed;
  });
}

function total(lengths: number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** What the parts leave over: named by the author, or said to be unaccounted for where they claimed to be all. */
function restOf(level: Level, index: number, read: Read, max: number, context: Context): Point | null {
  const { locale, messages } = context;
  const { whole, parts } = read;
  const exact = [whole, ...parts].every((one) => !one || one.basis === 'derived' || one.bound === 'exact');
  const rest = remainder(whole, parts);
  const name = level.complete ? messages.unaccounted : level.rest?.[locale];
  if (!exact || rest <= 0 || name === undefined) return null;
  // What rounding explains is not missing.
  if (level.complete && outcomeOf(whole, parts, context) !== 'doesNotHold') return null;
  const text = counted(rest, whole ? [whole, ...parts] : parts, context);
  return {
    id: `${index}.rest`,
    quantity: null,
    label: name,
    group: level.title[locale],
    text,
    number: /^[\d.,]+/.exec(text)?.[0] ?? '',
    full: text,
    value: rest,
    bound: 'exact',
    derived: true,
    fill: 'rest',
    start: 0,
    length: percentOf(rest, max),
    share: whole ? `${formatNumber((rest / whole.value) * 100, 1)}%` : null,
    sliver: false,
  };
}
