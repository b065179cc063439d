import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import * as v from 'valibot';
import { addresses } from '../src/api/address.ts';
import { FiguresResource, ReportsResource, SearchResource } from '../src/api/resources.ts';
import { findBrowser, quietly } from '../scripts/browser.ts';
import { serve } from '../scripts/serve.ts';
import { interact, interactions, type Samples, type Site } from './interact.ts';
import { manyEntries, manyFigures } from './many.ts';
import { profiles, visit, type Subject, type Times } from './measure.ts';
import { writeStatic } from './static.ts';

/**
 * `npm run bench [-- --rounds 7 --only load --json FILE]`: the built app beside a hand-written static page of the same
 * content, in one run, taking turns, each visit in a fresh profile; then how it answers pointer and keys. Ratios travel
 * from machine to machine, milliseconds do not. `--only` may be given more than once.
 */
const parts = ['load', ...interactions.map(({ name }) => name)];
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', multiple: true, default: parts },
    json: { type: 'string' },
  },
});
const unknown = values.only.filter((name) => !parts.includes(name));
if (unknown.length > 0) throw new Error(`--only ${unknown.join(', ')} is none of ${parts.join(', ')}`);
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds ${values.rounds} is no number of rounds`);

const dist = join(import.meta.dirname, '../dist');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const plain = writeStatic(dist, folder);
const areaNumber = 3;
const marksIn = (file: string) => readFileSync(file, 'utf8').split('data-mark=""').length - 1;

const servers = { app: await serve({ dist }), plain: await serve({ dist: folder }) };
const read = <T>(schema: v.GenericSchema<unknown, T>, address: string): T =>
  v.parse(schema, JSON.parse(readFileSync(join(dist, 'api', address), 'utf8')));
const reportId = read(ReportsResource, addresses.reports()).reports[0]?.id ?? '';
const overview = `reports/${reportId}/`;
const area = `${overview}areas/${areaNumber}/`;

const subjects: Subject[] = [
  {
    name: 'static page',
    url: servers.plain.url,
    overview: plain.overview,
    area: plain.area(areaNumber),
    marks: marksOf(folder, plain.overview, plain.area(areaNumber)),
    hydrates: false,
  },
  {
    name: 'dashboard',
    url: servers.app.url,
    overview,
    area,
    marks: marksOf(dist, overview, area),
    hydrates: true,
  },
];

function marksOf(root: string, first: string, second: string): Subject['marks'] {
  return {
    overview: marksIn(join(root, first, 'index.html')),
    area: marksIn(join(root, second, 'index.html')),
  };
}

const { path, env } = findBrowser();
const browser = await chromium.launch({
  executablePath: path,
  args: quietly,
  env: { ...process.env, ...env },
});
console.log(`Chromium ${browser.version()}, ${cpus().length} cores, ${rounds} rounds, medians in ms\n`);
const results: { profile: string; subject: string; times: Times[] }[] = [];

for (const profile of values.only.includes('load') ? profiles : []) {
  const runs = subjects.map((subject) => ({
    profile: profile.name,
    subject: subject.name,
    times: [] as Times[],
  }));
  // Once unmeasured: files are compressed and read for the first time.
  if (profile.cpu === 1) for (const subject of subjects) await visit(browser, subject, profile);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      runs[index]?.times.push(await visit(browser, subject, profile));
      process.stderr.write('.');
    }
  }
  process.stderr.write('\n');
  results.push(...runs);
  print(profile.name, runs);
}
const answers = await measureInteractions();
await browser.close();
await Promise.all([servers.app.close(), servers.plain.close()]);
rmSync(folder, { recursive: true });
if (values.json) writeFileSync(values.json, `${JSON.stringify({ load: results, ...answers }, null, 1)}\n`);

async function measureInteractions(): Promise<Record<string, Samples[]>> {
  const wanted = interactions.filter(({ name }) => values.only.includes(name));
  if (wanted.length === 0) return {};
  const site: Site = {
    url: servers.app.url,
    reportId,
    instead: {
      'figures.json': JSON.stringify(manyFigures(read(FiguresResource, addresses.figures(reportId)), 10_000)),
      'search.json': JSON.stringify(manyEntries(read(SearchResource, addresses.search(reportId)), 10_000)),
    },
  };
  console.log(
    `${'processor slowed four times'.padEnd(44)}${'median'.padStart(8)}${'worst'.padStart(8)}${'aim'.padStart(16)}`,
  );
  const all: Record<string, Samples[]> = {};
  for (const interaction of wanted) {
    const rounded: Samples[][] = [];
    for (let round = 0; round < rounds; round += 1) {
      rounded.push(await interact(browser, interaction, site));
      process.stderr.write('.');
    }
    process.stderr.write('\n');
    const samples = interaction.rows.map((_, row) => rounded.flatMap((one) => one[row] ?? []));
    all[interaction.name] = samples;
    interaction.rows.forEach(({ label, aim, of }, row) => {
      const [middle, most] = [median(samples[row] ?? []), Math.max(...(samples[row] ?? []))];
      const verdict = `${of} ≤ ${aim}${(of === 'worst' ? most : middle) > aim ? ', missed' : ''}`;
      console.log(
        `${label.padEnd(44)}${middle.toFixed(0).padStart(8)}${most.toFixed(0).padStart(8)}${verdict.padStart(22)}`,
      );
    });
  }
  console.log('');
  return all;
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

function print(profile: string, runs: typeof results): void {
  const rows: [string, keyof Times][] = [
    ['first paint', 'painted'],
    ['all figures and charts drawn', 'drawn'],
    ['handlers attached', 'attached'],
    ['total blocking time', 'blocking'],
    ['click to area drawn', 'clickToDrawn'],
  ];
  console.log(
    `${profile.padEnd(30)}${runs.map(({ subject }) => subject.padStart(14)).join('')}${'ratio'.padStart(8)}`,
  );
  for (const [name, key] of rows) {
    const [plainly = NaN, ours = NaN] = runs.map(({ times }) => median(times.map((one) => one[key])));
    const ratio = plainly > 0 ? (ours / plainly).toFixed(2) : '–';
    console.log(
      `${name.padEnd(30)}${plainly.toFixed(0).padStart(14)}${ours.toFixed(0).padStart(14)}${ratio.padStart(8)}`,
    );
  }
  console.log('');
}
