import type { Figure, Quantity } from './model/figure.ts';

/** Whether what is shown of a derived number has fewer digits than its value. Reported figures stand as written. */
export function isRounded(quantity: Quantity): boolean {
  return quantity.basis === 'derived' && Number(quantity.value.toFixed(quantity.decimals)) !== quantity.value;
}

/** What one counts at the last place to which the report writes a figure: 1 for 13件, 1000 for 3.5万, 0.1 for 99.5%. */
export function stepOf({ scale, decimals }: Figure): number {
  return scale / 10 ** decimals;
}
