import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

const root = join(import.meta.dirname, '../..');

/** A file of the repository; `path` is relative to its root, with slashes. */
export interface Source {
  path: string;
  text: string;
}

/** A module named in another, by import, re-export, `import()` or a type's `import()`. */
export interface Import {
  from: string;
  /** As written: `../lib/paths.ts`, `react`. `null` where it is only known at run time. */
  specifier: string | null;
  kind: 'static' | 'dynamic' | 'reExport';
}

export function readRoot(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Every file below `folders` whose name fits, in order; a folder that does not exist is an error. */
export function sourcesIn(folders: readonly string[], name: RegExp): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && name.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .sort()
      .map((path) => ({ path, text: readRoot(path) })),
  );
}

/** The module's syntax tree and records. @throws on a file that does not parse, which would else seem to import nothing */
export function parseModule({ path, text }: Source) {
  const parsed = parseSync(path, text);
  const [error] = parsed.errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  return parsed;
}

export function importsOf(source: Source): Import[] {
  const { module, program } = parseModule(source);
  const found: Import[] = [];
  const add = (specifier: string | null, kind: Import['kind']) =>
    found.push({ from: source.path, specifier, kind });

  for (const { moduleRequest } of module.staticImports) add(moduleRequest.value, 'static');
  for (const { entries } of module.staticExports) {
    const reExported = entries.find((entry) => entry.moduleRequest);
    if (reExported?.moduleRequest) add(reExported.moduleRequest.value, 'reExport');
  }
  new Visitor({
    ImportExpression({ source: request }) {
      add(request.type === 'Literal' && typeof request.value === 'string' ? request.value : null, 'dynamic');
    },
    TSImportType({ source: request }) {
      add(request.value, 'static');
    },
  }).visit(program);
  return found;
}
