import { addressesOf } from '../../i18n/address.ts';
import { chartMessages, type ChartMessages } from '../../i18n/messages/charts.ts';
import { formatNumber, readQuantity } from '../../i18n/quantity.ts';
import type { Locale } from '../../lib/paths.ts';
import type { Lookup } from '../../report/lookup.ts';
import { drawnIn } from '../../report/drawn.ts';
import type { Exhibit } from '../../report/model/exhibit.ts';
import type { Bound, Quantity } from '../../report/model/figure.ts';
import type { ReportHead } from '../../report/model/report.ts';
import type { Text } from '../../report/model/text.ts';
import type { ChartModel, Point } from './model.ts';

/** All that preparing a chart needs to know besides the exhibit. */
export interface Context {
  locale: Locale;
  head: ReportHead;
  lookup: Lookup;
  messages: ChartMessages;
}

export function contextOf(head: ReportHead, lookup: Lookup, locale: Locale): Context {
  return { head, lookup, locale, messages: chartMessages[locale] };
}

export function boundOf(quantity: Quantity): Bound {
  return quantity.basis === 'reported' ? quantity.bound : 'exact';
}

/** A point that stands for a quantity; where its bar lies is for the caller to say. */
export function pointOf(
  quantity: Quantity,
  label: string,
  place: Pick<Point, 'id' | 'fill' | 'start' | 'length'> & Partial<Pick<Point, 'group' | 'share'>>,
  { locale, head }: Context,
): Point {
  const reading = readQuantity(quantity, head.units, locale);
  return {
    group: null,
    share: null,
    ...place,
    label,
    quantity: quantity.id,
    text: reading.text,
    number: reading.number,
    full: reading.full,
    value: quantity.value,
    bound: boundOf(quantity),
    derived: quantity.basis === 'derived',
    sliver: quantity.value > 0 && place.length < leastVisible,
  };
}

/** In percent of the track, about two pixels of one on a phone: what is shorter is drawn as long as can be seen. */
export const leastVisible = 0.6;

/** Share of a whole with one digit after the point, or nothing where a bound or 0 of 0 forbids to say. */
export function shareOf(part: Quantity, whole: Quantity): string | null {
  if (boundOf(part) !== 'exact' || boundOf(whole) !== 'exact' || part.unit !== whole.unit) return null;
  return whole.value === 0 ? '—' : `${formatNumber((part.value / whole.value) * 100, 1)}%`;
}

/** Percent of the track, kept within it. */
export function percentOf(value: number, max: number): number {
  return max > 0 ? Math.min(100, (value / max) * 100) : 0;
}

/** What every chart says around its drawing: title, area, scope and unit, source, how to read its marks. */
export function framing(
  exhibit: Exhibit,
  points: Point[],
  context: Context,
): Pick<
  ChartModel,
  'id' | 'title' | 'subtitle' | 'scope' | 'points' | 'failing' | 'notes' | 'source' | 'textWidth'
> {
  const { head, locale, lookup, messages } = context;
  const quantities = drawnIn(exhibit).map(lookup);
  const said = (texts: Text[]) => [...new Set(texts.map((text) => text[locale]))].join(messages.comma);
  const area = head.areas.find((one) => one.number === exhibit.area)?.short;
  const scopes = said(quantities.flatMap((quantity) => head.scopes[quantity.scope] ?? []));
  const units = said(
    quantities.flatMap((quantity) => {
      const unit = head.units[quantity.unit];
      return unit ? { zh: unit.zh, en: unit.en.other } : [];
    }),
  );
  const sources = quantities.flatMap((quantity) => (quantity.basis === 'reported' ? [quantity.source] : []));
  return {
    id: exhibit.id,
    title: exhibit.title[locale],
    subtitle: [area?.[locale], scopes, `${messages.unit}${messages.colon}${units}`]
      .filter(Boolean)
      .join(messages.dot),
    scope: scopes,
    points,
    failing: [],
    notes: notesOn(points, messages),
    source: messages.sourceIn(head.title[locale], addressesOf(sources, head, locale)),
    textWidth: textWidthOf(points, exhibit.kind === 'comparison'),
  };
}

/** In em: a Chinese character is one, a Latin letter or digit a little more than half. */
function emOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 1 : 0.56), 0);
}

/** `grouped`: the group's name stands in a column of its own beside the label. */
function textWidthOf(points: Point[], grouped: boolean): ChartModel['textWidth'] {
  const widest = (texts: string[]) => Math.max(0, ...texts.map(emOf));
  const group = grouped ? widest(points.map((point) => point.group ?? '')) : 0;
  // A label may wrap once, and its group beside it too.
  const label = widest(points.map((point) => point.label));
  const em = Math.min(label, 16) + group / 2 + widest(points.map((point) => point.text));
  return em <= 14 ? 'short' : em <= 24 ? 'medium' : 'long';
}

function notesOn(points: Point[], messages: ChartMessages): string[] {
  const has = (...bounds: Bound[]) => points.some((point) => bounds.includes(point.bound));
  return [
    has('moreThan', 'atLeast') ? messages.openEnd : [],
    has('about') ? messages.aboutEnd : [],
    has('target') ? messages.outline : [],
    points.some((point) => point.sliver) ? messages.sliver : [],
  ].flat();
}

/** What a description says of a point's value: that it is derived, too. */
export function spoken({ text, derived }: Point, messages: ChartMessages): string {
  return derived ? messages.asDerived(text) : text;
}

/** Sentences joined and closed, whichever way they ended before. */
export function sentences(parts: (string | null | undefined)[], messages: ChartMessages): string {
  return parts
    .flatMap((part) => (part ? [part] : []))
    .map((part) => part.replace(/[。.]\s*$/, '') + messages.stop)
    .join('')
    .trim();
}
