import { runNode } from './run.ts';

/** `npm run check`: everything that can be said about the code without running its tests. All checks run, whatever fails. */
const checks: { name: string; args: string[] }[] = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'lint', args: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
  { name: 'boundaries', args: ['node_modules/vitest/vitest.mjs', 'run', 'tests/repo'] },
  { name: 'unused', args: ['node_modules/knip/bin/knip.js'] },
  { name: 'schema', args: ['scripts/schema.ts', '--check'] },
  // Built anew: the sizes of an older build would say nothing of this code.
  { name: 'build', args: ['scripts/build.ts'] },
  { name: 'sizes', args: ['scripts/sizes.ts'] },
];

const results: { name: string; passed: boolean; seconds: number }[] = [];
for (const { name, args } of checks) {
  const started = performance.now();
  const { code, output } = await runNode(args, { collect: true });
  results.push({ name, passed: code === 0, seconds: (performance.now() - started) / 1000 });
  if (code !== 0 || name === 'sizes') console.log(`\n${name}\n${output.trim()}`);
}

console.log('');
for (const { name, passed, seconds } of results) {
  console.log(`${name.padEnd(12)} ${passed ? 'passed' : 'FAILED'} ${seconds.toFixed(1).padStart(6)} s`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
