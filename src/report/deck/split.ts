import type { Text } from '../model/text.ts';
import type { Piece } from './slide.ts';

/**
 * Splits `items` in their order into the fewest groups whose weight stays within `capacity`, about equally heavy.
 * An item that is heavier than that alone makes a group of its own. No items make no group.
 */
export function split<T>(
  items: readonly T[],
  capacity: number,
  weightOf: (item: T) => number = () => 1,
): T[][] {
  const fewest = pack(items, capacity, weightOf);
  let best = fewest;
  // The smallest capacity that still needs no more groups spreads the items evenly: 4 + 3 and not 6 + 1.
  for (let lower = capacity; lower > 0; lower -= capacity / 40) {
    const groups = pack(items, lower, weightOf);
    if (groups.length > fewest.length) break;
    best = groups;
  }
  return best;
}

function pack<T>(items: readonly T[], capacity: number, weightOf: (item: T) => number): T[][] {
  const groups: T[][] = [];
  let weight = 0;
  for (const item of items) {
    const own = weightOf(item);
    const last = groups[groups.length - 1];
    if (last && weight + own <= capacity + 1e-9) {
      last.push(item);
      weight += own;
    } else {
      groups.push([item]);
      weight = own;
    }
  }
  return groups;
}

/** The groups with what each is of all: 1 of 3, 2 of 3, 3 of 3. */
export function pieces<T>(groups: readonly T[]): { group: T; piece: Piece }[] {
  return groups.map((group, index) => ({ group, piece: { number: index + 1, of: groups.length } }));
}

/** How much room a text takes in the language that takes more of it, in Latin letters: a Han character is two wide. */
export function lengthOf(text: Text): number {
  return Math.max(text.en.length, text.zh.length * 2);
}

/** Lines that a text fills where a line holds `letters` Latin letters. */
export function linesOf(text: Text, letters: number): number {
  return Math.ceil(lengthOf(text) / letters);
}
