import { expect, test } from 'vitest';
import { prepareBreakdown } from '../../../src/charts/prepare/breakdown.ts';
import { contextOf } from '../../../src/charts/prepare/context.ts';
import type { Breakdown } from '../../../src/report/model/exhibit.ts';
import * as fixture from './fixture.ts';

/** The scale of the steps of a breakdown. */

const [received, concluded] = fixture.outcomes.levels;
const [documents] = fixture.cleanUp.levels;
const offices: Breakdown['levels'][number] = {
  title: { zh: '司法所', en: 'Offices' },
  parts: ['offices.built', 'offices.left'].map((quantity) => ({
    quantity,
    label: { zh: quantity, en: quantity },
  })),
  complete: true,
};
const government: Breakdown['levels'][number] = {
  title: { zh: '市政府', en: 'City government' },
  whole: 'documents.government',
  parts: ['kept', 'amended', 'repealed', 'expired'].map((quantity) => ({
    quantity: `${quantity}.government`,
    label: { zh: quantity, en: quantity },
  })),
  complete: true,
};

test.each<[string, (Breakdown['levels'][number] | undefined)[], number[] | null]>([
  ['share one while the smallest stays readable on it', [received, concluded], [100, (13 / 14) * 100]],
  [
    'have each its own, and say so, where one would be too small on the other’s',
    [documents, concluded],
    null,
  ],
  ['have each its own, and say so, where they count different things', [offices, government], null],
])('steps %s', (_, given, shared) => {
  const levels = given.filter((level) => level !== undefined);
  const context = contextOf(fixture.head, fixture.lookup, 'en');
  const model = prepareBreakdown({ ...fixture.outcomes, levels }, context);
  const extents = model.levels.map(({ whole, parts }) =>
    whole ? whole.length : parts.reduce((sum, { length }) => sum + length, 0),
  );
  const expected = shared ?? [100, 100];
  for (const [index, extent] of extents.entries()) expect(extent).toBeCloseTo(expected[index] ?? NaN, 8);
  expect(model.notes.some((note) => note.startsWith('Each step has its own scale'))).toBe(shared === null);
});

test('one step has nothing to say of its scale', () => {
  const model = prepareBreakdown(fixture.cleanUp, contextOf(fixture.head, fixture.lookup, 'en'));
  expect(model.notes).toEqual([]);
});
