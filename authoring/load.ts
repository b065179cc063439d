import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Unreadable, type Files } from './read.ts';

/**
 * Reads the authored reports: every `.json` in the folders of `dataDir` but `schema`, by path below it.
 * A file that is no JSON is handed on as `Unreadable` and becomes a fault.
 */
export function loadFiles(dataDir: string): Files {
  const files: Record<string, unknown> = {};
  for (const entry of readdirSync(dataDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
    const path = join(entry.parentPath, entry.name);
    const file = path.slice(dataDir.length).replaceAll('\\', '/').replace(/^\//, '');
    if (!file.includes('/') || file.startsWith('schema/')) continue;
    files[file] = parse(readFileSync(path, 'utf8'));
  }
  return files;
}

function parse(text: string): unknown {
  try {
    // Some editors put a mark of the encoding before the text.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return new Unreadable(`the file is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
