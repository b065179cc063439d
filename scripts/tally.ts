import * as v from 'valibot';

/** How a run of tests went. `problems` are sentences about what is wrong besides the tests that failed. */
export interface Tally {
  passed: number;
  failed: number;
  problems: string[];
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const VitestReport = v.object({
  numPassedTests: Count,
  numFailedTests: Count,
  numPendingTests: Count,
  numTodoTests: Count,
  success: v.boolean(),
});

const PlaywrightReport = v.object({
  stats: v.object({ expected: Count, unexpected: Count, flaky: Count, skipped: Count }),
  errors: v.array(v.unknown()),
});

/** Reads the JSON report of a runner; `report` is its text, or `null` if the runner wrote none. */
export type ReadReport = (report: string | null, exitCode: number | null) => Tally;

export const readVitest: ReadReport = (report, exitCode) => {
  const read = parse(VitestReport, report);
  if (!read) return crashed('vitest');
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = read;
  return tally('vitest', {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    unwell: !success || exitCode !== 0,
  });
};

export const readPlaywright: ReadReport = (report, exitCode) => {
  const read = parse(PlaywrightReport, report);
  if (!read) return crashed('playwright');
  const { expected, unexpected, flaky, skipped } = read.stats;
  return tally('playwright', {
    passed: expected,
    failed: unexpected + flaky,
    skipped,
    unwell: read.errors.length > 0 || exitCode !== 0,
  });
};

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** The runner itself says that something is wrong. */
  unwell: boolean;
}

function tally(runner: string, { passed, failed, skipped, unwell }: Counts): Tally {
  const problems: string[] = [];
  if (passed + failed === 0) problems.push(`${runner} ran no test`);
  if (skipped > 0) problems.push(`${runner} skipped ${skipped}`);
  if (unwell && failed === 0) problems.push(`${runner} met an error outside its tests`);
  return { passed, failed, problems };
}

function crashed(runner: string): Tally {
  return { passed: 0, failed: 0, problems: [`${runner} did not finish`] };
}

function parse<T>(schema: v.GenericSchema<unknown, T>, text: string | null): T | undefined {
  try {
    const result = v.safeParse(schema, JSON.parse(text ?? ''));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** The sum of several runs and its closing line. Every problem counts as one failure: nothing that is wrong is a success. */
export function sumUp(tallies: readonly Tally[]): { line: string; ok: boolean } {
  const passed = tallies.reduce((sum, one) => sum + one.passed, 0);
  const failed = tallies.reduce((sum, one) => sum + one.failed + one.problems.length, 0);
  return { line: `${passed} passed, ${failed} failed`, ok: failed === 0 && passed > 0 };
}
