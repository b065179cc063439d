import type { QueryClient } from '@tanstack/react-query';
import { figureQuery } from '../api/queries.ts';
import { figureOpenedBy, figurePanel, reportWithPanel } from './figurePanel.ts';
import { matchPage } from './pageTable.ts';

/** Safari has no requestIdleCallback; a short wait serves there. */
function whenIdle(task: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(task, { timeout: 3000 });
  else window.setTimeout(task, 300);
}

/**
 * Fetches ahead the code and data of the pages that links lead to: of any link that is pointed at or focused, and,
 * once the page is quiet, of those that a reader is likely to take (marked `data-ahead`).
 */
export function prefetchWhatMayComeNext(client: QueryClient, basename: string): void {
  const prefetch = (link: HTMLAnchorElement) => {
    if (link.origin !== window.location.origin || !link.pathname.startsWith(basename)) return;
    const here = window.location.pathname.slice(basename.length);
    const figureId = figureOpenedBy(link, here, basename);
    if (figureId !== null) {
      figurePanel.load().catch(ignore);
      client.query(figureQuery(reportWithPanel(here) ?? '', figureId)).catch(ignore);
      return;
    }
    const match = matchPage(link.pathname.slice(basename.length));
    match?.page.prefetch(client, match.params);
  };
  const onReach = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link) prefetch(link);
  };
  document.addEventListener('pointerover', onReach, { passive: true });
  document.addEventListener('focusin', onReach);
  document.addEventListener('touchstart', onReach, { passive: true });

  /**
   * One at a time: together they would hold up what a reader does meanwhile. Links that left with their page are no
   * longer likely, and what one of them leads to may be what the reader looks at now.
   */
  const oneByOne = (links: readonly HTMLAnchorElement[]) => {
    const [first, ...others] = links;
    if (!first) return;
    whenIdle(() => {
      if (first.isConnected) prefetch(first);
      oneByOne(others);
    });
  };
  const ahead = () =>
    window.setTimeout(
      () => oneByOne([...document.querySelectorAll<HTMLAnchorElement>('a[data-ahead]')]),
      500,
    );
  if (document.readyState === 'complete') ahead();
  else window.addEventListener('load', ahead, { once: true });
}

/** What fails now is met again, and told, when it is wanted. */
function ignore() {}
