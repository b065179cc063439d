import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { figureQuery } from '../api/queries.ts';
import { FigureBeside } from '../figure/FigureBeside.tsx';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { panelMessages } from '../i18n/messages/panel.ts';
import { isInField } from '../lib/isInField.ts';
import { useMedia } from '../ui/useMedia.ts';
import { announce } from './announcer.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import heard from '../ui/heard.module.css';
import styles from './FigurePanel.module.css';
import { opener, panelId, panelTitleId } from './figurePanel.ts';
import { PageLoading } from './PageStates.tsx';
import { PanelFailure } from './PanelFailure.tsx';

export interface FigurePanelProps {
  reportId: string;
  figureId: string;
  /** Not loaded with the page: the focus is to move there. */
  isAskedFor: boolean;
  onClose: () => void;
}

/**
 * Beside the page where there is room, and the page stays in use; over it in a small window. It is the URL's, so all
 * that opening and closing do here is to lead the focus there and back.
 */
export function FigurePanel({ reportId, figureId, isAskedFor, onClose }: FigurePanelProps) {
  const t = useMessages(panelMessages);
  const { text } = useLanguage();
  const { data, error, refetch } = useQuery(figureQuery(reportId, figureId));
  const isSheet = useMedia(small, false);
  const panel = useRef<HTMLElement>(null);
  const figure = data?.quantities.find(({ id }) => id === data.id);
  const name = figure && text(figure.name);

  useLayoutEffect(() => {
    if (!isSheet) return undefined;
    const others = [...(panel.current?.parentElement?.parentElement?.children ?? [])].filter(
      (one) => !one.contains(panel.current) && one.id !== 'announcer' && one instanceof HTMLElement,
    );
    for (const other of others) other.toggleAttribute('inert', true);
    return () => {
      for (const other of others) other.toggleAttribute('inert', false);
    };
  }, [isSheet]);

  useLayoutEffect(() => {
    const element = panel.current;
    return () => {
      if (element?.contains(document.activeElement)) focusOpener(element.dataset.of ?? '');
    };
  }, []);

  // Once for each figure, not when the page's own state or the language changes.
  const lead = useEffectEvent(() => {
    panel.current?.scrollTo?.(0, 0);
    if (isAskedFor) document.getElementById(panelTitleId)?.focus({ preventScroll: true });
  });
  const say = useEffectEvent(() => {
    if (isAskedFor && name !== undefined) announce(t.opened(name));
  });
  const isThere = name !== undefined;
  useEffect(() => lead(), [figureId]);
  useEffect(() => say(), [figureId, isThere]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (isForAnother(event.target, panel.current)) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);

  return (
    <div className={styles.place}>
      <section
        ref={panel}
        id={panelId}
        className={styles.panel}
        role="dialog"
        aria-modal={isSheet}
        aria-labelledby={panelTitleId}
        data-of={figureId}
      >
        <div className={styles.bar}>
          <p className={styles.kind} aria-hidden="true">
            {t.kind}
          </p>
          <button type="button" className={styles.close} aria-keyshortcuts="Escape" onClick={onClose}>
            {t.close}
          </button>
        </div>
        <h2 id={panelTitleId} tabIndex={-1} className={name === undefined ? heard.heard : styles.title}>
          {name ?? t.kind}
        </h2>
        <ErrorBoundary key={figureId}>
          {data ? (
            <FigureBeside data={data} />
          ) : error ? (
            <PanelFailure
              reportId={reportId}
              figureId={figureId}
              error={error}
              retry={() => void refetch()}
            />
          ) : (
            <PageLoading />
          )}
        </ErrorBoundary>
      </section>
    </div>
  );
}

/** Whether a key pressed outside the panel is for a field or a layer there; a menu has taken it before (`ui/Menu`). */
function isForAnother(target: EventTarget | null, panel: HTMLElement | null): boolean {
  if (!(target instanceof Element) || panel?.contains(target)) return false;
  if (document.querySelector('dialog[open]') || isInField(target)) return true;
  return target.closest('dialog, [role="dialog"]') !== null;
}

/** Too small a window for page and panel side by side, as in FigurePanel.module.css. */
const small = '(max-width: 62.49em)';

/**
 * Returns the focus to what opened the panel; failing that, to a link to the same figure, to one in sight if there is
 * any, or to the page.
 */
function focusOpener(figureId: string): void {
  const end = `/figures/${encodeURIComponent(figureId)}/`;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-page="shown"] a')].filter((link) =>
    link.pathname.endsWith(end),
  );
  const target = opener.element?.isConnected
    ? opener.element
    : (links.find(isInSight) ?? links[0] ?? document.getElementById('main'));
  opener.element = null;
  target?.focus({ preventScroll: true });
}

function isInSight(link: HTMLAnchorElement): boolean {
  const { top, bottom } = link.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
