import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Unreadable, type Files } from './read.ts';

/**
 * Reads the authored reports: every `.json` in `dataDir` but in its folder `schema`, by path below it. A file that is
 * no JSON is handed on as `Unreadable` and becomes a fault; a folder is a report, also one without any file.
 */
export function loadFiles(dataDir: string): Files {
  const files: Record<string, unknown> = {};
  const folders = readdirSync(dataDir, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'schema' && !entry.name.startsWith('.'),
  );
  for (const { name } of folders) files[`${name}/report.json`] = undefined;
  for (const entry of readdirSync(dataDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
    const path = join(entry.parentPath, entry.name);
    const file = path.slice(dataDir.length).replaceAll('\\', '/').replace(/^\//, '');
    if (file.startsWith('schema/') || file.startsWith('.')) continue;
    files[file] = parse(readFileSync(path));
  }
  return files;
}

function parse(bytes: Buffer): unknown {
  let text: string;
  try {
    // Takes away the mark of the encoding that some editors put before the text.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new Unreadable('the file is not in UTF-8; save it anew in this encoding');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    return new Unreadable(`the file is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
