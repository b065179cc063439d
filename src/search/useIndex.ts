import { useEffect, useState } from 'react';
import type { SearchResource } from '../api/resources.ts';
import { buildIndex, indexing, type SearchIndex } from './searchIndex.ts';

/** As many entries are prepared before anyone could notice. */
const fewEntries = 1000;
/** Milliseconds of preparing before keys and paint have their turn. */
const turn = 12;

/** The index of each resource, built once however often the dialog is opened. */
const indexes = new WeakMap<SearchResource, SearchIndex>();

/** The index of a resource; `null` while a large one is being prepared, which must not hold up what is typed meanwhile. */
export function useIndex(resource: SearchResource): SearchIndex | null {
  const [, setBuilt] = useState<SearchIndex | null>(null);
  const isLarge = resource.entries.length > fewEntries;

  useEffect(() => {
    if (!isLarge || indexes.has(resource)) return;
    const steps = indexing(resource);
    let timer = 0;
    const work = () => {
      const until = performance.now() + turn;
      do {
        const { done, value } = steps.next();
        if (!done) continue;
        indexes.set(resource, value);
        setBuilt(value);
        return;
      } while (performance.now() < until);
      timer = window.setTimeout(work);
    };
    timer = window.setTimeout(work);
    return () => window.clearTimeout(timer);
  }, [resource, isLarge]);

  const known = indexes.get(resource);
  if (known || isLarge) return known ?? null;
  const built = buildIndex(resource);
  indexes.set(resource, built);
  return built;
}
