import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run.ts';
import { readPlaywright, readVitest, sumUp, type Tally } from './tally.ts';

/** `npm test`: builds, runs every test, those in a real browser too, and closes with `N passed, N failed`. */
const folder = mkdtempSync(join(tmpdir(), 'tests-'));

function reportIn(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

async function vitest(): Promise<Tally> {
  const file = join(folder, 'vitest.json');
  const { code } = await runNode([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return readVitest(reportIn(file), code);
}

async function playwright(): Promise<Tally> {
  const file = join(folder, 'playwright.json');
  const { code } = await runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return readPlaywright(reportIn(file), code);
}

// First, since some tests read what was built.
const built = await runNode(['scripts/build.ts']);
const tallies = [await vitest()];
if (built.code === 0) tallies.push(await playwright());
else
  tallies.push({ passed: 0, failed: 0, problems: ['the build failed, so nothing was tested in a browser'] });
rmSync(folder, { recursive: true, force: true });

const { line, ok } = sumUp(tallies);
for (const { problems } of tallies) for (const problem of problems) console.log(problem);
process.exitCode = ok ? 0 : 1;
console.log(line);
