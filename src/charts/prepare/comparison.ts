import { unitWord } from '../../i18n/quantity.ts';
import type { Comparison, Series } from '../../report/model/exhibit.ts';
import type { Quantity } from '../../report/model/figure.ts';
import { toneAt } from './levels.ts';
import { boundOf, framing, percentOf, pointOf, sentences, shareOf, spoken, type Context } from './context.ts';
import { claimOf } from './claim.ts';
import { extremes } from './extremes.ts';
import type { ComparisonModel, Point } from './model.ts';
import { ticksOf } from './ticks.ts';

/** Like beside like on one axis from 0: a group for each category, a bar for each series. */
export function prepareComparison(exhibit: Comparison, context: Context): ComparisonModel {
  const { head, locale, lookup, messages } = context;
  /** A share of 100 has no more above it than that. */
  const goesOn = (quantity: Quantity) =>
    ['moreThan', 'atLeast'].includes(boundOf(quantity)) && head.units[quantity.unit]?.kind !== 'percent';
  const stated = exhibit.series.flatMap((series) =>
    series.points.flatMap((id) => (id === null ? [] : lookup(id))),
  );
  const largestOf = (quantities: Quantity[]) => Math.max(0, ...quantities.map(({ value }) => value));
  const { ticks, max } = ticksOf(largestOf(stated), locale, largestOf(stated.filter(goesOn)));
  const grouped = exhibit.series.length > 1;

  const groups = exhibit.categories.map((category, row) => ({
    id: category.id,
    name: category.name[locale],
    points: exhibit.series.map<Point>((series, column) => {
      const id = series.points[row] ?? null;
      const place = {
        id: `${category.id}.${series.id}`,
        // One series: its bars share its colour, since position and label tell the categories apart.
        fill: series.tone ?? toneAt(column),
        start: 0,
        group: grouped ? series.name[locale] : null,
      };
      const label = category.name[locale];
      if (id === null) return notStated(place, label, context);
      const quantity = lookup(id);
      const whole = series.whole === undefined ? undefined : lookup(series.whole);
      return pointOf(
        quantity,
        label,
        {
          ...place,
          length: percentOf(quantity.value, max),
          share: whole ? shareOf(quantity, whole) : null,
        },
        context,
      );
    }),
  }));
  const points = groups.flatMap((group) => group.points);
  const frame = framing(exhibit, points, context);
  // What is called the same is alike to the reader, whatever it is counted in.
  const unlike = new Set(stated.map(({ unit }) => unitWord(unit, 2, head.units, locale))).size > 1;
  const totals = exhibit.series.flatMap((series) => totalOf(series, context));
  const claims = exhibit.series.flatMap((series) => claimsOf(series, context));
  return {
    ...frame,
    kind: 'comparison',
    groups,
    notes: unlike ? [...frame.notes, messages.unlikeUnits] : frame.notes,
    grouped,
    claims,
    ticks,
    max,
    total: totals.length > 0 ? totals.join(messages.comma) : null,
    description: sentences(
      [
        frame.title,
        totals.length > 0 ? totals.join(messages.comma) : null,
        unlike ? messages.unlikeUnits : null,
        extremes(points, messages, { grouped, unlike }),
        ...claims.map(({ name, text }) => (grouped ? name + messages.colon : '') + text),
      ],
      messages,
    ),
  };
}

function notStated(
  place: Pick<Point, 'id' | 'fill' | 'start' | 'group'>,
  label: string,
  { messages }: Context,
): Point {
  return {
    ...place,
    quantity: null,
    label,
    text: messages.notStated,
    number: '',
    full: messages.dash,
    value: null,
    bound: 'exact',
    derived: false,
    length: 0,
    share: null,
    sliver: false,
  };
}

function totalOf(series: Series, { lookup, locale, messages, head }: Context): string[] {
  if (series.whole === undefined) return [];
  const whole = lookup(series.whole);
  const point = pointOf(
    whole,
    series.name[locale],
    { id: '', fill: 'whole', start: 0, length: 100 },
    { lookup, locale, messages, head },
  );
  return [messages.totalIs(point.label, spoken(point, messages))];
}

/** Whether the points of a series make up the whole that it is given; nothing where it has none, lacks a point or derives one. */
function claimsOf(series: Series, context: Context): ComparisonModel['claims'] {
  const ids = series.points.filter((id) => id !== null);
  if (series.whole === undefined || ids.length < series.points.length) return [];
  const claim = claimOf(context.lookup(series.whole), ids.map(context.lookup), context);
  return claim ? [{ ...claim, name: series.name[context.locale] }] : [];
}
