import type { Quantity } from './model/figure.ts';

/** Whether what is shown of a derived number has fewer digits than its value. Reported figures stand as written. */
export function isRounded(quantity: Quantity): boolean {
  return quantity.basis === 'derived' && Number(quantity.value.toFixed(quantity.decimals)) !== quantity.value;
}
