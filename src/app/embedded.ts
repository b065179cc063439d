import type { QueryKey } from '@tanstack/react-query';

/** Id of the element in which a prerendered page carries the resource it was made from. */
export const embeddedId = 'page-data';

export interface Embedded {
  key: QueryKey;
  /** Absent where the resource is to be fetched before the page is taken over. */
  data?: unknown;
}

/**
 * The resource that came with the page, under the key of its query. It was parsed when the page was built, from the
 * same schemas as this script, and its file name changes with them; so it is not parsed a second time here.
 */
export function readEmbedded(): Embedded | null {
  const element = document.getElementById(embeddedId);
  if (!element?.textContent) return null;
  try {
    const value: unknown = JSON.parse(element.textContent);
    if (typeof value !== 'object' || value === null || !('key' in value)) return null;
    if (!Array.isArray(value.key)) return null;
    return 'data' in value ? { key: value.key, data: value.data } : { key: value.key };
  } catch {
    return null; // cut off on its way: the page asks for its data like any other
  }
}

/** The element's markup; `<` is written so that no text in the data can end it. */
export function embed({ key, data }: Embedded): string {
  const json = JSON.stringify({ key, data }).replace(/</g, '\\u003c');
  return `<script type="application/json" id="${embeddedId}">${json}</script>`;
}
