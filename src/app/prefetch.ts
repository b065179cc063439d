import type { QueryClient } from '@tanstack/react-query';
import { figureQuery } from '../api/queries.ts';
import { idle } from '../lib/idle.ts';
import { ahead } from './ahead.ts';
import { figureOpenedBy, figurePanel, reportWithPanel } from './figurePanel.ts';
import { matchPage } from './pageTable.ts';

/**
 * Fetches ahead the code and data of the pages that links lead to: of any link that is pointed at or focused, and,
 * once the page is quiet, of those that a reader is likely to take (marked `data-ahead`). The page of a link that is
 * reached for is drawn ahead too, and without that the first likely one: the first drawing of a kind of page takes twice
 * as long as those after it. Goes on until the signal, if there is one, ends it.
 */
export function prefetchWhatMayComeNext(client: QueryClient, basename: string, signal?: AbortSignal): void {
  /** The path of the page that the link leads to if it may now be drawn ahead; otherwise `null`. */
  const prefetch = async (link: HTMLAnchorElement): Promise<string | null> => {
    if (link.origin !== window.location.origin || !link.pathname.startsWith(basename)) return null;
    const here = window.location.pathname.slice(basename.length);
    const figureId = figureOpenedBy(link, here, basename);
    if (figureId !== null) {
      figurePanel.load().catch(ignore);
      client.query(figureQuery(reportWithPanel(here) ?? '', figureId)).catch(ignore);
      return null;
    }
    const path = link.pathname.slice(basename.length);
    const match = matchPage(path);
    const isThere = match !== null && (await match.page.prefetch(client, match.params));
    return isThere && match.page.isDrawnAhead ? path : null;
  };

  let reached: HTMLAnchorElement | null = null;
  const onReach = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === reached) return;
    reached = link;
    if (!link) return;
    // After the frame that the event belongs to: it may be the first of a page that has come up under the pointer.
    window.setTimeout(() => {
      // Another may have been reached for meanwhile.
      if (reached === link) void prefetch(link).then((path) => reached === link && draw(path, true));
    });
  };
  const draw = (path: string | null, isReached = false) => {
    if (path !== null) ahead.set(path, isReached);
  };
  const options = { passive: true, signal };
  for (const reach of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(reach, onReach, options);

  /**
   * One at a time: together they would hold up what a reader does meanwhile. Links that left with their page are no
   * longer likely, and what one of them leads to may be what the reader looks at now.
   */
  const oneByOne = ([link, ...others]: readonly HTMLAnchorElement[], isFirst = true) => {
    if (!link || signal?.aborted) return;
    void idle(3000).then(() => {
      if (link.isConnected)
        void prefetch(link).then((path) => {
          if (isFirst && link.isConnected && !reached) draw(path);
        });
      oneByOne(others, false);
    });
  };
  const likely = () =>
    window.setTimeout(() => {
      if (!signal?.aborted) oneByOne([...document.querySelectorAll<HTMLAnchorElement>('a[data-ahead]')]);
    }, 500);
  if (document.readyState === 'complete') likely();
  else window.addEventListener('load', likely, { once: true });
}

/** What fails now is met again, and told, when it is wanted. */
function ignore() {}
