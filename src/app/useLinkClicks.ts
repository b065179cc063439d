import { useEffect } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router';
import { figureOpenedBy, panelTitleId, rememberOpener } from './figurePanel.ts';
import { useFigurePanel } from './useFigurePanel.ts';

/**
 * Takes up clicks on links to pages of the app and leads there without loading the document anew; a figure is opened
 * beside the page that it was reached from. Everything else is left to the browser: other hosts, new tabs, downloads,
 * modifier keys. One listener serves all links, which are plain ones (`src/lib/Link.tsx`).
 */
export function useLinkClicks(): void {
  const navigate = useNavigate();
  const base = useHref('/').replace(/\/$/, '');
  const { pathname } = useLocation();
  const { figureId, open } = useFigurePanel();

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      if (link.target || link.hasAttribute('download') || link.origin !== window.location.origin) return;
      if (!link.pathname.startsWith(`${base}/`)) return;
      event.preventDefault();
      const figure = figureOpenedBy(link, pathname, base);
      if (figure !== null) {
        rememberOpener(link);
        if (figure === figureId) document.getElementById(panelTitleId)?.focus({ preventScroll: true });
        else open(figure);
        return;
      }
      const to = link.pathname.slice(base.length) + link.search + link.hash;
      const isHere = link.href === window.location.href;
      const isState = link.dataset.replace !== undefined;
      // A filter that is set already leads nowhere. Any other link is followed again, as a browser does: without a
      // second entry for one address, which would take Back a step that nobody sees.
      if (!(isHere && isState)) void navigate(to, { replace: isHere || isState });
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [navigate, base, pathname, figureId, open]);
}
