import type { ChartMessages } from '../../i18n/messages/charts.ts';
import { spoken } from './context.ts';
import type { Point } from './model.ts';

/**
 * The sentences that name the largest and the smallest of some points, none of several equals. `grouped`: a label alone
 * does not name a point. `unlike`: their units differ, so that only their numbers are compared.
 */
export function extremes(
  points: Point[],
  messages: ChartMessages,
  { grouped = false, unlike = false } = {},
): string {
  const stated = points
    .filter((point) => point.value !== null)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [largest, smallest] = [stated[0], stated[stated.length - 1]];
  if (!largest || !smallest) return messages.notStated;
  const named = (point: Point) =>
    grouped && point.group ? messages.inGroup(point.label, point.group) : point.label;
  /** Who is at a value, and what it is there: equals may be bounded differently. */
  const at = (point: Point) => {
    const equals = stated.filter(({ value }) => value === point.value);
    const texts = [...new Set(equals.map((equal) => spoken(equal, messages)))].join(messages.comma);
    return equals.length > 1 ? messages.tied(equals.length, texts) : messages.only(named(point), texts);
  };
  if (largest.value === smallest.value) return at(largest);
  const [top, bottom] = unlike ? [messages.most, messages.fewest] : [messages.largest, messages.smallest];
  return [top(at(largest)), bottom(at(smallest))].join(messages.stop);
}
