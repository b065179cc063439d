import { Activity, memo, useDeferredValue, useEffect, useRef, useSyncExternalStore } from 'react';
import { localeOfPath, pathInLocale } from '../lib/paths.ts';
import { ahead } from './ahead.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { HomePage } from './HomePage.tsx';
import { NotFound } from './NotFound.tsx';
import styles from './PageSlot.module.css';
import { matchPage } from './pageTable.ts';

/** The same in both languages, so that a page stays what it is when its language is changed. */
const keyOf = (path: string) => pathInLocale(path, 'zh');

/**
 * The page of the path; hidden and without any effect after it one that is likely to be asked for next, which then has
 * only to be shown; and before it, for a moment, the one that was left: to take it away can wait until the new one is seen.
 */
export function PageSlot({ pathname }: { pathname: string }) {
  const left = useDeferredValue(pathname);
  const next = useSyncExternalStore(ahead.subscribe, ahead.get, ahead.getServer);
  const paths = [left, pathname];
  if (next !== null && localeOfPath(next) === localeOfPath(pathname)) paths.push(next);
  const pages = new Map(paths.map((path) => [keyOf(path), path]));
  pages.set(keyOf(pathname), pathname);

  // Nor is a page kept that has been left: what was open or typed in it would be there again.
  useEffect(() => ahead.set(null), [pathname]);
  const slot = useRef<HTMLDivElement>(null);
  useEffect(() => layOutWhatIsAhead(slot.current), []);

  return (
    <div ref={slot} className={styles.slot}>
      {[...pages].map(([key, path]) => (
        <Activity key={key} mode={path === pathname ? 'visible' : 'hidden'}>
          <div className={styles.page} data-page={path === pathname ? 'shown' : 'aside'}>
            <PageAt path={path} />
          </div>
        </Activity>
      ))}
    </div>
  );
}

/** A memo: what is drawn ahead is not drawn again when it is shown. */
const PageAt = memo(function PageAt({ path }: { path: string }) {
  const match = matchPage(path);
  return (
    <ErrorBoundary>
      {match ? <match.page.View params={match.params} /> : keyOf(path) === '/' ? <HomePage /> : <NotFound />}
    </ErrorBoundary>
  );
});

/**
 * React hides by `display: none`, and the browser lays nothing of that out before it is shown, which is half of the
 * work. Pages that come in hidden are hidden by the style sheet instead, and laid out at once. Returns how to stop.
 */
function layOutWhatIsAhead(slot: HTMLElement | null): (() => void) | undefined {
  if (!slot) return undefined;
  const observer = new MutationObserver((records) => {
    for (const page of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(page instanceof HTMLElement) || page.dataset.page !== 'aside') continue;
      // React takes the property away when it shows the page.
      page.style.setProperty('display', 'block', 'important');
      page.firstElementChild?.getBoundingClientRect();
    }
  });
  observer.observe(slot, { childList: true });
  return () => observer.disconnect();
}
