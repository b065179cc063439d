import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { importsIn } from './bundles.ts';
import { root } from './run.ts';

/** What a page may weigh in compressed script, in kB (1000 bytes of gzip). */
const limits = { overview: 160, charts: 290 };

const dist = join(root, 'dist');
const assets = join(dist, 'assets');

if (!existsSync(assets)) {
  console.error('There is no build: run "npm run build" first.');
  process.exit(1);
}

const files = readdirSync(assets).filter((file) => file.endsWith('.js'));
const scripts = new Map(files.map((file) => [file, readFileSync(join(assets, file), 'utf8')]));
const kilobytes = (file: string) => gzipSync(scripts.get(file) ?? '', { level: 9 }).length / 1000;
const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + kilobytes(name), 0);

/** A script and everything that it imports at once. */
function withImports(starts: readonly string[], seen = new Set<string>()): Set<string> {
  for (const file of starts) {
    const text = scripts.get(file);
    if (text === undefined) throw new Error(`the build has no ${file}`);
    if (seen.has(file)) continue;
    seen.add(file);
    withImports(importsIn(file, text), seen);
  }
  return seen;
}

/** The scripts that a page names itself. */
function scriptsOf(page: string): string[] {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="[^"]*?assets\/([^"/]+\.js)"/g)].flatMap((match) => match[1] ?? []);
}

const reports = readdirSync(join(dist, 'reports'));
const charts = withImports(
  [...scripts].filter(([, text]) => text.includes('recharts-')).map(([file]) => file),
);
const problems: string[] = [];

for (const report of reports) {
  const overview = withImports(scriptsOf(`reports/${report}`));
  const area = withImports(scriptsOf(`reports/${report}/areas/1`));
  tell(`${report}: overview`, sum(overview), limits.overview);
  tell(`${report}: area with interactive charts`, sum(new Set([...area, ...charts])), limits.charts);
  if ([...overview, ...area].some((file) => scripts.get(file)?.includes('recharts-'))) {
    problems.push('recharts stands in the way of the first paint');
  }
  const page = gzipSync(readFileSync(join(dist, `reports/${report}/index.html`)), { level: 9 }).length / 1000;
  console.log(
    `${`${report}: overview, HTML with styles and data`.padEnd(60)} ${page.toFixed(1).padStart(7)} kB`,
  );
}
if (charts.size === 0) problems.push('no script holds the interactive charts');
for (const [file, text] of scripts) {
  if (/\bmsw\b|mockServiceWorker/.test(text)) problems.push(`${file} holds MSW`);
  // An attribute that only they write.
  if (text.includes('data-discover'))
    problems.push(`${file} holds the router's own links, which vite.config.ts should have left out`);
}

console.log('\nscripts, compressed');
const bySize = files.map((file) => ({ file, size: kilobytes(file) })).sort((a, b) => b.size - a.size);
for (const { file, size } of bySize) console.log(`${file.padEnd(60)} ${size.toFixed(1).padStart(7)} kB`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function tell(what: string, size: number, limit: number): void {
  console.log(`${what.padEnd(60)} ${size.toFixed(1).padStart(7)} kB of ${limit}`);
  if (size > limit) problems.push(`${what}: ${size.toFixed(1)} kB are more than ${limit}`);
}
