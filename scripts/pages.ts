import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Prerender from '../src/app/prerender.tsx';
import { locales, pathsFor, type Locale } from '../src/lib/paths.ts';
import { readManifest } from './manifest.ts';
import { pageHtml } from './pageHtml.ts';
import { routesOf, type Route } from './routes.ts';

interface Built {
  dist: string;
  /** Folder of the bundle that draws pages. */
  server: string;
  /** The API's resources by address. */
  resources: ReadonlyMap<string, unknown>;
}

/**
 * Writes an `index.html` for every page in every language, the front doors and the page for unknown addresses.
 * Returns how many pages there are.
 */
export async function writePages({ dist, server, resources }: Built): Promise<number> {
  const url = pathToFileURL(join(server, 'prerender.js')).href;
  const { loadPages, prerender, prerenderNotFound }: typeof Prerender = await import(url);
  await loadPages();
  const template = readFileSync(join(dist, 'index.html'), 'utf8');
  const assets = readManifest(dist);
  const routes = routesOf(resources);
  let written = 0;

  for (const locale of locales) {
    const paths = pathsFor(locale);
    for (const route of routes) writePage(locale, route, route.path(paths));
    const [newest] = routes; // the overview of the newest report stands first
    if (newest) writePage(locale, newest, paths.home());
  }
  const notFound = { locale: 'zh', html: prerenderNotFound('/404'), assets: assets.entry } as const;
  writeFileSync(join(dist, '404.html'), pageHtml(template, notFound));
  return written;

  /** `at`: the path under which the file lies; a front door lies elsewhere than the page that it shows. */
  function writePage(locale: Locale, route: Route, at: string) {
    const path = route.path(pathsFor(locale));
    const { html, data, title, description } = prerender(path, resources.get(route.address));
    const folder = at.slice(1);
    const page = pageHtml(template, {
      ...{ locale, html, data, title, description, folder },
      shows: at === path ? undefined : path,
      assets: assets.with(route.module),
    });
    mkdirSync(join(dist, folder), { recursive: true });
    writeFileSync(join(dist, folder, 'index.html'), page);
    written += 1;
  }
}
