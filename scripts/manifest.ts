import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Manifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean()),
    imports: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
  }),
);

/** What a page needs before it can be taken over: scripts (the entry first) and style sheets, as paths below `dist`. */
export interface PageAssets {
  scripts: string[];
  /** Each with its content, which is written into the page. */
  styles: { file: string; css: string }[];
}

/** Reads what Vite built. `with(module)` are the entry's assets and those of a page's module. */
export function readManifest(dist: string): { entry: PageAssets; with: (module: string) => PageAssets } {
  const manifest = v.parse(Manifest, JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')));
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (!entry) throw new Error('the build has no entry');
  return { entry: assetsOf([entry]), with: (module) => assetsOf([entry, module]) };

  function assetsOf(keys: string[]): PageAssets {
    const seen = new Set<string>();
    const visit = (key: string) => {
      if (seen.has(key)) return;
      const chunk = manifest[key];
      if (!chunk) throw new Error(`the build has no ${key}`);
      seen.add(key);
      chunk.imports.forEach(visit);
    };
    keys.forEach(visit);
    const chunks = [...seen].flatMap((key) => manifest[key] ?? []);
    const css = [...new Set(chunks.flatMap((chunk) => chunk.css))];
    return {
      scripts: chunks.map((chunk) => chunk.file),
      styles: css.map((file) => ({ file, css: readFileSync(join(dist, file), 'utf8') })),
    };
  }
}
