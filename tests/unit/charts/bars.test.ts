import { expect, test } from 'vitest';
import { prepareBreakdown } from '../../../src/charts/prepare/breakdown.ts';
import { contextOf } from '../../../src/charts/prepare/context.ts';
import { prepareProgress, prepareRate } from '../../../src/charts/prepare/progress.ts';
import type { Breakdown } from '../../../src/report/model/exhibit.ts';
import * as fixture from './fixture.ts';

/** Where bars begin and end: the steps of a breakdown on their scale, done and left of a progress, a rate. */

const context = contextOf(fixture.head, fixture.lookup, 'en');
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
  const model = prepareBreakdown({ ...fixture.outcomes, levels }, context);
  const extents = model.levels.map(({ whole, parts }) =>
    whole ? whole.length : parts.reduce((sum, { length }) => sum + length, 0),
  );
  const expected = shared ?? [100, 100];
  for (const [index, extent] of extents.entries()) expect(extent).toBeCloseTo(expected[index] ?? NaN, 8);
  expect(model.notes.some((note) => note.startsWith('Each step has its own scale'))).toBe(shared === null);
});

test('one step has nothing to say of its scale', () => {
  const model = prepareBreakdown(fixture.cleanUp, context);
  expect(model.notes).toEqual([]);
});

test('what is left begins where what is done ends, and both fill the whole', () => {
  const { done, left, whole } = prepareProgress(fixture.offices, context);
  expect([done.start, whole.start, whole.length]).toEqual([0, 0, 100]);
  expect(left.start).toBe(done.length);
  expect(left.start + left.length).toBeCloseTo(100, 10);
});

test('a rate begins at 0 and ends at its number, of a whole of 100', () => {
  const { rate } = prepareRate(fixture.rateOf('satisfied'), context);
  expect([rate.start, rate.length]).toEqual([0, 99.8]);
});

test('the first part of a whole begins with it', () => {
  for (const { whole, parts } of prepareBreakdown(fixture.outcomes, context).levels)
    expect([whole?.start, parts[0]?.start]).toEqual([0, 0]);
});
