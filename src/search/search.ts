import type { SearchEntry } from '../api/resources.ts';
import type { Locale } from '../lib/paths.ts';
import { matcherOf, type Matcher } from './match.ts';
import { parseQuery } from './query.ts';
import type { Item, SearchIndex } from './searchIndex.ts';

export type Kind = SearchEntry['kind'];

/** In this order where nothing else decides: from the large to the small, then what is said about them. */
export const kinds: readonly Kind[] = [
  'area',
  'measure',
  'figure',
  'exhibit',
  'milestone',
  'problem',
  'plan',
  'check',
];

export interface Group {
  kind: Kind;
  /** The best first; what fits equally well in the report's order. */
  items: Item[];
}

export interface Found {
  groups: Group[];
  total: number;
  /** The terms of the query, to mark what they found. */
  matchers: Matcher[];
}

/** Everything that meets every term of the query, by kind, the kind with the best match first; for an empty query the areas. */
export function search({ items, readings, fields }: SearchIndex, query: string, locale: Locale): Found {
  const matchers = parseQuery(query).map((term) => matcherOf(term, { readings, fields, locale }));
  if (matchers.length === 0) {
    // Signs alone ask for nothing that there could be.
    const areas = query.trim() === '' ? items.filter(({ entry }) => entry.kind === 'area') : [];
    return {
      groups: areas.length > 0 ? [{ kind: 'area', items: areas }] : [],
      total: areas.length,
      matchers,
    };
  }
  const scored = new Map<Kind, { item: Item; score: number }[]>();
  let total = 0;
  for (const item of items) {
    const score = scoreOf(item, matchers);
    if (score === 0) continue;
    total += 1;
    const group = scored.get(item.entry.kind);
    if (group) group.push({ item, score });
    else scored.set(item.entry.kind, [{ item, score }]);
  }
  const groups = kinds.flatMap((kind) => {
    const hits = scored.get(kind)?.sort((a, b) => b.score - a.score);
    return hits ? [{ kind, items: hits.map(({ item }) => item), best: hits[0]?.score ?? 0 }] : [];
  });
  groups.sort((a, b) => b.best - a.best);
  return { groups: groups.map(({ kind, items: found }) => ({ kind, items: found })), total, matchers };
}

function scoreOf(item: Item, matchers: readonly Matcher[]): number {
  let sum = 0;
  for (const matcher of matchers) {
    const score = matcher.score(item);
    if (score === 0) return 0;
    sum += score;
  }
  return sum;
}
