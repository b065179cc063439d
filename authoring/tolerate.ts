import type { Key } from './fault.ts';

/**
 * So that all faults of a file can be told at once, what is off the schema is taken out and the rest is looked at
 * further. These helpers take records out of lists and know where the others stood before.
 */

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface Visit {
  value: Record<string, unknown>;
  keys: readonly Key[];
}

/** Every object in a JSON value with its path, outer before inner. */
export function objectsIn(value: unknown, keys: readonly Key[] = []): Visit[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectsIn(item, [...keys, index]));
  if (!isObject(value)) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => objectsIn(item, [...keys, key]));
  return [{ value, keys }, ...inner];
}

/** Lists whose items say nothing without the others: operands of a formula. */
const indivisible: readonly (Key | undefined)[] = ['sum', 'difference', 'percent'];
/** Fields that hold records by name, not in a list. */
const named: readonly (Key | undefined)[] = ['units', 'scopes'];

/**
 * The path of what is to be taken out for a fault: the innermost record of a list in which it lies, a unit or scope, or
 * else the whole field of the file; empty if the fault is the file itself.
 */
export function recordOf(keys: readonly Key[]): readonly Key[] {
  const item = keys
    .map((key, index) => typeof key === 'number' && !indivisible.includes(keys[index - 1]))
    .lastIndexOf(true);
  if (item >= 0) return keys.slice(0, item + 1);
  return keys.slice(0, named.includes(keys[0]) ? 2 : 1);
}

/** Whether two paths are one. */
export function same(a: readonly Key[], b: readonly Key[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

/** A copy without the list items and fields at `records`. */
export function without(
  value: unknown,
  records: readonly (readonly Key[])[],
  keys: readonly Key[] = [],
): unknown {
  const inner = (item: unknown, key: Key): unknown[] => {
    const at = [...keys, key];
    return records.some((record) => same(record, at)) ? [] : [without(item, records, at)];
  };
  if (Array.isArray(value)) return value.flatMap(inner);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => inner(item, key).map((kept) => [key, kept])),
  );
}

/** Where something stood before the items at `records` were taken out. */
export function originalKeys(keys: readonly Key[], records: readonly (readonly Key[])[]): Key[] {
  const original: Key[] = [];
  for (const key of keys) {
    let index = key;
    if (typeof index === 'number') {
      const removed = records
        .filter((record) => record.length === original.length + 1 && same(record.slice(0, -1), original))
        .map((record) => Number(record.at(-1)))
        .sort((a, b) => a - b);
      for (const gap of removed) if (gap <= index) index += 1;
    }
    original.push(index);
  }
  return original;
}

/** What stands at a path of a JSON value; `undefined` if nothing does. */
export function valueAt(value: unknown, keys: readonly Key[]): unknown {
  return keys.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return typeof key === 'number' ? inner[key] : undefined;
    return isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
  }, value);
}
