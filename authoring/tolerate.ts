import type { Key } from './fault.ts';

/**
 * So that all faults of a file can be told at once, what is off the schema is taken out and the rest is looked at
 * further. These helpers take records out of lists and know where the others stood before.
 */

function isObject(value: unknown): value is Record<string, unknown> {
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

/** The path of the innermost list item that a fault lies in; `null` if it lies in the file's own fields. */
export function recordOf(keys: readonly Key[]): readonly Key[] | null {
  const last = keys.map((key) => typeof key).lastIndexOf('number');
  return last === -1 ? null : keys.slice(0, last + 1);
}

function same(a: readonly Key[], b: readonly Key[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

/** A copy without the list items at `records`. */
export function without(
  value: unknown,
  records: readonly (readonly Key[])[],
  keys: readonly Key[] = [],
): unknown {
  const inner = (item: unknown, key: Key) => without(item, records, [...keys, key]);
  if (Array.isArray(value)) {
    const isKept = (_: unknown, index: number) => !records.some((record) => same(record, [...keys, index]));
    return value
      .map((item, index) => ({ item: inner(item, index), kept: isKept(item, index) }))
      .flatMap(({ item, kept }) => (kept ? [item] : []));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inner(item, key)]));
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
