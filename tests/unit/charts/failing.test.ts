import { expect, test } from 'vitest';
import { prepareChart } from '../../../src/charts/prepare/chart.ts';
import { contextOf } from '../../../src/charts/prepare/context.ts';
import { ledgerOf, runCheck } from '../../../src/report/checks.ts';
import { lookupOf } from '../../../src/report/lookup.ts';
import type { CheckDefinition } from '../../../src/report/model/check.ts';
import type { Exhibit } from '../../../src/report/model/exhibit.ts';
import * as fixture from './fixture.ts';

/** Checks that do not hold on what an exhibit draws. */

const definition = {
  area: 7,
  measure: 1,
  relation: 'equals',
  note: { zh: '说明。', en: 'A note.' },
} as const;
const quantities = [...fixture.quantities, fixture.percent('rate', 99.5, 'exact', '99.5%')];
const lookup = lookupOf(quantities);
const run = (more: Pick<CheckDefinition, 'id' | 'rule' | 'stated' | 'against'>) =>
  runCheck(
    { ...definition, title: { zh: `核验${more.id}`, en: `Check ${more.id}` }, ...more },
    ledgerOf(quantities, fixture.head.units),
  );
const rate = run({ id: 'rate', rule: 'rate', stated: 'rate', against: { percent: ['kept', 'documents'] } });
const outcomes = run({
  id: 'outcomes',
  rule: 'sum',
  stated: 'accepted',
  against: { sum: ['upheld', 'revoked', 'illegal', 'dismissed', 'ended'] },
});
const repeat = run({ id: 'repeat', rule: 'repeat', stated: 'received', against: 'accepted' });
const holds = run({ id: 'holds', rule: 'rate', stated: 'satisfied', against: 99.8 });
const checks = [rate, outcomes, repeat, holds];
const prepare = (exhibit: Exhibit) => prepareChart(exhibit, contextOf(fixture.head, lookup, 'en'), checks);
const failing = (exhibit: Exhibit) => prepare(exhibit).failing.map(({ title }) => title);

test('is said with the rate in question, also to those who do not see it', () => {
  expect(checks.map(({ outcome }) => outcome)).toEqual([...Array<string>(3).fill('doesNotHold'), 'holds']);
  const model = prepare(fixture.rateOf('rate'));
  expect(model.failing).toEqual([{ id: 'rate', title: 'Check rate', note: 'A note.' }]);
  expect(model.description).toContain('Does not hold: Check rate');
});

test('is not said of the counts that a rate is worked out from, nor where it holds', () => {
  expect(failing(fixture.cleanUp)).toEqual([]);
  expect(failing(fixture.rateOf('satisfied'))).toEqual([]);
});

test('is not said twice where the sum under the parts says it', () => {
  expect(failing(fixture.outcomes)).toEqual(['Check repeat']);
  const [, ended] = fixture.outcomes.levels;
  if (!ended) throw new Error('no second step');
  expect(failing({ ...fixture.outcomes, levels: [{ ...ended, complete: false }] })).toEqual([
    'Check outcomes',
    'Check repeat',
  ]);
});
