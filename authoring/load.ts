import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doubledFields } from './doubled.ts';
import { misread } from './misread.ts';
import { Doubled, Unreadable, type Files } from './read.ts';

/**
 * Reads the authored reports: every `.json` (and what was meant as one) in `dataDir` but in its folder `schema`, by path
 * below it. A file that is no JSON is handed on as `Unreadable`, one with fields that stand twice as `Doubled`; a folder
 * is a report, also one without any file.
 */
export function loadFiles(dataDir: string): Files {
  const files: Record<string, unknown> = {};
  const folders = readdirSync(dataDir, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'schema' && !entry.name.startsWith('.'),
  );
  for (const { name } of folders) files[`${name}/report.json`] = undefined;
  for (const entry of readdirSync(dataDir, { recursive: true, withFileTypes: true })) {
    // Also 1.JSON and 1.json.txt, as which a file for the report is saved in error.
    if (!entry.isFile() || !/\.json(\.txt)?$/i.test(entry.name)) continue;
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
    const json: unknown = JSON.parse(text);
    const doubled = doubledFields(text);
    return doubled.length > 0 ? new Doubled(json, doubled) : json;
  } catch (error) {
    const found = misread(text);
    const place = found && `line ${found.line}, character ${found.column}: ${found.message}`;
    return new Unreadable(`the file is not JSON: ${place ?? String(error)}`);
  }
}
