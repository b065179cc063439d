import { termsOf } from './checks.ts';
import type { Lookup } from './lookup.ts';
import type { Quantity } from './model/figure.ts';
import type { Source } from './model/text.ts';

/** Where a number stands in the report: a derived one, which has no words there, where its measure does. */
export function placeOf(quantity: Quantity, lookup: Lookup): Pick<Source, 'part' | 'area' | 'item'> {
  if (quantity.basis === 'reported') return quantity.source;
  // All areas stand in one part, so that any figure knows it.
  const [term] = termsOf(quantity.formula).map(lookup);
  const part = term ? placeOf(term, lookup).part : 1;
  return { part, area: quantity.area, item: quantity.measure };
}
