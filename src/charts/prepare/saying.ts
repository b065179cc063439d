import type { ChartFrameMessages } from '../../i18n/messages/chartFrame.ts';
import type { ChartMessages } from '../../i18n/messages/charts.ts';
import type { Point } from './model.ts';

/** What tooltip and screen reader say of a point: label, value with bound and unit, exact value, share. */
export function sayingOf(points: Point[], messages: ChartMessages, own: ChartFrameMessages) {
  return (id: string) => {
    const index = points.findIndex((point) => point.id === id);
    const point = points[index];
    if (!point) return undefined;
    const named = point.group === null ? point.label : `${point.group}${messages.dot}${point.label}`;
    const bound = point.bound === 'exact' ? [] : [`${own.bound}${messages.colon}${own.bounds[point.bound]}`];
    const lines = [
      point.text,
      ...(point.full === point.text || point.value === null
        ? []
        : [`${own.full}${messages.colon}${point.full}`]),
      ...bound,
      ...(point.share === null ? [] : [`${own.share}${messages.colon}${point.share}`]),
      ...(point.derived ? [messages.derived] : []),
    ];
    const announcement = [named, ...lines, own.pointOf(index + 1, points.length)].join(messages.comma);
    return { headline: named, lines, announcement };
  };
}
