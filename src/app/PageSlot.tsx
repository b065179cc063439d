import { Activity, memo, useDeferredValue, useEffect, useRef } from 'react';
import { localeOfPath, pathInLocale } from '../lib/paths.ts';
import { ahead } from './ahead.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
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
  const next = ahead.use();
  const paths = [left, pathname];
  if (next !== null && localeOfPath(next) === localeOfPath(pathname)) paths.push(next);
  const pages = new Map(paths.map((path) => [keyOf(path), path]));
  pages.set(keyOf(pathname), pathname);

  // No longer the next once it is shown: it would be kept when it is left, with what was open or typed in it.
  useEffect(() => ahead.set(null), [pathname]);

  return (
    <div className={styles.slot}>
      {[...pages].map(([key, path]) => (
        <OnePage key={key} path={path} isShown={path === pathname} />
      ))}
    </div>
  );
}

function OnePage({ path, isShown }: { path: string; isShown: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (isShown ? undefined : layOutWhatComes(place.current)), [isShown]);
  return (
    <div ref={place} className={styles.page} data-page={isShown ? 'shown' : 'aside'}>
      <Activity mode={isShown ? 'visible' : 'hidden'}>
        <PageAt path={path} />
      </Activity>
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
 * work. What is drawn in a place that the style sheet hides anyway is laid out beforehand. Returns how to stop.
 */
function layOutWhatComes(place: HTMLElement | null): (() => void) | undefined {
  if (!place) return undefined;
  const waiting: HTMLElement[] = [];
  let timer = 0;
  // A few at a time, unless it may be asked for in a moment: all at once they would hold up, on a slow machine, what the
  // reader does meanwhile.
  const layOutSome = () => {
    let part: HTMLElement | undefined;
    let elements = 0;
    do {
      part = waiting.shift();
      part?.removeAttribute('data-waits');
      elements += part?.getElementsByTagName('*').length ?? 0;
    } while (waiting.length > 0 && (elements < AT_ONCE || ahead.isReachedFor()));
    part?.getBoundingClientRect();
    if (waiting.length > 0) timer = window.setTimeout(layOutSome);
  };
  const observer = new MutationObserver((records) => {
    for (const page of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(page instanceof HTMLElement)) continue;
      for (const part of partsOf(page)) {
        part.dataset.waits = '';
        waiting.push(part);
      }
      // React takes the property away when it shows the page.
      page.style.setProperty('display', 'block', 'important');
      timer = window.setTimeout(layOutSome);
    }
  });
  observer.observe(place, { childList: true });
  return () => {
    observer.disconnect();
    window.clearTimeout(timer);
    for (const part of waiting) part.removeAttribute('data-waits');
  };
}

/** Elements that are laid out before the browser may see to something else; an area has 600 to 1000. */
const AT_ONCE = 120;

/** What the page consists of: the children of the first of its elements that has more than one. */
function partsOf(page: HTMLElement): HTMLElement[] {
  const parts = [...page.children].filter((child) => child instanceof HTMLElement);
  return parts.length === 1 && parts[0] ? partsOf(parts[0]) : parts;
}
