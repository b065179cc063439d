import { expect, test } from 'vitest';
import { lookupOf } from '../../../src/report/lookup.ts';
import type { Progress } from '../../../src/report/model/exhibit.ts';
import { progressIn, statusOf } from '../../../src/report/progress.ts';
import * as fixture from '../charts/fixture.ts';

test('what is unfinished comes before what is complete, and rates come last, each in the given order', () => {
  const total = (id: string, left: string): Progress => ({ ...fixture.offices, id, left });
  const exhibits = [
    fixture.rateOf('online'),
    total('complete', 'none'),
    fixture.cleanUp,
    total('first', 'offices.left'),
    fixture.channels,
    fixture.rateOf('satisfied'),
    total('second', 'refused'),
  ];
  expect(progressIn(exhibits, lookupOf(fixture.quantities)).map(({ id }) => id)).toEqual([
    'first',
    'second',
    'complete',
    'rate-online',
    'rate-satisfied',
  ]);
});

test('more done than there was to do is complete, not under way', () => {
  const lookup = lookupOf(fixture.quantities);
  const moreThanAll: typeof lookup = (id) =>
    id === fixture.offices.left ? { ...fixture.derived('left', -20, 'place'), id } : lookup(id);
  expect(statusOf(fixture.offices, moreThanAll)).toBe('complete');
});
