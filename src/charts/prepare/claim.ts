import { formatNumber, unitWord } from '../../i18n/quantity.ts';
import type { Quantity } from '../../report/model/figure.ts';
import { boundOf, type Context } from './context.ts';
import type { Claim } from './model.ts';

/** Sums of decimals carry noise (25.6 + 70.6 + 3.8): far below any digit that a report states. */
export function tidy(value: number): number {
  return Number(value.toFixed(6));
}

/** What the parts leave of their whole: negative when they exceed it. `whole` undefined is 100 %. */
export function remainder(whole: Quantity | undefined, parts: Quantity[]): number {
  return tidy((whole?.value ?? 100) - parts.reduce((sum, part) => sum + part.value, 0));
}

/** Holds parts against the whole that they claim to make up, with the sum written out. */
export function claimOf(whole: Quantity | undefined, parts: Quantity[], context: Context): Claim {
  const { messages } = context;
  const all = whole ? [whole, ...parts] : parts;
  if (all.some((quantity) => boundOf(quantity) !== 'exact')) {
    return { outcome: 'cannotBeChecked', text: messages.cannotAdd };
  }
  const decimals = Math.max(...all.map((quantity) => quantity.decimals));
  const isPercent = whole === undefined;
  const say = (value: number) =>
    formatNumber(value, Number.isInteger(value) ? 0 : decimals) + (isPercent ? '%' : '');
  const sum = parts.map((part) => say(part.value)).join(' + ');
  const left = remainder(whole, parts);
  const total = whole?.value ?? 100;
  if (left === 0) return { outcome: 'holds', text: messages.adds(sum, say(total)) };
  const words = left > 0 ? messages.doesNotAdd : messages.addsOver;
  return {
    outcome: 'doesNotHold',
    text: words(sum, say(tidy(total - left)), say(total), counted(Math.abs(left), all, context)),
  };
}

/** A remainder with the unit of what was added up, as a reader would say it: 1件, 1 case. */
export function counted(value: number, quantities: Quantity[], { locale, head }: Context): string {
  const unit = quantities[0]?.unit ?? '';
  const decimals = Number.isInteger(value) ? 0 : Math.max(...quantities.map((quantity) => quantity.decimals));
  const gap = locale === 'en' && head.units[unit]?.kind !== 'percent' ? ' ' : '';
  return formatNumber(value, decimals) + gap + unitWord(unit, value, head.units, locale);
}
