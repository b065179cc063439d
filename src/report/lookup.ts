import type { Quantity } from './model/figure.ts';

/** Finds a quantity by id; throws an error that names the id when there is none. */
export type Lookup = (id: string) => Quantity;

/** A lookup over the quantities that a resource brings along. */
export function lookupOf(quantities: readonly Quantity[]): Lookup {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`no quantity ${id}`);
    return found;
  };
}
