import { describe, expect, it } from 'vitest';
import { readPlaywright, readVitest, sumUp } from '../../../scripts/tally.ts';

const vitest = (over: object = {}) =>
  JSON.stringify({
    numPassedTests: 7,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    success: true,
    ...over,
  });
const playwright = (stats: object = {}, errors: unknown[] = []) =>
  JSON.stringify({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

describe('the closing line', () => {
  it('adds up what both runners ran', () => {
    expect(sumUp([readVitest(vitest(), 0), readPlaywright(playwright(), 0)])).toEqual({
      line: '12 passed, 0 failed',
      ok: true,
    });
  });

  it('counts what failed, once', () => {
    const failing = vitest({ numPassedTests: 6, numFailedTests: 1, success: false });
    expect(
      sumUp([readVitest(failing, 1), readPlaywright(playwright({ unexpected: 2, flaky: 1 }), 1)]),
    ).toEqual({
      line: '11 passed, 4 failed',
      ok: false,
    });
  });

  it.each([
    ['a runner that left no report', readVitest(null, 0)],
    ['a report that was cut off', readVitest(vitest().slice(0, 40), 0)],
    ['a report of another form', readPlaywright('{}', 0)],
    ['a runner that ran nothing', readVitest(vitest({ numPassedTests: 0 }), 0)],
    ['tests that were skipped', readPlaywright(playwright({ skipped: 3 }), 0)],
    ['an error outside the tests', readPlaywright(playwright({}, [{ message: 'no browser' }]), 1)],
    ['a runner that ended badly without saying why', readVitest(vitest(), 139)],
  ])('never calls it a success: %s', (_, unwell) => {
    const { line, ok } = sumUp([readVitest(vitest(), 0), unwell]);
    expect(ok).toBe(false);
    expect(line).toMatch(/, 1 failed$/);
  });

  it('calls it no success when nothing ran', () => {
    expect(sumUp([]).ok).toBe(false);
  });
});
