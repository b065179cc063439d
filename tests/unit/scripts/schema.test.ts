import { describe, expect, it } from 'vitest';
import { authorSchemas } from '../../../scripts/schema/authors.ts';
import { openApi } from '../../../scripts/schema/openapi.ts';
import { addresses } from '../../../src/api/address.ts';

function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === '$ref' && typeof item === 'string' ? [item] : refsIn(item),
  );
}

function isFound(document: object, ref: string): boolean {
  const found = ref
    .replace('#/', '')
    .split('/')
    .reduce<unknown>(
      (value, key) => (value instanceof Object ? new Map(Object.entries(value)).get(key) : undefined),
      document,
    );
  return found !== undefined;
}

const documents: [string, object][] = [...authorSchemas(), ['openapi', openApi('1.0.0')]];

describe.each(documents)('%s', (_, document) => {
  it('refers only to what it defines', () => {
    const refs = refsIn(document);
    expect(refs.length).toBeGreaterThan(0);
    expect(refs.filter((ref) => !isFound(document, ref))).toEqual([]);
  });
});

it('the document of the API describes every address there is', () => {
  const described = openApi('1.0.0').paths;
  const inBraces = Object.values(addresses).map((address) => decodeURIComponent(address('{1}', '{2}')));
  const unnamed = Object.keys(described).map((path) => {
    let count = 0;
    return path.slice(1).replace(/\{\w+\}/g, () => `{${(count += 1)}}`);
  });
  expect(new Set(unnamed)).toEqual(new Set(inBraces));
});
