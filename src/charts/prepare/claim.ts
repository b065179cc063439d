import { formatNumber, readQuantity, unitWord } from '../../i18n/quantity.ts';
import { add, equality, intervalOf, point, tidy, type Interval } from '../../report/interval.ts';
import type { Outcome } from '../../report/model/check.ts';
import type { Quantity } from '../../report/model/figure.ts';
import { boundOf, type Context } from './context.ts';
import type { Claim } from './model.ts';

/**
 * What the parts leave of their whole, in digits that one of them states: negative when they exceed it. `whole`
 * undefined is 100 %.
 */
export function remainder(whole: Quantity | undefined, parts: Quantity[]): number {
  const left = (whole?.value ?? 100) - parts.reduce((sum, part) => sum + part.value, 0);
  return Number(left.toFixed(decimalsIn(whole ? [whole, ...parts] : parts)));
}

/** Whether the parts make up their whole by the same ranges as in a check, so that a chart never says other than it. */
export function outcomeOf(whole: Quantity | undefined, parts: Quantity[], { head }: Context): Outcome {
  const range = (quantity: Quantity) => intervalOf(quantity, head.units[quantity.unit]?.kind === 'percent');
  let sum: Interval | null = point(0);
  for (const part of parts.map(range)) sum = sum && part && add(sum, part);
  const all = whole ? range(whole) : point(100);
  return all && sum ? equality(all, sum) : 'cannotBeChecked';
}

/**
 * Holds parts against the whole that they claim to make up, with the sum written out; `null` where a part was derived:
 * as what the others leave over it would make every sum hold.
 */
export function claimOf(whole: Quantity | undefined, parts: Quantity[], context: Context): Claim | null {
  if (parts.some((part) => part.basis === 'derived')) return null;
  const { messages, head, locale } = context;
  const outcome = outcomeOf(whole, parts, context);
  if (outcome === 'cannotBeChecked') return { outcome, text: messages.cannotAdd };
  const all = whole ? [whole, ...parts] : parts;
  if (all.some((quantity) => boundOf(quantity) !== 'exact')) {
    // Of "more than 10" there is no sum to write out, only that it cannot be the whole.
    const read = (quantity: Quantity) => readQuantity(quantity, head.units, locale).text;
    return { outcome, text: `${parts.map(read).join(' + ')} ≠ ${whole ? read(whole) : '100%'}` };
  }
  const decimals = decimalsIn(all);
  const isPercent = whole === undefined;
  const say = (value: number) =>
    formatNumber(value, Number.isInteger(value) ? 0 : decimals) + (isPercent ? '%' : '');
  const sum = parts.map((part) => say(part.value)).join(' + ');
  const left = remainder(whole, parts);
  const total = whole?.value ?? 100;
  if (outcome === 'holds') return { outcome, text: messages.adds(sum, say(total), left === 0 ? '=' : '≈') };
  const words = left > 0 ? messages.doesNotAdd : messages.addsOver;
  return {
    outcome,
    text: words(sum, say(tidy(total - left)), say(total), counted(Math.abs(left), all, context)),
  };
}

function decimalsIn(quantities: Quantity[]): number {
  return Math.max(...quantities.map(({ decimals }) => decimals));
}

/** A remainder with the unit of what was added up, as a reader would say it: 1件, 1 case. */
export function counted(value: number, quantities: Quantity[], { locale, head }: Context): string {
  const unit = quantities[0]?.unit ?? '';
  const decimals = Number.isInteger(value) ? 0 : decimalsIn(quantities);
  const gap = locale === 'en' && head.units[unit]?.kind !== 'percent' ? ' ' : '';
  return formatNumber(value, decimals) + gap + unitWord(unit, value, head.units, locale);
}
