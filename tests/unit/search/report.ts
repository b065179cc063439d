import { join } from 'node:path';
import * as v from 'valibot';
import { compileData } from '../../../authoring/write.ts';
import { addresses } from '../../../src/api/address.ts';
import { SearchResource } from '../../../src/api/resources.ts';
import type { Locale } from '../../../src/lib/paths.ts';
import { search } from '../../../src/search/search.ts';
import { buildIndex, type SearchIndex } from '../../../src/search/searchIndex.ts';

/** What can be found in a report of `data/`, as the API serves it. */
export function searchResource(reportId: string): SearchResource {
  const resources = compileData(join(import.meta.dirname, '../../../data'));
  return v.parse(SearchResource, resources.get(addresses.search(reportId)));
}

export function indexOf(reportId: string): SearchIndex {
  return buildIndex(searchResource(reportId));
}

/** Chinese titles of what is found, by kind: `figure 规范性文件清理总数`. */
export function titles(index: SearchIndex, query: string, locale: Locale = 'zh'): string[] {
  return search(index, query, locale).groups.flatMap(({ kind, items }) =>
    items.map(({ entry }) => `${kind} ${entry.title.zh}`),
  );
}

/** A report of that many figures, each with a name of its own. */
export function manyFigures(count: number): SearchResource {
  const resource = searchResource('shangluo-2021');
  const authored = resource.entries.filter((entry) => entry.kind === 'figure');
  const others = resource.entries.filter((entry) => entry.kind !== 'figure');
  const many = Array.from({ length: count }, (_, at) => authored[at % authored.length]).flatMap(
    (entry, at) =>
      entry
        ? {
            ...entry,
            id: `${entry.id}.copy-${at}`,
            title: { zh: `${entry.title.zh}${at}`, en: entry.title.en },
          }
        : [],
  );
  return { ...resource, entries: [...others, ...many] };
}
