import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { shellMessages } from '../i18n/messages/shell.ts';
import { decodePart } from '../lib/decode.ts';
import { Link } from '../lib/Link.tsx';
import type { Paths } from '../lib/paths.ts';
import { isInField } from '../lib/isInField.ts';
import { useHydrated } from '../ui/useHydrated.ts';

/** Starts the presentation at the page that is open, by a click or with the key P. */
export function PresentLink({ reportId, className }: { reportId: string; className: string | undefined }) {
  const t = useMessages(shellMessages);
  const { paths } = useLanguage();
  const { pathname, hash } = useLocation();
  const hydrated = useHydrated();
  const link = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || event.ctrlKey || event.altKey || event.metaKey || event.repeat)
        return;
      if (event.defaultPrevented || event.isComposing || isTypedInto(event.target)) return;
      event.preventDefault();
      link.current?.click();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <Link
      ref={link}
      className={className}
      // Which slide shows the place on the page that the hash names is for the deck to say; the page on disk knows none.
      to={stepOf(pathname, reportId, paths) + (hydrated ? hash : '')}
      title={t.presentHint}
      aria-keyshortcuts="p"
    >
      {t.present}
    </Link>
  );
}

/** Whether keys at an element are text, choose in a list, or are for a dialog over the page (not for one beside it). */
function isTypedInto(element: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') || isInField(element)) return true;
  return element instanceof Element && element.closest('[role="dialog"]:not([aria-modal="false"])') !== null;
}

/** Where the presentation begins for a page: at the slide of that area, figure, check or problem. */
export function stepOf(pathname: string, reportId: string, paths: Paths): string {
  const [page, id] = (/\/reports\/[^/]+\/(\w+)(?:\/([^/]+))?/.exec(pathname) ?? []).slice(1);
  const overview = paths.present(reportId, 'overview');
  if (page === 'areas' && id) return paths.present(reportId, `area-${id}`);
  if (page === 'actions') return paths.present(reportId, 'problems');
  if (page === 'checks') return paths.present(reportId, 'checks');
  // Which slide shows a figure is for the deck to say, which is not read before it is needed.
  return page === 'figures' && id ? `${overview}?figure=${encodeURIComponent(decodePart(id))}` : overview;
}
