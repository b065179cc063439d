import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile, type Compiled } from './compile.ts';
import { faultLine } from './fault.ts';
import { loadFiles } from './load.ts';

/** Compiles the reports of `dataDir`; throws one error with a line for each fault. */
export function compileData(dataDir: string): Compiled['resources'] {
  const { resources, faults } = compile(loadFiles(dataDir));
  if (faults.length === 0) return resources;
  throw new Error(
    [`The data have ${faults.length} fault(s); nothing is built.`, ...faults.map(faultLine)].join('\n'),
  );
}

/** Writes every resource as a file below `outDir` (the `api/` of the app), just as a server would answer it. */
export function writeResources(outDir: string, resources: Compiled['resources']): void {
  for (const [address, resource] of resources) {
    const file = join(outDir, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(resource));
  }
}
