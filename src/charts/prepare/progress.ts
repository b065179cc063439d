import type { Progress, Rate } from '../../report/model/exhibit.ts';
import { framing, percentOf, pointOf, sentences, spoken, type Context } from './context.ts';
import type { Point, ProgressModel, RateModel } from './model.ts';

/** Done of total: the filled length is done ÷ total, unrounded. */
export function prepareProgress(exhibit: Progress, context: Context): ProgressModel {
  const { lookup, messages } = context;
  const total = lookup(exhibit.total);
  const length = percentOf(lookup(exhibit.done).value, total.value);
  const done = pointOf(
    lookup(exhibit.done),
    messages.done,
    { id: 'done', fill: 3, start: 0, length },
    context,
  );
  const left = pointOf(
    lookup(exhibit.left),
    messages.left,
    { id: 'left', fill: 'left', start: length, length: total.value > 0 ? 100 - length : 0 },
    context,
  );
  const whole = pointOf(
    total,
    messages.whole,
    { id: 'total', fill: 'whole', start: 0, length: 100 },
    context,
  );
  const known = pointOf(
    lookup(exhibit.share),
    messages.done100,
    { id: 'share', fill: 3, start: 0, length },
    context,
  );
  // 0 of 0 is no share at all, whatever a division makes of it.
  const share =
    total.value > 0 ? known : { ...known, text: messages.dash, number: '', full: messages.dash, value: null };
  const frame = framing(exhibit, [done, whole, left, share], context);
  const say = (point: Point) => spoken(point, messages);
  return {
    ...frame,
    kind: 'progress',
    done,
    left,
    whole,
    share,
    total: null,
    description: sentences(
      [frame.title, messages.doneOf(say(done), say(whole), say(left), say(share))],
      messages,
    ),
  };
}

/** A rate without a stated target is neither good nor bad: it has not the colour of what is done. */
const neutral = 5;

/** A share of 100. A target is drawn as an outline: nothing of it has been reached yet. */
export function prepareRate(exhibit: Rate, context: Context): RateModel {
  const { lookup, messages, locale } = context;
  const value = lookup(exhibit.value);
  const rate = pointOf(
    value,
    value.name[locale],
    { id: 'rate', fill: neutral, start: 0, length: percentOf(value.value, 100) },
    context,
  );
  const frame = framing(exhibit, [rate], context);
  const text = spoken(rate, messages);
  const said = rate.bound === 'target' ? messages.targetIs(text) : messages.ofHundred(text);
  return {
    ...frame,
    kind: 'rate',
    rate,
    total: null,
    description: sentences([frame.title, messages.only(rate.label, said)], messages),
  };
}
