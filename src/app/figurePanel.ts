import { chunk } from '../lib/chunk.ts';
import { matchPage } from './pageTable.ts';

/** The panel with all that it shows; fetched when a first figure is reached for. */
export const figurePanel = chunk(async () => (await import('./FigurePanel.tsx')).FigurePanel);

/** Id of the panel, which is there while a figure is open beside the page. */
export const panelId = 'figure-panel';
export const panelTitleId = 'figure-panel-title';

/**
 * The report whose figures can be open beside the page at a path of the router; `null` where none can: on a figure's
 * own page, and on pages that have the window to themselves.
 */
export function reportWithPanel(pathname: string): string | null {
  const match = matchPage(pathname);
  if (!match || match.page.alone || match.params.figureId !== undefined) return null;
  return match.params.reportId ?? null;
}

/**
 * The figure that a link opens beside the page at `here`, `null` for a link that leads where it says: to anything but
 * a figure of this report, to a state of a figure's page, or out of what is laid over the page or beside the original.
 */
export function figureOpenedBy(link: HTMLAnchorElement, here: string, base: string): string | null {
  if (link.search !== '' || link.hash !== '' || link.closest('[data-away]')) return null;
  const layer = link.closest('dialog, [role="dialog"]');
  if ((layer && layer.id !== panelId) || document.fullscreenElement) return null;
  const { reportId, figureId } = matchPage(link.pathname.slice(base.length))?.params ?? {};
  return figureId !== undefined && reportId === reportWithPanel(here) ? figureId : null;
}

/** Where the focus is to return to when the panel is closed. */
export const opener: { element: HTMLElement | null } = { element: null };

/** Keeps the link that opens the panel, or the drawing that is one tab stop for all its links. */
export function rememberOpener(link: HTMLAnchorElement): void {
  if (link.closest(`#${panelId}`)) return; // the panel follows; the way back stays where it was
  opener.element = (link.tabIndex < 0 ? link.closest<HTMLElement>('[tabindex="0"]') : null) ?? link;
}
