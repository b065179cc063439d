import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { compileData, writeResources } from '../authoring/write.ts';
import { writePages } from './pages.ts';

/** Builds `dist/`: the app, every resource as a file, and every page of every report as HTML. */
const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const server = join(root, '.build');

const started = performance.now();
// First: nothing may be built from data with a fault, and what was built before stays then.
const resources = compiled();
rmSync(dist, { recursive: true, force: true });
rmSync(server, { recursive: true, force: true });
await build({ root, logLevel: 'warn' });
await build({
  root,
  logLevel: 'warn',
  build: {
    ssr: 'src/app/prerender.tsx',
    outDir: server,
    emptyOutDir: false,
    copyPublicDir: false,
    manifest: false,
    // In one file: it draws every page, so nothing of it need wait for another.
    rolldownOptions: { output: { codeSplitting: false } },
  },
  ssr: { noExternal: true },
});
// After Vite, which empties the folder.
writeResources(join(dist, 'api'), resources);
const pages = await writePages({ dist, server, resources });
rmSync(server, { recursive: true, force: true });
rmSync(join(dist, '.vite'), { recursive: true, force: true });
console.log(
  `dist: ${pages} pages, ${resources.size} resources, ${((performance.now() - started) / 1000).toFixed(1)} s, commit ${commit()}`,
);

/** What the data say. Ends the build with their faults if there are any. */
function compiled() {
  try {
    return compileData(join(root, 'data'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(1);
  }
}

/** Which state of the repository this is; a copy without git has none. */
function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .toString()
      .trim();
  } catch {
    return 'unknown';
  }
}
