import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { authorSchemas } from './schema/authors.ts';
import { openApi } from './schema/openapi.ts';

/**
 * Writes what is generated from the schemas: `data/schema/` for authors and `docs/openapi.json`.
 * With `--check` it writes nothing and fails if one of them is not as it would be written.
 */
const root = join(import.meta.dirname, '..');
const manifest: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const generated = authorSchemas().set('docs/openapi.json', openApi(manifest.version));

const stale: string[] = [];
for (const [path, content] of generated) {
  const file = join(root, path);
  const options = await resolveConfig(file);
  const text = await format(JSON.stringify(content), { ...options, parser: 'json' });
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (read(file) !== text) stale.push(path);
}
if (stale.length > 0) {
  console.error(`Not up to date; run npm run schema: ${stale.join(', ')}`);
  process.exitCode = 1;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
